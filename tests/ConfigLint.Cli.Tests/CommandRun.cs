using System.Text.Json;
using ConfigLint.Cli.Output;

namespace ConfigLint.Cli.Tests;

/// <summary>What one call of the command wrote and returned.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public static CommandRun Of(string workingDirectory, params string[] args) => Of(workingDirectory, [], args);

    public static CommandRun Of(string workingDirectory, Dictionary<string, string> variables, params string[] args) =>
        Run(workingDirectory, variables, isTerminal: false, args, TestContext.Current.CancellationToken);

    public static CommandRun OnTerminal(string workingDirectory, Dictionary<string, string> variables, params string[] args) =>
        Run(workingDirectory, variables, isTerminal: true, args, TestContext.Current.CancellationToken);

    public static CommandRun Cancelled(string workingDirectory, params string[] args) => Run(workingDirectory, [], isTerminal: false, args, new(canceled: true));

    private static CommandRun Run(string workingDirectory, Dictionary<string, string> variables, bool isTerminal, string[] args, CancellationToken cancellationToken)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal { Out = output, Error = error, IsOutInteractive = isTerminal, WorkingDirectory = workingDirectory, Variable = variables.GetValueOrDefault };
        var exitCode = CommandLine.Run(args, terminal, cancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
