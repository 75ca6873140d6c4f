using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Cli.Commands;

/// <summary>Options that every command shares which looks at captures, and their way into <see cref="RunOptions"/>.</summary>
internal sealed class CommonOptions
{
    private readonly Argument<string[]> _paths = new("PATH") { Description = "Files, directories and globs; none: the working directory.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> _rules = new("--rule") { Description = "Give a rule a level: error, warning, note or none. May be repeated.", HelpName = "ID=LEVEL" };
    private readonly Option<string[]> _only = new("--only") { Description = "Run these rules and no others.", HelpName = "ID", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _plugins = new("--plugin") { Description = "A plug-in: an assembly, or a directory of them. May be repeated.", HelpName = "PATH" };
    private readonly Option<string?> _config = new("--config") { Description = "The configuration file; default: configlint.json in the root.", HelpName = "FILE" };
    private readonly Option<string[]> _include = new("--include") { Description = "Only files that match, instead of what configlint.json includes. May be repeated.", HelpName = "GLOB" };
    private readonly Option<string[]> _exclude = new("--exclude") { Description = "No file that matches, besides what configlint.json excludes. May be repeated.", HelpName = "GLOB" };
    private readonly Option<string?> _root = new("--root") { Description = "Where paths in findings start; default: the nearest directory above with .git or configlint.json.", HelpName = "DIR" };
    private readonly Option<int?> _jobs = new("--jobs") { Description = "Servers analysed at once; default: one for each processor.", HelpName = "N" };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day that age is judged against (yyyy-mm-dd); default: SOURCE_DATE_EPOCH, else today.", HelpName = "DATE" };
    private readonly Option<bool> _deterministic = new("--deterministic") { Description = "Nothing in the output tells the time or the machine." };

    private readonly LockOptions _lock = new();
    private readonly Option<int?> _timeLimit = new("--time-limit") { Description = "How long a rule or format may take for one server; default: 10.", HelpName = "SECONDS" };

    /// <summary>More than usual; see <see cref="Quiet"/>.</summary>
    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say more: grouping, unrecognised files, fingerprints." };

    /// <summary>Less than usual.</summary>
    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say nothing but what -o asks for, and what went wrong." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command, Terminal terminal)
    {
        _only.CompletionSources.Add(_ => RulePage.Ids(terminal.WorkingDirectory).Select(id => new CompletionItem(id)));
        _rules.CompletionSources.Add(_ => RulePage.Ids(terminal.WorkingDirectory).Select(id => new CompletionItem(id + "=")));
        command.Add(_paths);
        foreach (var option in new Option[] { _rules, _only, _plugins, _config, _include, _exclude, _root, _jobs, _asOf, _deterministic, _timeLimit, Verbose, Quiet })
            command.Add(option);
        _lock.AddTo(command);
    }

    /// <summary>What the command line says; what is wrong with it goes to <paramref name="errors"/>.</summary>
    public RunOptions Read(ParseResult result, Terminal terminal, List<string> errors)
    {
        var deterministic = result.GetValue(_deterministic);
        var named = (result.GetValue(_only) ?? []).SelectMany(o => o.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToList();

        // `--only MAIL1001 captures/`: what is no rule's id behind the option is a path, as whoever wrote it meant.
        var only = named.Where(IsRuleId).ToImmutableArray();
        if (named.Count > 0 && only.IsEmpty)
            errors.Add($"--only {string.Join(' ', named)}: name at least one rule, such as MAIL1001");
        var options = new RunOptions
        {
            WorkingDirectory = terminal.WorkingDirectory,
            Paths = [.. named.Where(n => !IsRuleId(n)), .. result.GetValue(_paths) ?? []],
            Root = result.GetValue(_root),
            ConfigFile = result.GetValue(_config),
            Include = [.. result.GetValue(_include) ?? []],
            Exclude = [.. result.GetValue(_exclude) ?? []],
            Plugins = [.. result.GetValue(_plugins) ?? []],
            RuleLevels = ReadLevels(result.GetValue(_rules) ?? [], errors),
            Only = only,
            Jobs = result.GetValue(_jobs),
            Deterministic = deterministic,
            AsOf = ReadAsOf(result.GetValue(_asOf), deterministic, terminal, errors),
            AzureBuild = AzureBuild.Read(terminal.Variable),
        };
        if (result.GetValue(_timeLimit) is { } seconds)
            options = options with { TimeLimit = TimeSpan.FromSeconds(seconds) };
        return _lock.Read(options, result, terminal, errors);
    }

    private static bool IsRuleId(string text)
    {
        var letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
            letters++;
        return letters is >= 2 and <= 8 && text.Length == letters + 4 && text.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static ImmutableArray<RuleOverride> ReadLevels(IEnumerable<string> texts, List<string> errors)
    {
        var levels = ImmutableArray.CreateBuilder<RuleOverride>();
        foreach (var text in texts)
        {
            if (RuleOverride.Parse(text) is { } level)
                levels.Add(level);
            else
                errors.Add($"--rule {text}: expected ID=LEVEL with a level of error, warning, note or none");
        }

        return levels.ToImmutable();
    }

    private static DateOnly? ReadAsOf(string? text, bool isDeterministic, Terminal terminal, List<string> errors)
    {
        if (text is null)
            return AsOfDate.Default(terminal.Variable, isDeterministic, errors);
        if (AsOfDate.TryParse(text, out var date))
            return date;

        errors.Add($"--as-of {text}: expected a date such as 2026-01-31");
        return null;
    }
}
