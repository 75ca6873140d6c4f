using System.CommandLine;
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
            var result = Create(terminal, cancellationToken).Parse(args);
            if (result.Errors.Count == 0 || result.Action is HelpExamples)
                return result.Invoke(new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });

            ErrorText.Write(terminal, result.Errors.Select(e => e.Message));
            terminal.Error.WriteLine($"See 'configlint {(result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ")}--help'.");
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

    private static RootCommand Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var root = new RootCommand("Finds, in captured server configuration, the setting that will stop a service.")
        {
            CheckCommand.Create(terminal, cancellationToken),
            CoverageCommand.Create(terminal, cancellationToken),
            FactsCommand.Create(terminal, cancellationToken),
            RulesCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            CompletionCommand.Create(terminal),
        };
        HelpExamples.AddTo(root);
        return root;
    }
}
