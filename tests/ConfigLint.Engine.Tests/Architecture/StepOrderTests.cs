namespace ConfigLint.Engine.Tests.Architecture;

/// <summary>Data flows one way through the engine: no step names a later one; only the files of the root know them all.</summary>
public sealed class StepOrderTests
{
    private static readonly string[] Steps = ["Configuration", "Plugins", "Discovery", "Analysis", "Fleet", "Judging", "Anchoring", "Reporting"];

    [Fact]
    public void The_folders_of_the_engine_are_the_steps()
    {
        var folders = Directory.GetDirectories(RepositoryTree.At("src", "ConfigLint.Engine"))
            .Select(d => Path.GetFileName(d))
            .Except(["bin", "obj", "docs"], StringComparer.Ordinal);

        Assert.Equal(Steps.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Configuration")]
    [InlineData("Plugins")]
    [InlineData("Discovery")]
    [InlineData("Analysis")]
    [InlineData("Fleet")]
    [InlineData("Judging")]
    [InlineData("Anchoring")]
    [InlineData("Reporting")]
    public void A_step_names_no_later_step(string step)
    {
        var files = Directory.GetFiles(RepositoryTree.At("src", "ConfigLint.Engine", step), "*.cs");
        var later = Steps.SkipWhile(s => !string.Equals(s, step, StringComparison.Ordinal)).Skip(1).Select(s => "ConfigLint.Engine." + s);

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => later.Where(File.ReadAllText(file).Contains), (file, name) => $"{step}/{Path.GetFileName(file)} names {name}"));
    }

    [Theory]
    [InlineData("Configuration")]
    [InlineData("Plugins")]
    [InlineData("Discovery")]
    [InlineData("Analysis")]
    [InlineData("Fleet")]
    [InlineData("Judging")]
    [InlineData("Anchoring")]
    [InlineData("Reporting")]
    public void Files_of_a_step_are_in_its_namespace(string step)
    {
        var files = Directory.GetFiles(RepositoryTree.At("src", "ConfigLint.Engine", step), "*.cs");

        Assert.All(files, file => Assert.Contains($"namespace ConfigLint.Engine.{step};", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_run_names_all_steps()
    {
        // Reporting comes after the report that the run returns, so drivers name it.
        var all = Steps[..^1].Select(s => $"using ConfigLint.Engine.{s};").ToList();
        var files = Directory.GetFiles(RepositoryTree.At("src", "ConfigLint.Engine"), "*.cs").Where(file => all.TrueForAll(File.ReadAllText(file).Contains));

        Assert.Equal(["AnalysisRun.cs"], files.Select(f => Path.GetFileName(f)));
    }
}
