using System.CommandLine;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Commands;

/// <summary><c>configlint coverage</c>: what was looked at, and what could not be for want of a capture.</summary>
internal static class CoverageCommand
{
    /// <summary>Gives the command its options and its action.</summary>
    public static void Configure(Command command, Terminal terminal, CancellationToken cancellationToken)
    {
        var (common, format) = (new CommonOptions(), ListingFormat.Option());
        common.AddTo(command, terminal);
        command.Add(format);
        command.SetAction(result =>
        {
            var errors = new List<string>();
            var isJson = ListingFormat.IsJson(result, format, errors);
            var options = common.Read(result, terminal, errors) with { FailOn = RuleLevel.None };
            var outcome = errors.Count > 0 ? new() { Errors = [.. errors] } : AnalysisRun.Execute(options, cancellationToken: cancellationToken);
            if (outcome.Report is not { } report)
            {
                ErrorText.Write(terminal, outcome.Errors);
                return ExitCodes.Usage;
            }

            var text = new TextReportOptions { WorkingDirectory = terminal.WorkingDirectory, UseColor = terminal.UseColor };
            if (isJson)
                CoverageReport.WriteJson(report, terminal.Out);
            else
                CoverageReport.WriteText(report, terminal.Out, text);
            terminal.Out.Flush();
            NotificationLines.Write(terminal, report.Notifications, report.Root, text);
            return report.Summary.ExitCode;
        });
    }
}
