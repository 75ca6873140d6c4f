using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Output;

/// <summary>What is wrong with a call, a line each, on standard error.</summary>
internal static class ErrorText
{
    /// <summary>Writes the errors; parts of them come from file names and are made inert.</summary>
    public static void Write(Terminal terminal, IEnumerable<string> errors)
    {
        foreach (var error in errors)
            terminal.Error.WriteLine($"configlint: error: {TerminalText.Escape(error)}");
    }
}
