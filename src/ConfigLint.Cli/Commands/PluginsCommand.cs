using System.CommandLine;
using System.Globalization;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Commands;

/// <summary><c>configlint plugins</c>: which there are, and which are approved. Runs no code of any.</summary>
internal sealed class PluginsCommand(Terminal terminal)
{
    private readonly Option<string[]> _plugins = new("--plugin") { Description = "A plug-in: an assembly, or a directory of them. May be repeated.", HelpName = "PATH" };
    private readonly Option<string?> _config = new("--config") { Description = "The configuration file; default: configlint.json in the root.", HelpName = "FILE" };
    private readonly Option<string?> _root = new("--root") { Description = "Where the lock file is; default: the nearest directory above with .git or configlint.json.", HelpName = "DIR" };
    private readonly Option<string?> _file = new LockOptions().File;

    /// <summary>Gives the command its subcommands.</summary>
    public static void Configure(Command command, Terminal terminal)
    {
        var list = new Command("list", "Show every plug-in: version, path, hash, rules, formats, and whether it is approved.");
        var format = ListingFormat.Option();
        list.Add(format);
        Add(list, (plugins, result) => plugins.List(result, format));
        Add(new("lock", "Write configlint.lock.json: the SHA-256 of every file of every plug-in, as approved."), (plugins, result) => plugins.Lock(result));
        Add(new("verify", "Fail unless the plug-ins are those of configlint.lock.json, all of them and no other."), (plugins, result) => plugins.Verify(result));

        void Add(Command subcommand, Func<PluginsCommand, ParseResult, int> execute)
        {
            var plugins = new PluginsCommand(terminal);
            foreach (var option in new Option[] { plugins._plugins, plugins._config, plugins._root, plugins._file })
                subcommand.Add(option);
            subcommand.SetAction(result => execute(plugins, result));
            command.Add(subcommand);
        }
    }

    private int List(ParseResult result, Option<string> format)
    {
        var errors = new List<string>();
        var isJson = ListingFormat.IsJson(result, format, errors);
        return Show(errors.Count > 0 ? new() { Errors = [.. errors] } : PluginListing.Execute(Read(result)), (listing, text) =>
        {
            if (isJson)
                PluginsReport.WriteJson(listing, terminal.Out);
            else
                PluginsReport.WriteText(listing, terminal.Out, text);
        });
    }

    private int Lock(ParseResult result) => Show(PluginListing.WriteLock(Read(result)), (listing, text) =>
        terminal.Out.WriteLine($"{(listing.HasWritten ? "wrote" : "nothing new in")} {Shown(listing)}: {Count(listing)}{(listing.Foreign == 0 ? ", so none besides the built-in packs may run" : "")}"));

    private int Verify(ParseResult result) => Show(PluginListing.Verify(Read(result)), (listing, text) =>
        terminal.Out.WriteLine($"{Count(listing)}, as {Shown(listing)} approves"));

    private int Show(PluginListing listing, Action<PluginListing, TextReportOptions> write)
    {
        ErrorText.Write(terminal, listing.Errors);
        if (!listing.Errors.IsEmpty)
            return listing.ExitCode;

        var text = new TextReportOptions { WorkingDirectory = terminal.WorkingDirectory, UseColor = terminal.UseColor };
        write(listing, text);
        terminal.Out.Flush();
        NotificationLines.Write(terminal, listing.Notifications, terminal.WorkingDirectory, text);
        return listing.ExitCode;
    }

    private static string Count(PluginListing listing) => string.Create(CultureInfo.InvariantCulture, $"{listing.Foreign} plug-in{(listing.Foreign == 1 ? "" : "s")}");

    private string Shown(PluginListing listing) => TerminalText.Escape(Path.GetRelativePath(terminal.WorkingDirectory, listing.LockPath));

    private RunOptions Read(ParseResult result) => new()
    {
        WorkingDirectory = terminal.WorkingDirectory,
        Plugins = [.. result.GetValue(_plugins) ?? []],
        ConfigFile = result.GetValue(_config),
        Root = result.GetValue(_root),
        LockFile = result.GetValue(_file),
    };
}
