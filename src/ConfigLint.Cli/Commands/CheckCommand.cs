using System.CommandLine;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Commands;

/// <summary><c>configlint check</c>: analyse captures and report findings.</summary>
internal sealed class CheckCommand(Terminal terminal, CancellationToken cancellationToken)
{
    private readonly CommonOptions _common = new();
    private readonly Option<string[]> _outputs = new("--output", "-o")
    {
        Description = "text, sarif or json, to standard output or to a file. May be repeated.",
        HelpName = "FORMAT[=FILE]",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "The lowest level that fails the run: error, warning, note or never; default: failOn in configlint.json, else error.",
        HelpName = "LEVEL",
    };

    private readonly Option<bool> _allowIncomplete = new("--allow-incomplete") { Description = "Do not fail because something could not be analysed; say so instead." };
    private readonly Option<bool> _showFiles = new("--show-files") { Description = "List every file with its server and format, or why it is left out, and analyse nothing." };
    private readonly Option<bool> _statistics = new("--statistics") { Description = "Show on standard error how long each rule and format ran." };
    private readonly Option<string?> _category = new("--category") { Description = "Tells several logs of one commit apart in code scanning.", HelpName = "NAME" };

    /// <summary>Gives the command its options and its action.</summary>
    public static void Configure(Command command, Terminal terminal, CancellationToken cancellationToken)
    {
        var check = new CheckCommand(terminal, cancellationToken);
        check._common.AddTo(command, terminal);
        check._outputs.CompletionSources.Add("text", "sarif", "json");
        check._failOn.CompletionSources.Add([.. FailOnLevel.Names]);
        foreach (var option in new Option[] { check._outputs, check._failOn, check._allowIncomplete, check._category, check._showFiles, check._statistics })
            command.Add(option);
        command.SetAction(check.Execute);
    }

    private int Execute(ParseResult result)
    {
        var errors = new List<string>();
        var targets = OutputTarget.Parse(result.GetValue(_outputs) ?? [], terminal.WorkingDirectory, errors);
        var options = _common.Read(result, terminal, errors) with
        {
            FailOn = ReadFailOn(result.GetValue(_failOn), errors),
            AllowIncomplete = result.GetValue(_allowIncomplete),
            Category = result.GetValue(_category),
            Statistics = result.GetValue(_statistics),
        };
        var showFiles = result.GetValue(_showFiles);
        if (showFiles && targets.Any(t => t.Format != OutputFormat.Text || t.File is not null))
            errors.Add("--show-files lists files as text on standard output: leave -o out");
        errors.AddRange(targets.Select(t => t.File).OfType<string>().Select(ReplacedFile.Obstacle).OfType<string>());
        if (errors.Count > 0)
            return Fail(errors);
        if (showFiles)
            return ShowFiles(options, result);

        var quiet = result.GetValue(_common.Quiet);
        new Thread(() => WarmUp(targets, quiet)) { IsBackground = true }.Start();

        var progress = terminal.IsErrorInteractive && !quiet ? new ProgressLine(terminal) : null;
        var outcome = AnalysisRun.Execute(options, progress is null ? null : progress.Report, cancellationToken);
        progress?.Clear();
        if (outcome.Report is not { } report)
            return Fail(outcome.Errors);

        var text = new TextReportOptions
        {
            WorkingDirectory = terminal.WorkingDirectory,
            UseColor = terminal.UseColor,
            Verbosity = result.GetValue(_common.Verbose) ? TextVerbosity.Verbose : TextVerbosity.Normal,
        };
        Write(report, targets, text, quiet);
        NotificationLines.Write(terminal, report.Notifications, report.Root, text);
        StatisticsText.Write(report.Statistics, terminal.Error);
        if (!quiet)
            terminal.Error.WriteLine(TextSummary.Of(report));
        return report.Summary.ExitCode;
    }

    private int ShowFiles(RunOptions options, ParseResult result)
    {
        var listing = FileListing.Execute(options, cancellationToken);
        if (!listing.Errors.IsEmpty)
            return Fail(listing.Errors);

        var text = new TextReportOptions { WorkingDirectory = terminal.WorkingDirectory, UseColor = terminal.UseColor };
        FilesReport.WriteText(listing, terminal.Out, text);
        terminal.Out.Flush();
        NotificationLines.Write(terminal, listing.Notifications, listing.Root, text);
        if (!result.GetValue(_common.Quiet))
            terminal.Error.WriteLine(FilesReport.Summary(listing));
        return listing.ExitCode;
    }

    private void Write(AnalysisReport report, IReadOnlyList<OutputTarget> targets, TextReportOptions text, bool quiet)
    {
        foreach (var target in targets.Where(t => t.File is not null))
            ReplacedFile.Write(target.File!, writer => Write(report, target.Format, writer, text with { UseColor = false }));

        if (targets.FirstOrDefault(t => t.File is null) is { } claimed)
            Write(report, claimed.Format, terminal.Out, text);
        else if (!quiet)
            Write(report, OutputFormat.Text, terminal.Out, text);
        terminal.Out.Flush();
    }

    private static void WarmUp(IReadOnlyList<OutputTarget> targets, bool quiet)
    {
        var report = WarmUpReport.Create();
        var text = new TextReportOptions { WorkingDirectory = report.Root };
        foreach (var target in targets)
            Write(report, target.Format, TextWriter.Null, text);
        if (quiet)
            return;

        if (targets.All(t => t.File is not null))
            Write(report, OutputFormat.Text, TextWriter.Null, text);
        TextSummary.Of(report);
    }

    private static void Write(AnalysisReport report, OutputFormat format, TextWriter writer, TextReportOptions text)
    {
        switch (format)
        {
            case OutputFormat.Sarif:
                SarifReport.Write(report, writer);
                break;
            case OutputFormat.Json:
                JsonReport.Write(report, writer);
                break;
            default:
                TextReport.Write(report, writer, text);
                break;
        }
    }

    private static RuleLevel? ReadFailOn(string? text, List<string> errors)
    {
        if (text is null)
            return null;
        if (FailOnLevel.TryParse(text, out var level))
            return level;

        errors.Add($"--fail-on {text}: expected error, warning, note or never");
        return null;
    }

    private int Fail(IEnumerable<string> errors)
    {
        ErrorText.Write(terminal, errors);
        return ExitCodes.Usage;
    }
}
