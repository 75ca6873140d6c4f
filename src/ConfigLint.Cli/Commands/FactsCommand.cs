using System.CommandLine;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Commands;

/// <summary><c>configlint facts</c>: what the tool understood.</summary>
internal static class FactsCommand
{
    /// <summary>Gives the command its options and its action.</summary>
    public static void Configure(Command command, Terminal terminal, CancellationToken cancellationToken)
    {
        var (common, format) = (new CommonOptions(), ListingFormat.Option());
        var raw = new Option<bool>("--raw") { Description = "Also every value that a format holds, before anyone gave it a meaning." };
        common.AddTo(command, terminal);
        command.Add(format);
        command.Add(raw);
        command.SetAction(result =>
        {
            var errors = new List<string>();
            var isJson = ListingFormat.IsJson(result, format, errors);
            var options = common.Read(result, terminal, errors);
            var listing = errors.Count > 0 ? new() { Errors = [.. errors] } : FactListing.Execute(options, result.GetValue(raw), cancellationToken);
            ErrorText.Write(terminal, listing.Errors);
            if (listing.Errors.IsEmpty)
            {
                var text = new TextReportOptions { WorkingDirectory = terminal.WorkingDirectory, UseColor = terminal.UseColor };
                if (isJson)
                    FactsReport.WriteJson(listing.Facts, terminal.Out);
                else
                    FactsReport.WriteText(listing.Facts, listing.Root, terminal.Out, text);
                terminal.Out.Flush();
                NotificationLines.Write(terminal, listing.Notifications, listing.Root, text);
            }

            return listing.ExitCode;
        });
    }
}
