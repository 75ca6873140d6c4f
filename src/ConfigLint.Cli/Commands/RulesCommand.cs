using System.CommandLine;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Commands;

/// <summary><c>configlint rules</c>: every rule, what it requires, the plug-in it comes from.</summary>
internal static class RulesCommand
{
    private const string Markdown = "markdown";

    /// <summary>Gives the command its options and its action.</summary>
    public static void Configure(Command command, Terminal terminal)
    {
        var (common, format) = (new CommonOptions(), ListingFormat.Option(Markdown));
        common.AddTo(command, terminal);
        command.Add(format);
        command.SetAction(result =>
        {
            var errors = new List<string>();
            var output = ListingFormat.Read(result, format, ["text", "json", Markdown], errors);
            var options = common.Read(result, terminal, errors);
            var listing = errors.Count > 0 ? new() { Errors = [.. errors] } : RuleListing.Execute(options);
            ErrorText.Write(terminal, listing.Errors);
            if (listing.Errors.IsEmpty)
            {
                var text = new TextReportOptions { WorkingDirectory = terminal.WorkingDirectory, UseColor = terminal.UseColor };
                if (output is "json")
                    RulesReport.WriteJson(listing.Rules, terminal.Out);
                else if (output is Markdown)
                    RulesReport.WriteMarkdown(listing.Rules, terminal.Out);
                else
                    RulesReport.WriteText(listing.Rules, terminal.Out, text);
                terminal.Out.Flush();
                NotificationLines.Write(terminal, listing.Notifications, terminal.WorkingDirectory, text);
            }

            return listing.ExitCode;
        });
    }
}
