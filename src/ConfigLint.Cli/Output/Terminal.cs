using System.Text;

namespace ConfigLint.Cli.Output;

/// <summary>What the command sees of the world outside: streams, directory, environment. Tests give it their own.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>Standard output.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard output is a terminal, not a file or a pipe.</summary>
    public bool IsOutInteractive { get; init; }

    /// <summary>Standard error is a terminal.</summary>
    public bool IsErrorInteractive { get; init; }

    /// <summary>Absolute.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>An environment variable; null: not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Colour on standard output: only on a terminal, and not against NO_COLOR (no-color.org).</summary>
    public bool UseColor => IsOutInteractive && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") is not "dumb";

    /// <summary>The process's own, UTF-8 without a mark, buffered: lines of findings are many.</summary>
    public static Terminal OfProcess() => new()
    {
        Out = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n" },
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" },
        IsOutInteractive = !Console.IsOutputRedirected,
        IsErrorInteractive = !Console.IsErrorRedirected,
        WorkingDirectory = Environment.CurrentDirectory,
        Variable = Environment.GetEnvironmentVariable,
    };

    public void Dispose()
    {
        try
        {
            Out.Dispose();
            Error.Dispose();
        }
        catch (IOException)
        {
            // The reader of the pipe has gone (`configlint check | head`): nobody is left to tell.
        }
    }
}
