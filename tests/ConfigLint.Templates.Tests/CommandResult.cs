namespace ConfigLint.Templates.Tests;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote.</param>
public sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult AssertSucceeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public CommandResult AssertFailed(int exitCode = 1)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}\n{Output}");
        return this;
    }

    /// <summary>Fails with the whole output where it does not have the text exactly once.</summary>
    public CommandResult AssertOnce(string text)
    {
        var first = Output.IndexOf(text, StringComparison.Ordinal);
        Assert.True(first >= 0 && first == Output.LastIndexOf(text, StringComparison.Ordinal), $"not once: {text}\n{Output}");
        return this;
    }

    public CommandResult AssertContains(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"not there: {text}\n{Output}");
        return this;
    }
}
