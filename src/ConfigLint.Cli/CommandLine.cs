using System.CommandLine;
using System.CommandLine.Parsing;
using ConfigLint.Cli.Commands;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli;

/// <summary>Parses the command line and runs the command it names.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command; whatever happens, the user sees sentences and the caller an exit code.</summary>
    public static int Run(string[] args, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            var result = Create(args, terminal, cancellationToken).Parse(args);
            if (result.Errors.Count == 0 || result.Action is HelpExamples)
                return result.Invoke(new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });

            ErrorText.Write(terminal, result.Errors.Select(e => e.Message));
            terminal.Error.WriteLine($"See 'configlint {NameOf(result.CommandResult)}--help'.");
            return ExitCodes.Usage;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("configlint: cancelled");
            return ExitCodes.Cancelled;
        }
        catch (IOException e)
        {
            // Of the outputs: captures that cannot be read are notifications.
            ErrorText.Write(terminal, [e.Message]);
            return ExitCodes.Usage;
        }
        catch (Exception e)
        {
            ErrorText.Write(terminal, [$"a mistake of configlint's own: {e.GetType().Name}: {e.Message}. Please report it with the command line."]);
            return ExitCodes.Incomplete;
        }
    }

    private static string NameOf(CommandResult result) => result.Parent is CommandResult parent ? $"{NameOf(parent)}{result.Command.Name} " : "";

    // Only the command that is called gets its options: building all of them would cost more than analysing a server.
    private static RootCommand Create(string[] args, Terminal terminal, CancellationToken cancellationToken)
    {
        var root = new RootCommand("Finds, in captured server configuration, the setting that will stop a service.");
        var called = args is [['[', ..], ..] ? null : Array.Find(args, a => !a.StartsWith('-'));
        Add("check", "Analyse captures and report what will stop a service.", command => CheckCommand.Configure(command, terminal, cancellationToken));
        Add("coverage", "Show for each server and rule whether it was evaluated, is off, or what is not captured.", command => CoverageCommand.Configure(command, terminal, cancellationToken));
        Add("facts", "Show what was understood, each fact with its file, line and column.", command => FactsCommand.Configure(command, terminal, cancellationToken));
        Add("rules", "List every rule, what it requires, and the plug-in it comes from.", command => RulesCommand.Configure(command, terminal));
        Add("explain", "Show a rule's page: what it finds, why it breaks, how to fix it.", command => ExplainCommand.Configure(command, terminal));
        Add("config", "Show what is configured for a path, and which file and line decided.", command => ConfigCommand.Configure(command, terminal));
        Add("plugins", "List plug-ins, approve them, and check that nothing else runs.", command => PluginsCommand.Configure(command, terminal));
        Add("init", "Write a first configlint.json, and what git and pipelines need, from what lies there.", command => InitCommand.Configure(command, terminal, cancellationToken));
        Add("completion", "Print a script that lets a shell complete commands, options and rule ids.", command => CompletionCommand.Configure(command, terminal));
        HelpExamples.AddTo(root);
        return root;

        void Add(string name, string description, Action<Command> configure)
        {
            var command = new Command(name, description);
            if (called is null || string.Equals(called, name, StringComparison.Ordinal))
                configure(command);
            root.Add(command);
        }
    }
}
