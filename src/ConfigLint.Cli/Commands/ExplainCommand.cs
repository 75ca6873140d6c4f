using System.CommandLine;
using System.CommandLine.Completions;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Commands;

/// <summary><c>configlint explain</c>: a rule's page in the terminal. Runs no plug-in's code.</summary>
internal static class ExplainCommand
{
    /// <summary>Gives the command its options and its action.</summary>
    public static void Configure(Command command, Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "A rule or notification, such as MAIL1001 or CFG0001." };
        id.CompletionSources.Add(_ => RulePage.Ids(terminal.WorkingDirectory).Select(known => new CompletionItem(known)));
        var plugins = new Option<string[]>("--plugin") { Description = "A plug-in: an assembly, or a directory of them. May be repeated.", HelpName = "PATH" };
        command.Add(id);
        command.Add(plugins);
        command.SetAction(result =>
        {
            if (RulePage.Find(new() { WorkingDirectory = terminal.WorkingDirectory, Plugins = [.. result.GetValue(plugins) ?? []] }, result.GetValue(id)!, out var error) is not { } page)
            {
                ErrorText.Write(terminal, [error]);
                return ExitCodes.Usage;
            }

            ExplainReport.Write(page.Markdown, terminal.Out, new() { WorkingDirectory = terminal.WorkingDirectory, UseColor = terminal.UseColor });
            terminal.Out.Flush();
            return ExitCodes.Success;
        });
    }
}
