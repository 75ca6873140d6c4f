namespace ConfigLint.MSBuild.Tests;

/// <summary>Paths of any shape, captures outside of the project, a current directory that is somewhere else.</summary>
public sealed class PathTests(PackedFeed feed)
{
    private const string Odd = "in fra #1 100% ünï";

    [Fact]
    public void Spaces_hashes_percents_and_letters_beyond_ASCII()
    {
        using var repository = new InfraRepository(feed, Odd)
            .AddNoTargets("site #2/büro 50%.csproj", captures: "../captures/**")
            .AddBroken("captures/EXCH #1 50%25 ä");
        var capture = repository.At("captures/EXCH #1 50%25 ä/tcpip.reg");

        var run = repository.Run(["build", repository.At("site #2/büro 50%.csproj")], Path.GetTempPath()).AssertCodes("errors [MAIL1001] warnings [] messages []");

        Assert.Equal(capture, run.Errors[0].File);
        var log = repository.At("site #2/obj/Debug/net10.0/configlint.sarif");
        Assert.Equal(
            "captures/EXCH%20%231%2050%2525%20%C3%A4/tcpip.reg",
            BuildRun.Sarif(log).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void A_bare_project_hands_on_its_findings_with_their_paths()
    {
        using var repository = new InfraRepository(feed, Odd)
            .AddBare("site/infra.proj", """
                <PropertyGroup><ConfigLintFailOn>never</ConfigLintFailOn><ConfigLintSarifFile>../logs/100%2541 ü.sarif</ConfigLintSarifFile></PropertyGroup>
                <Target Name="Tell" AfterTargets="ConfigLint">
                  <Message Importance="high" Text="[%(ConfigLintFinding.Rule)|%(ConfigLintFinding.Level)|%(ConfigLintFinding.Server)|%(ConfigLintFinding.Line),%(ConfigLintFinding.Column)|%(ConfigLintFinding.FullPath)] of $(ConfigLintFindingsCount), incomplete: $(ConfigLintIncomplete)" />
                </Target>
                """, "../captures/**")
            .AddBroken("captures/a;b 50%25");

        var run = repository.Run(["msbuild", repository.At("site/infra.proj")], Path.GetTempPath()).AssertCodes("errors [] warnings [MAIL1001] messages []");

        Assert.Contains($"[MAIL1001|error|captures/a;b 50%25|4,10|{repository.At("captures/a;b 50%25/tcpip.reg")}] of 1, incomplete: False", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(repository.At("logs/100%41 ü.sarif")), run.Output);
    }

    [Fact]
    public void Without_a_repository_the_root_is_what_project_and_captures_share()
    {
        using var repository = new InfraRepository(feed).AddBare("projects/site/infra.proj", captures: "../../captures/**").AddBroken("captures/EXCH01");
        Directory.Delete(repository.At(".git"));

        repository.MSBuild("projects/site/infra.proj").AssertCodes("errors [MAIL1001] warnings [] messages []");

        Assert.Equal(
            "captures/EXCH01/tcpip.reg",
            BuildRun.Sarif(repository.At("projects/site/obj/infra/configlint.sarif")).GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString());
    }
}
