using System.Globalization;

namespace ConfigLint.MSBuild.Tests;

/// <summary>The switches that compilers' users know do what they expect, in every kind of project. One build for all cases, a project each.</summary>
public sealed class WarningSwitchTests(PackedFeed feed)
{
    // Captures with one error (MAIL1001) and one warning (NET1012).
    private static readonly (string Properties, string Expected)[] Bare =
    [
        ("", "errors [MAIL1001] warnings [NET1012] messages []"),
        ("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "errors [MAIL1001 NET1012] warnings [] messages []"),
        ("<MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>", "errors [MAIL1001 NET1012] warnings [] messages []"),
        ("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>NET1012</WarningsNotAsErrors>", "errors [MAIL1001] warnings [NET1012] messages []"),
        ("<MSBuildWarningsAsErrors>NET1012</MSBuildWarningsAsErrors>", "errors [MAIL1001 NET1012] warnings [] messages []"),
        ("<WarningsAsErrors>NET1012</WarningsAsErrors>", "errors [MAIL1001 NET1012] warnings [] messages []"),
        ("<MSBuildWarningsAsErrors>MSB0000</MSBuildWarningsAsErrors>", "errors [MAIL1001] warnings [NET1012] messages []"),
        ("<MSBuildWarningsAsMessages>NET1012</MSBuildWarningsAsMessages>", "errors [MAIL1001] warnings [] messages [NET1012]"),
        ("<NoWarn>1701;NET1012</NoWarn>", "errors [MAIL1001] warnings [] messages [NET1012]"),
        ("<NoWarn>1701,NET1012,MAIL1001</NoWarn>", "errors [MAIL1001] warnings [] messages [NET1012]"),
        ("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>NET1012</NoWarn>", "errors [MAIL1001] warnings [] messages [NET1012]"),
        ("<ConfigLintFailOn>warning</ConfigLintFailOn>", "errors [MAIL1001 NET1012] warnings [] messages []"),
        ("<ConfigLintFailOn>warning</ConfigLintFailOn><NoWarn>NET1012</NoWarn>", "errors [MAIL1001] warnings [] messages [NET1012]"),
        ("<ConfigLintFailOn>never</ConfigLintFailOn>", "errors [] warnings [MAIL1001 NET1012] messages []"),
        ("<ConfigLintFailOn>never</ConfigLintFailOn><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "errors [MAIL1001 NET1012] warnings [] messages []"),
        ("<ConfigLintRules>NET1012=note;MAIL1001=warning</ConfigLintRules>", "errors [] warnings [MAIL1001] messages [NET1012]"),
        ("<ConfigLintRules>NET1012=note;MAIL1001=none</ConfigLintRules><ConfigLintFailOn>note</ConfigLintFailOn>", "errors [NET1012] warnings [] messages []"),
    ];

    private static readonly (string Properties, string Expected)[] WithSdk =
    [
        ("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>$(NoWarn);CAP1001</NoWarn>", "errors [MAIL1001 NET1012] warnings [] messages []"),
        ("<NoWarn>$(NoWarn);NET1012</NoWarn><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "errors [MAIL1001] warnings [] messages [NET1012]"),
        ("<MSBuildWarningsAsErrors>NET1012</MSBuildWarningsAsErrors>", "errors [MAIL1001 NET1012] warnings [] messages []"),
    ];

    [Fact]
    public void Bare_projects()
    {
        using var repository = new InfraRepository(feed).AddBroken("captures/EXCH01").AddDoubtful("captures/LNX01");
        for (var i = 0; i < Bare.Length; i++)
            repository.AddBare(Name("bare", i) + ".proj", $"<PropertyGroup>{Bare[i].Properties}</PropertyGroup>");
        repository.Write("dirs.proj", """<Project><ItemGroup><Part Include="bare*.proj" /></ItemGroup><Target Name="Build"><MSBuild Projects="@(Part)" Targets="Build" ContinueOnError="true" /></Target></Project>""");

        var run = repository.MSBuild("dirs.proj");

        for (var i = 0; i < Bare.Length; i++)
            run.Of(Name("bare", i) + ".proj").AssertCodes(Bare[i].Expected, Bare[i].Properties);
    }

    [Fact]
    public void Projects_without_targets_and_class_libraries()
    {
        using var repository = new InfraRepository(feed).AddBroken("captures/EXCH01").AddDoubtful("captures/LNX01");
        for (var i = 0; i < WithSdk.Length; i++)
        {
            var properties = $"<PropertyGroup>{WithSdk[i].Properties}</PropertyGroup>";
            repository.AddNoTargets($"{Name("infra", i)}/{Name("infra", i)}.csproj", properties, "../captures/**");
            repository.AddCSharp($"{Name("lib", i)}/{Name("lib", i)}.csproj", content: properties, captures: "../captures/**");
        }

        repository.Write("dirs.proj", """
            <Project DefaultTargets="Build">
              <ItemGroup><Part Include="*/*.csproj" /></ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Part)" Targets="Restore" /></Target>
              <Target Name="Build"><MSBuild Projects="@(Part)" Targets="Build" ContinueOnError="true" /></Target>
            </Project>
            """);

        var run = repository.Build("dirs.proj");

        for (var i = 0; i < WithSdk.Length; i++)
        {
            run.Of(Name("infra", i) + ".csproj").AssertCodes(WithSdk[i].Expected, WithSdk[i].Properties);
            run.Of(Name("lib", i) + ".csproj").AssertCodes(WithSdk[i].Expected, WithSdk[i].Properties);
        }
    }

    private static string Name(string kind, int number) => kind + number.ToString("00", CultureInfo.InvariantCulture);
}
