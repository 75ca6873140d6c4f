using System.CommandLine;
using System.CommandLine.Completions;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Commands;

/// <summary><c>configlint config show</c>: what is configured for a file or directory, and which line decided.</summary>
internal static class ConfigCommand
{
    /// <summary>Gives the command its subcommand.</summary>
    public static void Configure(Command command, Terminal terminal)
    {
        var show = new Command("show", "Show each rule's level and options at a path, which file and line decided, and which lost.");
        ConfigureShow(show, terminal);
        command.Add(show);
    }

    private static void ConfigureShow(Command command, Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "A capture, or a directory of them." };
        var rule = new Option<string?>("--rule") { Description = "Only this rule.", HelpName = "ID" };
        rule.CompletionSources.Add(_ => RulePage.Ids(terminal.WorkingDirectory).Select(id => new CompletionItem(id)));
        var plugins = new Option<string[]>("--plugin") { Description = "A plug-in: an assembly, or a directory of them. May be repeated.", HelpName = "PATH" };
        var root = new Option<string?>("--root") { Description = "No .editorconfig above it is read; default: the nearest directory above with .git or configlint.json.", HelpName = "DIR" };
        var config = new Option<string?>("--config") { Description = "The configuration file; default: configlint.json in the root.", HelpName = "FILE" };
        var (format, locking) = (ListingFormat.Option(), new LockOptions());
        locking.AddTo(command);
        command.Add(path);
        foreach (var option in new Option[] { rule, plugins, config, root, format })
            command.Add(option);
        command.SetAction(result =>
        {
            var errors = new List<string>();
            var isJson = ListingFormat.IsJson(result, format, errors);
            var options = new RunOptions
            {
                WorkingDirectory = terminal.WorkingDirectory,
                Paths = [result.GetValue(path)!],
                Plugins = [.. result.GetValue(plugins) ?? []],
                Root = result.GetValue(root),
                ConfigFile = result.GetValue(config),
            };
            options = locking.Read(options, result, terminal, errors);
            return Show(terminal, errors.Count > 0 ? new() { Errors = [.. errors] } : PlaceListing.Execute(options, result.GetValue(rule)), isJson);
        });
    }

    private static int Show(Terminal terminal, PlaceListing listing, bool isJson)
    {
        ErrorText.Write(terminal, listing.Errors);
        if (!listing.Errors.IsEmpty)
            return listing.ExitCode;

        var text = new TextReportOptions { WorkingDirectory = terminal.WorkingDirectory, UseColor = terminal.UseColor };
        if (isJson)
            ConfigReport.WriteJson(listing, terminal.Out);
        else
            ConfigReport.WriteText(listing, terminal.Out, text);
        terminal.Out.Flush();
        NotificationLines.Write(terminal, listing.Notifications, listing.Root, text);
        return listing.ExitCode;
    }
}
