using System.IO.Compression;
using System.Xml.Linq;

namespace ConfigLint.MSBuild.Tests;

/// <summary>What is in the package: everything the task loads, and nothing that a consumer would reference.</summary>
public sealed class PackageTests(PackedFeed feed)
{
    private static readonly string[] Bookkeeping = ["_rels/.rels", "[Content_Types].xml", "ConfigLint.MSBuild.nuspec"];

    [Fact]
    public void The_package_has_these_files_and_no_others()
    {
        using var package = ZipFile.OpenRead(feed.Package);

        Assert.Equal(
            [
                "Sdk/Sdk.props",
                "Sdk/Sdk.targets",
                "build/ConfigLint.MSBuild.Bare.targets",
                "build/ConfigLint.MSBuild.props",
                "build/ConfigLint.MSBuild.targets",
                "buildMultiTargeting/ConfigLint.MSBuild.props",
                "buildMultiTargeting/ConfigLint.MSBuild.targets",
                "buildTransitive/ConfigLint.MSBuild.props",
                "buildTransitive/ConfigLint.MSBuild.targets",
                "msbuild.md",
                "tasks/net10.0/ConfigLint.Engine.dll",
                "tasks/net10.0/ConfigLint.MSBuild.dll",
                "tasks/net10.0/ConfigLint.dll",
                "tasks/net10.0/Newtonsoft.Json.dll",
                "tasks/net10.0/Sarif.dll",
                "tasks/net10.0/plugins/ConfigLint.Analyzers.Captures.dll",
                "tasks/net10.0/plugins/ConfigLint.Analyzers.Mail.dll",
                "tasks/net10.0/plugins/ConfigLint.Analyzers.Network.dll",
                "tasks/net10.0/plugins/ConfigLint.Formats.dll",
            ],
            package.Entries.Select(e => e.FullName).Where(n => !Bookkeeping.Contains(n, StringComparer.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_is_a_development_dependency_without_dependencies()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var nuspec = package.GetEntry("ConfigLint.MSBuild.nuspec")!.Open();

        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();

        Assert.Equal("true", metadata.Elements().Single(e => e.Name.LocalName is "developmentDependency").Value);
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName is "dependency" or "frameworkAssembly");
    }
}
