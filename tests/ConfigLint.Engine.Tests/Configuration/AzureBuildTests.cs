using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>An Azure Pipelines run, from the variables that its agent sets.</summary>
public sealed class AzureBuildTests
{
    private static readonly Dictionary<string, string> Agent = new(StringComparer.Ordinal)
    {
        ["TF_BUILD"] = "True",
        ["SYSTEM_COLLECTIONURI"] = "https://dev.azure.com/contoso/",
        ["SYSTEM_TEAMPROJECT"] = "Infra",
        ["SYSTEM_DEFINITIONID"] = "17",
        ["BUILD_DEFINITIONNAME"] = "captures",
        ["SYSTEM_PHASEID"] = "3a3a2a60-14c7-570b-14a4-fa42ad92f52a",
        ["SYSTEM_JOBID"] = "12f1170f-54f2-53f3-20dd-22fc7dff55f9",
        ["SYSTEM_PHASENAME"] = "Job",
        ["BUILD_SOURCEBRANCH"] = "refs/heads/main",
        ["BUILD_BUILDID"] = "4711",
    };

    [Fact]
    public void All_variables_are_read() =>
        Assert.Equal(new("contoso", "Infra", "17", "captures", "3a3a2a60-14c7-570b-14a4-fa42ad92f52a", "Job", "refs/heads/main", "4711"), Read(new(StringComparer.Ordinal)));

    [Theory]
    [InlineData("https://contoso.visualstudio.com/", "contoso.visualstudio.com")]
    [InlineData("https://tfs.example/DefaultCollection", "DefaultCollection")]
    public void The_organization_is_the_last_part_of_the_collection(string uri, string expected) =>
        Assert.Equal(expected, Read(new() { ["SYSTEM_COLLECTIONURI"] = uri })?.Organization);

    [Theory]
    [InlineData("SYSTEM_PHASEID", null)]
    [InlineData("SYSTEM_PHASEID", "")]
    public void Without_a_phase_the_job_stands_for_it(string name, string? value) => Assert.Equal("12f1170f-54f2-53f3-20dd-22fc7dff55f9", Read(new() { [name] = value })?.PhaseId);

    [Theory]
    [InlineData("TF_BUILD")]
    [InlineData("SYSTEM_COLLECTIONURI")]
    [InlineData("SYSTEM_TEAMPROJECT")]
    [InlineData("SYSTEM_DEFINITIONID")]
    [InlineData("BUILD_BUILDID")]
    public void Without_one_of_the_variables_that_name_the_run_there_is_no_build(string name)
    {
        Assert.Null(Read(new() { [name] = null }));
        Assert.Null(Read(new() { [name] = "" }));
    }

    private static AzureBuild? Read(Dictionary<string, string?> changes) =>
        AzureBuild.Read(name => changes.TryGetValue(name, out var value) ? value : Agent.GetValueOrDefault(name));
}
