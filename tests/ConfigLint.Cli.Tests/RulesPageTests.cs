namespace ConfigLint.Cli.Tests;

/// <summary><c>docs/rules.md</c> is what the command prints.</summary>
public sealed class RulesPageTests
{
    [Fact]
    public void The_table_of_the_page_is_the_one_that_the_command_prints()
    {
        var run = CommandRun.Of(RepositoryRoot.Path, "rules", "-o", "markdown");

        Assert.Equal(0, run.ExitCode);
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "rules.md"));
        Assert.Equal(run.Out, page[page.IndexOf("| Id |", StringComparison.Ordinal)..]);
    }
}
