using System.IO.Compression;
using System.Text;

namespace ConfigLint.MSBuild.Tests;

/// <summary>Rules that come in a package, and rules that are built again while a build node lives.</summary>
public sealed class RulePackageTests(PackedFeed feed)
{
    [Fact]
    public void A_package_whose_props_name_a_plug_in_adds_its_rules()
    {
        using var repository = new InfraRepository(feed).AddBroken("captures/EXCH01");
        PluginAssembly.Compile(repository.At("rules/Acme.Rules.dll"), "\"from the package\"");
        using (var package = ZipFile.Open(repository.At("rules/Acme.Rules.1.0.0.nupkg"), ZipArchiveMode.Create))
        {
            Add(package, "Acme.Rules.nuspec", """
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                  <metadata><id>Acme.Rules</id><version>1.0.0</version><authors>Acme</authors><description>Rules.</description><developmentDependency>true</developmentDependency></metadata>
                </package>
                """);
            Add(package, "build/Acme.Rules.props", """<Project><ItemGroup><ConfigLintPlugin Include="$(MSBuildThisFileDirectory)../configlint/net10.0/Acme.Rules.dll" /></ItemGroup></Project>""");
            package.CreateEntryFromFile(repository.At("rules/Acme.Rules.dll"), "configlint/net10.0/Acme.Rules.dll");
        }

        repository.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="local" value="{feed.Directory}" /><add key="acme" value="{repository.At("rules")}" /></packageSources></configuration>""");
        repository.AddNoTargets("infra.csproj", """<ItemGroup><PackageReference Include="Acme.Rules" Version="1.0.0" /></ItemGroup>""");

        var run = repository.Build().AssertCodes("errors [MAIL1001] warnings [ACME1001] messages []");

        Assert.Equal("EXCH01: from the package", run.Warnings[0].Message);
        Assert.Equal(
            ["Acme.Rules"],
            BuildRun.Sarif(repository.At("obj/Debug/net10.0/configlint.sarif")).GetProperty("tool").GetProperty("extensions").EnumerateArray().Select(e => e.GetProperty("name").GetString()).Where(n => !n!.StartsWith("ConfigLint", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_plug_in_that_is_built_again_runs_in_the_node_that_ran_the_old_one()
    {
        const string Who = "+ System.Environment.ProcessId";
        using var repository = new InfraRepository(feed)
            .AddBare("infra.proj", """<ItemGroup><ConfigLintPlugin Include="rules/Acme.Rules.dll" /></ItemGroup>""")
            .AddHealthy("captures/EXCH01");
        repository.Variables.Remove("MSBUILDDISABLENODEREUSE");
        repository.Variables["MSBUILDNOINPROCNODE"] = "1";
        // Nodes of nobody else, and gone soon.
        repository.Variables["MSBUILDNODEHANDSHAKESALT"] = repository.Root;
        repository.Variables["MSBUILDNODECONNECTIONTIMEOUT"] = "20000";
        var plugin = repository.At("rules/Acme.Rules.dll");

        PluginAssembly.Compile(plugin, "\"first in \"" + Who);
        var first = Message(repository);
        Assert.StartsWith("EXCH01: first in ", first, StringComparison.Ordinal);
        Assert.Equal(first, Message(repository));

        PluginAssembly.Compile(plugin, "\"second in \"" + Who);
        Assert.Equal(first.Replace("first", "second", StringComparison.Ordinal), Message(repository));

        File.Delete(plugin);
        repository.MSBuild("infra.proj", "-nodeReuse:true").AssertCodes("errors [CFG0002] warnings [] messages []");
    }

    private static string Message(InfraRepository repository) => repository.MSBuild("infra.proj", "-nodeReuse:true").AssertCodes("errors [] warnings [ACME1001] messages []").Warnings[0].Message!;

    private static void Add(ZipArchive package, string path, string text)
    {
        using var entry = package.CreateEntry(path).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
