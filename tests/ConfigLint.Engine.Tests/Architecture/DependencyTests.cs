using System.Xml.Linq;

namespace ConfigLint.Engine.Tests.Architecture;

/// <summary>Dependencies run one way: the contract knows nobody, formats and rules know the contract, the engine knows no format and no rule.</summary>
public sealed class DependencyTests
{
    public static TheoryData<string> Packs => [.. PackPaths().Select(p => Path.GetFileNameWithoutExtension(p))];

    [Fact]
    public void The_contract_references_nothing_but_the_framework() =>
        Assert.Empty(AssemblyMetadata.ForeignReferences(RepositoryTree.Built("src", "ConfigLint")));

    [Fact]
    public void The_engine_references_the_contract_and_the_sarif_model() =>
        Assert.Equal(["ConfigLint", "Newtonsoft.Json", "Sarif"], AssemblyMetadata.ForeignReferences(RepositoryTree.Built("src", "ConfigLint.Engine")));

    [Fact]
    public void The_command_line_references_engine_and_contract_and_no_format_or_rule()
    {
        var references = AssemblyMetadata.ForeignReferences(RepositoryTree.Built("src", "ConfigLint.Cli"));

        Assert.Contains("ConfigLint.Engine", references);
        Assert.Empty(references.Except(["ConfigLint", "ConfigLint.Engine", "System.CommandLine"], StringComparer.Ordinal));
    }

    [Fact]
    public void The_build_task_references_engine_and_contract_and_no_format_or_rule() =>
        Assert.Equal(
            ["ConfigLint.Engine", "Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core"],
            AssemblyMetadata.ForeignReferences(RepositoryTree.Built("src", "ConfigLint.MSBuild")).Except(["ConfigLint"], StringComparer.Ordinal));

    [Fact]
    public void The_verifier_references_engine_and_contract_only() =>
        Assert.Equal(["ConfigLint", "ConfigLint.Engine"], AssemblyMetadata.ForeignReferences(RepositoryTree.Built("src", "ConfigLint.Testing")));

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_references_the_contract_only(string pack) =>
        Assert.Equal(["ConfigLint"], AssemblyMetadata.ForeignReferences(Path.Combine(AppContext.BaseDirectory, "plugins", pack + ".dll")));

    [Fact]
    public void Plugins_beside_the_engine_are_exactly_the_projects_of_formats_and_analyzers()
    {
        var beside = Directory.GetFiles(Path.Combine(Path.GetDirectoryName(typeof(AnalysisRun).Assembly.Location)!, "plugins"))
            .Select(p => Path.GetFileName(p))
            .Order(StringComparer.Ordinal);

        Assert.Equal(PackPaths().Select(p => Path.GetFileNameWithoutExtension(p) + ".dll").Order(StringComparer.Ordinal), beside);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void No_pack_lies_beside_the_engine_itself(string pack) =>
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(typeof(AnalysisRun).Assembly.Location)!, pack + ".dll")));

    [Fact]
    public void The_command_line_has_the_same_packs_beside_its_engine()
    {
        var output = Path.GetDirectoryName(RepositoryTree.Built("src", "ConfigLint.Cli"))!;

        Assert.True(File.Exists(Path.Combine(output, "ConfigLint.Engine.dll")));
        Assert.Equal(
            PackPaths().Select(p => Path.GetFileNameWithoutExtension(p) + ".dll").Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(output, "plugins")).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_project_outside_the_packs_and_their_tests_references_a_pack()
    {
        var packs = PackPaths().Select(p => Path.GetFileName(p)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var references = Directory.GetFiles(RepositoryTree.At("src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(
                project => XDocument.Load(project).Descendants("ProjectReference").SelectMany(r => ((string?)r.Attribute("Include") ?? "").Split(';')),
                (project, reference) => (Project: Path.GetFileName(project), Reference: reference.Split('/')[^1]))
            .ToList();

        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, r => packs.Contains(r.Reference));
    }

    private static IEnumerable<string> PackPaths() =>
        Directory.GetFiles(RepositoryTree.At("analyzers"), "*.csproj", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(RepositoryTree.At("src", "ConfigLint.Formats"), "*.csproj"));
}
