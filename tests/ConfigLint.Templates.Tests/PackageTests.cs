using System.Xml.Linq;
using ConfigLint.Engine;

namespace ConfigLint.Templates.Tests;

/// <summary>What is in the packages that rule authors use.</summary>
public sealed class PackageTests(PackedFeed feed)
{
    public static TheoryData<string> Packages => ["ConfigLint", "ConfigLint.Testing", "ConfigLint.Templates"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is_and_under_which_terms(string id)
    {
        var metadata = feed.Metadata(id, PackedFeed.Version);

        Assert.Equal("MIT", metadata.Element("license")!.Value);
        Assert.Equal(ProductInfo.InformationUri, metadata.Element("projectUrl")!.Value);
        Assert.Equal("writing-rules.md", metadata.Element("readme")!.Value);
        Assert.InRange(metadata.Element("description")!.Value.Length, 40, 300);
        Assert.NotEmpty(metadata.Element("tags")!.Value);
    }

    [Fact]
    public void The_contract_has_its_documentation_and_no_dependencies()
    {
        Assert.Equal(["lib/net10.0/ConfigLint.dll", "lib/net10.0/ConfigLint.xml", "writing-rules.md"], feed.Files("ConfigLint"));
        Assert.DoesNotContain(feed.Metadata("ConfigLint", PackedFeed.Version).Descendants(), e => e.Name.LocalName is "dependency");
        using var package = feed.Open("ConfigLint");
        using var documentation = package.GetEntry("lib/net10.0/ConfigLint.xml")!.Open();
        Assert.Contains(XDocument.Load(documentation).Descendants("member"), m => (string?)m.Attribute("name") == "T:ConfigLint.ConfigAnalyzer" && m.Value.Trim().Length > 0);
    }

    [Fact]
    public void The_verifier_is_compiled_against_alone_and_has_engine_and_packs_with_it()
    {
        Assert.Equal(
            [
                "build/ConfigLint.Testing.targets",
                "buildTransitive/ConfigLint.Testing.targets",
                "lib/net10.0/ConfigLint.Engine.dll",
                "lib/net10.0/ConfigLint.Testing.dll",
                "lib/net10.0/ConfigLint.Testing.xml",
                "lib/net10.0/Sarif.dll",
                "plugins/ConfigLint.Analyzers.Captures.dll",
                "plugins/ConfigLint.Analyzers.Mail.dll",
                "plugins/ConfigLint.Analyzers.Network.dll",
                "plugins/ConfigLint.Formats.dll",
                "ref/net10.0/ConfigLint.Testing.dll",
                "ref/net10.0/ConfigLint.Testing.xml",
                "writing-rules.md",
            ],
            feed.Files("ConfigLint.Testing"));
    }

    [Fact]
    public void The_verifier_asks_for_the_contract_of_its_own_version()
    {
        var dependencies = feed.Metadata("ConfigLint.Testing", PackedFeed.Version).Descendants("dependency").ToDictionary(d => (string)d.Attribute("id")!, d => (string)d.Attribute("version")!, StringComparer.Ordinal);

        Assert.Equal(["ConfigLint", "Newtonsoft.Json"], dependencies.Keys.Order(StringComparer.Ordinal));
        Assert.Equal($"[{PackedFeed.Version}]", dependencies["ConfigLint"]);
    }

    [Fact]
    public void The_template_has_its_files_and_nothing_that_building_made()
    {
        Assert.Equal(
            [
                ".editorconfig",
                ".gitattributes",
                ".gitignore",
                ".template.config/template.json",
                "Directory.Build.props",
                "Directory.Build.targets",
                "Directory.Packages.props",
                "README.md",
                "RulePack.1.slnx",
                "global.json",
                "src/RulePack.1/BannedSymbols.txt",
                "src/RulePack.1/RulePack.1.csproj",
                "src/RulePack.1/Rules/RequiredServiceDisabledAnalyzer.cs",
                "src/RulePack.1/build/RulePack.1.props",
                "src/RulePack.1/buildMultiTargeting/RulePack.1.props",
                "src/RulePack.1/buildTransitive/RulePack.1.props",
                "src/RulePack.1/docs/RULEPREFIX1001.md",
                "tests/RulePack.1.Tests/RulePack.1.Tests.csproj",
                "tests/RulePack.1.Tests/RulePagesTests.cs",
                "tests/RulePack.1.Tests/Rules/RequiredServiceDisabledTests.cs",
            ],
            feed.Files("ConfigLint.Templates").Where(f => f != "writing-rules.md").Select(f => f["content/configlint-rules/".Length..]));
        Assert.Equal("Template", (string?)Assert.Single(feed.Metadata("ConfigLint.Templates", PackedFeed.Version).Descendants("packageType")).Attribute("name"));
    }

    [Fact]
    public void The_template_asks_for_the_versions_that_this_repository_uses()
    {
        using var package = feed.Open("ConfigLint.Templates");
        using var stream = package.GetEntry("content/configlint-rules/Directory.Packages.props")!.Open();
        var asked = XDocument.Load(stream);
        var used = Versions(XDocument.Load(Path.Combine(RepositoryRoot.Path, "Directory.Packages.props")));

        Assert.Equal(PackedFeed.Version, asked.Descendants("ConfigLintVersion").Single().Value);
        var others = Versions(asked).Where(v => !v.Key.StartsWith("ConfigLint", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, others.Count);
        Assert.All(others, v => Assert.Equal(used[v.Key], v.Value));
    }

    private static Dictionary<string, string> Versions(XDocument packages) =>
        packages.Descendants("PackageVersion").ToDictionary(p => (string)p.Attribute("Include")!, p => (string)p.Attribute("Version")!, StringComparer.Ordinal);
}
