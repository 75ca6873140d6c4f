namespace ConfigLint.MSBuild.Tests;

/// <summary>The same findings in every kind of project, from a feed with nothing but the package, once in each build.</summary>
public sealed class ProjectKindTests(PackedFeed feed)
{
    private const string HelpLink = "https://github.com/configlint/configlint/blob/main/analyzers/ConfigLint.Analyzers.Mail/docs/MAIL1001.md";

    [Fact]
    public void A_project_without_targets_fails_with_the_finding_and_fails_again()
    {
        using var repository = new InfraRepository(feed).AddNoTargets("infra.csproj").AddBroken("captures/EXCH01").AddDoubtful("captures/LNX01");

        var first = repository.Build();
        AssertFindings(first, repository);
        Assert.StartsWith($"infra -> {repository.At("obj/Debug/net10.0/configlint.sarif")} (ConfigLint: 2 servers, 2 captures: 1 error, 1 warning, 0 notes. ", Assert.Single(first.Summaries), StringComparison.Ordinal);
        Assert.Contains("tcpip.reg(4,10,4,12): error MAIL1001: EXCH01: DNS domain name is blank", first.Output, StringComparison.Ordinal);
        Assert.Equal("configlint/infra/", BuildRun.Sarif(repository.At("obj/Debug/net10.0/configlint.sarif")).GetProperty("automationDetails").GetProperty("id").GetString());

        // Nothing changed, and then not even what the first build kept.
        AssertFindings(repository.Build("--no-restore"), repository);
        File.Delete(repository.At("obj/Debug/net10.0/configlint.sarif"));
        AssertFindings(repository.Build("--no-restore"), repository);
        Assert.Equal(["configlint.sarif"], Directory.GetFiles(repository.At("obj/Debug/net10.0"), "configlint*").Select(Path.GetFileName));
    }

