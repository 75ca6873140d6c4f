namespace ConfigLint.Cli.Tests.Commands;

public sealed class CompletionCommandTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _configlint configlint")]
    [InlineData("zsh", "compdef _configlint configlint")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName configlint")]
    public void Each_shell_gets_its_script(string shell, string line)
    {
        var run = CommandRun.Of(RepositoryRoot.Path, "completion", shell);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(line, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("configlint check --fail", "--fail-on")]
    [InlineData("configlint check --fail-on ", "error note never warning")]
    [InlineData("configlint check --show", "--show-files")]
    [InlineData("configlint facts --conf", "--config")]
    [InlineData("configlint in", "init")]
    [InlineData("configlint init --ci ", "azure github gitlab none")]
    [InlineData("configlint check --only MAIL100", "MAIL1001 MAIL1002")]
    [InlineData("configlint explain CFG", "CFG0001 CFG0002 CFG0003 CFG0006 CFG0007 CFG0008 CFG0009")]
    public void Options_levels_and_rule_ids_are_suggested(string line, string expected)
    {
        var run = CommandRun.Of(RepositoryRoot.Path, $"[suggest:{line.Length}]", line);

        Assert.Equal(0, run.ExitCode);
        Assert.Superset(expected.Split(' ').ToHashSet(StringComparer.Ordinal), run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_shell_is_a_usage_error()
    {
        var run = CommandRun.Of(RepositoryRoot.Path, "completion", "tcsh");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'bash'", run.Error, StringComparison.Ordinal);
    }
}
