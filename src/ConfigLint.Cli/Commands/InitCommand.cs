using System.CommandLine;
using System.Text;
using ConfigLint.Cli.Init;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Commands;

/// <summary><c>configlint init</c>: a first configuration from what lies there. Nothing that is there already is changed.</summary>
internal sealed class InitCommand(Terminal terminal, CancellationToken cancellationToken)
{
    private const string NoPipeline = "none";
    private static readonly string[] PipelineNames = [.. Enum.GetNames<Pipeline>().Select(n => n.ToLowerInvariant())];

    private readonly Option<string?> _root = new("--root") { Description = "Where the files go; default: the nearest directory above with .git or configlint.json.", HelpName = "DIR" };
    private readonly Option<string[]> _pipelines = new("--ci")
    {
        Description = "Write a pipeline for github, azure or gitlab, or for none; default: what the repository uses. May be repeated.",
        HelpName = "NAME",
    };

    /// <summary>Gives the command its options and its action.</summary>
    public static void Configure(Command command, Terminal terminal, CancellationToken cancellationToken)
    {
        var init = new InitCommand(terminal, cancellationToken);
        init._pipelines.CompletionSources.Add([.. PipelineNames, NoPipeline]);
        command.Add(init._root);
        command.Add(init._pipelines);
        command.SetAction(init.Execute);
    }

    private int Execute(ParseResult result)
    {
        var errors = new List<string>();
        var asked = ReadPipelines(result.GetValue(_pipelines) ?? [], errors);
        var options = new RunOptions { WorkingDirectory = terminal.WorkingDirectory, Root = result.GetValue(_root) };
        if (errors.Count > 0)
            return Fail(errors);

        var survey = CaptureSurvey.Execute(options, cancellationToken);
        if (!survey.Errors.IsEmpty)
            return Fail(survey.Errors);

        // Services look for their files at the top of a repository.
        var pipelines = asked ?? (Path.Exists(Path.Combine(survey.Root, ".git")) ? PipelineSearch.Find(survey.Root) : []);
        var files = new List<InitFile> { ConfigurationTemplate.Of(survey) };
        if (AttributesTemplate.Of(survey) is { } attributes && survey.IsInRepository)
            files.Add(attributes);
        files.AddRange(pipelines.Select(p => PipelineTemplate.Of(p, survey.Repository?.Branch is "master" ? "master" : "main", survey.Root)));

        var next = new List<string> { "configlint check --show-files    (which file belongs to which server)", "configlint check" };
        try
        {
            foreach (var file in files)
                Write(file, survey.Root, next);
        }
        catch (UnauthorizedAccessException e)
        {
            return Fail([e.Message]);
        }

        if (pipelines.Count == 0 && asked is null)
            next.Add($"configlint init --ci NAME        (a pipeline for {string.Join(", ", PipelineNames)})");

        terminal.Out.WriteLine("Next:");
        foreach (var step in next)
            terminal.Out.WriteLine("  " + step);
        terminal.Out.Flush();
        return ExitCodes.Success;
    }

    private void Write(InitFile file, string root, List<string> next)
    {
        var path = Path.Combine(root, file.Path);
        var shown = TerminalText.Escape(Path.GetRelativePath(terminal.WorkingDirectory, path));
        if (Path.Exists(path))
        {
            terminal.Out.WriteLine($"left alone: {shown} is there already{(file.OtherwiseAdd is null ? "" : "; add to it:")}");
            foreach (var line in file.OtherwiseAdd?.Split('\n') ?? [])
                terminal.Out.WriteLine("  " + TerminalText.Escape(line));
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
            stream.Write(Encoding.UTF8.GetBytes(file.Content));
        terminal.Out.WriteLine($"wrote {shown}: {file.Purpose}");
        if (file.NextStep is not null)
            next.Add(file.NextStep);
    }

    // Null: nobody asked.
    private static List<Pipeline>? ReadPipelines(string[] names, List<string> errors)
    {
        if (names.Length == 0)
            return null;

        var pipelines = new List<Pipeline>();
        foreach (var name in names.SelectMany(n => n.Split(',', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (PipelineNames.Contains(name, StringComparer.Ordinal))
                pipelines.Add(Enum.Parse<Pipeline>(name, ignoreCase: true));
            else if (name is not NoPipeline)
                errors.Add($"--ci {name}: there is no pipeline '{name}'{(NearestName.Of(name, PipelineNames) is { } near ? $": did you mean '{near}'" : "")}. There are {string.Join(", ", PipelineNames)}, {NoPipeline}");
        }

        return [.. pipelines.Distinct()];
    }

    private int Fail(IEnumerable<string> errors)
    {
        ErrorText.Write(terminal, errors);
        return ExitCodes.Usage;
    }
}