    [Fact]
    public void A_class_library_fails_behind_its_compilation_and_passes_where_the_check_is_off()
    {
        using var repository = new InfraRepository(feed).AddCSharp("lib/lib.csproj", captures: "../captures/**").Write("lib/Class1.cs", "public class Class1;").AddBroken("captures/EXCH01").AddDoubtful("captures/LNX01");

        AssertFindings(repository.Build("lib"), repository);
        Assert.True(File.Exists(repository.At("lib/bin/Debug/net10.0/lib.dll")));
        Assert.Equal(0, repository.Build("lib", "--no-restore", "-p:ConfigLintEnabled=false").AssertCodes("errors [] warnings [] messages []").ExitCode);
        Assert.DoesNotContain("ConfigLint", File.ReadAllText(repository.At("lib/bin/Debug/net10.0/lib.deps.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_target_frameworks_the_outer_build_checks_once()
    {
        using var repository = new InfraRepository(feed)
            .AddCSharp(
                "lib.csproj",
                "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>",
                "<PropertyGroup><NoWarn>$(NoWarn);NET1012</NoWarn></PropertyGroup>")
            .AddBroken("captures/EXCH01")
            .AddDoubtful("captures/LNX01");

        var run = repository.Build();

        Assert.Single(run.Summaries);
        run.AssertCodes("errors [MAIL1001] warnings [] messages [NET1012]");
        Assert.True(File.Exists(repository.At("obj/Debug/configlint.sarif")), run.Output);
        Assert.True(File.Exists(repository.At("bin/Debug/net10.0/lib.dll")));
    }

    [Fact]
    public void A_bare_project_fails_through_its_import_alone()
    {
        using var repository = new InfraRepository(feed).AddBare("infra.proj").AddBroken("captures/EXCH01").AddDoubtful("captures/LNX01");

        AssertFindings(repository.Build("infra.proj"), repository);
        AssertFindings(repository.MSBuild("infra.proj", "-t:Build"), repository);
        AssertFindings(repository.MSBuild("infra.proj", "-t:ConfigLint"), repository);
        Assert.True(File.Exists(repository.At("obj/infra/configlint.sarif")));
    }

    [Fact]
    public void The_terminal_logger_shows_the_summary_in_the_projects_line()
    {
        using var repository = new InfraRepository(feed).AddBare("infra.proj").AddHealthy("captures/EXCH01");

        var run = repository.MSBuild("infra.proj", "-tl:on");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("configlint.sarif (ConfigLint: 1 server, 1 capture: 0 errors, 0 warnings, 0 notes.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_project_keeps_its_own_Build_target_and_is_checked_before_it()
    {
        using var repository = new InfraRepository(feed).AddBroken("captures/EXCH01").Write("infra.proj", $"""
            <Project>
              <Target Name="Build"><Message Importance="high" Text="deployed" /></Target>
              <ItemGroup><ConfigLintCapture Include="captures/**" /></ItemGroup>
              <Import Project="{feed.Unpacked}/build/ConfigLint.MSBuild.targets" />
            </Project>
            """);

        Assert.DoesNotContain("deployed", repository.MSBuild("infra.proj").AssertCodes("errors [MAIL1001] warnings [] messages []").Output, StringComparison.Ordinal);
        Assert.Contains("deployed", repository.MSBuild("infra.proj", "-p:ConfigLintFailOn=never").AssertCodes("errors [] warnings [MAIL1001] messages []").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_project_takes_the_package_as_an_SDK()
    {
        using var repository = new InfraRepository(feed).AddBroken("captures/EXCH01").AddDoubtful("captures/LNX01")
            .Write("infra.proj", $"""<Project Sdk="ConfigLint.MSBuild/{PackedFeed.Version}"><ItemGroup><ConfigLintCapture Include="captures/**" /></ItemGroup></Project>""");

        AssertFindings(repository.Build("infra.proj"), repository);
    }

    [Theory]
    [InlineData("-m:2")]
    [InlineData("-m:2", "-graph")]
    public void A_traversal_checks_each_project_once(params string[] arguments)
    {
        using var repository = new InfraRepository(feed)
            .Write("dirs.csproj", """
                <Project Sdk="Microsoft.Build.NoTargets">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><ProjectReference Include="*/*.csproj" ReferenceOutputAssembly="false" SkipGetTargetFrameworkProperties="true" /></ItemGroup>
                </Project>
                """)
            .AddNoTargets("site1/site1.csproj").AddBroken("site1/captures/EXCH01")
            .AddNoTargets("site2/site2.csproj").AddDoubtful("site2/captures/LNX01")
            .AddNoTargets("site3/site3.csproj").AddHealthy("site3/captures/EXCH03");

        var run = repository.Build(["dirs.csproj", .. arguments]);

        Assert.True(run.ExitCode == 1, run.Output);
        run.AssertCodes("errors [MAIL1001] warnings [NET1012] messages []");
        Assert.Equal(["site1", "site2", "site3"], run.Summaries.Select(s => s[..s.IndexOfAny([':', ' '])]).Order(StringComparer.Ordinal));
        Assert.All(["site1", "site2", "site3"], s => Assert.True(File.Exists(repository.At($"{s}/obj/Debug/net10.0/configlint.sarif"))));
    }

    [Fact]
    public void A_project_that_only_gets_the_package_through_another_is_not_asked_for_captures()
    {
        using var repository = new InfraRepository(feed)
            .Write("lib/lib.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="ConfigLint.MSBuild" Version="{PackedFeed.Version}" />
                    <ConfigLintCapture Include="../captures/**" />
                  </ItemGroup>
                </Project>
                """)
            .AddHealthy("captures/EXCH01")
            .Write("app/app.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../lib/lib.csproj" /></ItemGroup>
                </Project>
                """);

        var run = repository.Build("app");

        Assert.Equal(0, run.AssertCodes("errors [] warnings [] messages []").ExitCode);
        Assert.Single(run.Summaries);
        Assert.Contains("buildTransitive/ConfigLint.MSBuild.targets", File.ReadAllText(repository.At("app/obj/app.csproj.nuget.g.targets")), StringComparison.Ordinal);
    }

    private static void AssertFindings(BuildRun run, InfraRepository repository)
    {
        Assert.True(run.ExitCode == 1, run.Output);
        run.AssertCodes("errors [MAIL1001] warnings [NET1012] messages []");
        var (error, warning) = (run.Errors[0], run.Warnings[0]);
        Assert.Equal((repository.At("captures/EXCH01/tcpip.reg"), 4, 10, 4, 12), (Path.GetFullPath(error.File), error.LineNumber, error.ColumnNumber, error.EndLineNumber, error.EndColumnNumber));
        Assert.Equal(HelpLink, error.HelpKeyword);
        Assert.StartsWith("EXCH01: DNS domain name is blank", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Related: captures/EXCH01/tcpip.reg(6,15): DNS servers are set here; captures/EXCH01/tcpip.reg(13,9): the connector is installed.", error.Message, StringComparison.Ordinal);
        Assert.Equal((repository.At("captures/LNX01/etc/resolv.conf"), 4, 12, 4, 21), (Path.GetFullPath(warning.File), warning.LineNumber, warning.ColumnNumber, warning.EndLineNumber, warning.EndColumnNumber));
    }
}
