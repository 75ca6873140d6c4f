using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

[assembly: AssemblyFixture(typeof(ConfigLint.Templates.Tests.PackedFeed))]

namespace ConfigLint.Templates.Tests;

/// <summary>What a rule author gets from a feed: the packages of this build, packed once for all tests.</summary>
public sealed class PackedFeed : IDisposable
{
    public const string Version = "0.1.0";

    private static readonly string[] Projects = ["ConfigLint", "ConfigLint.Testing", "ConfigLint.Templates", "ConfigLint.MSBuild"];

    private readonly string _directory = System.IO.Directory.CreateTempSubdirectory("configlint-feed-").FullName;

    public PackedFeed()
    {
        // One process for all, and no file that the tests of the build task write too when they pack.
        var projects = string.Join(';', Projects.Select(p => Path.Combine(RepositoryRoot.Path, "src", p, p + ".csproj")));
        var properties = $"Configuration={Metadata("Configuration")};NoBuild=true;PackageOutputPath={Directory};NuspecOutputPath={Path.Combine(_directory, "nuspec")}";
        File.WriteAllText(Path.Combine(_directory, "pack.proj"), $"""<Project><Target Name="Build"><MSBuild Projects="{projects}" Targets="Pack" Properties="{properties}" /></Target></Project>""");
        Run(_directory, "msbuild", "pack.proj", "-m:1").AssertSucceeded();
    }

    /// <summary>The feed.</summary>
    public string Directory => Path.Combine(_directory, "feed");

    /// <summary>A <c>nuget.config</c> that knows the feed, and for everything else the packages that restoring this repository brought: nothing is downloaded.</summary>
    public string Sources => $"""
        <configuration>
          <packageSources><clear /><add key="feed" value="{Directory}" /><add key="restored" value="{Metadata("Packages")}" /></packageSources>
          <packageSourceMapping>
            <packageSource key="feed"><package pattern="ConfigLint" /><package pattern="ConfigLint.*" /><package pattern="Acme.*" /></packageSource>
            <packageSource key="restored"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    /// <summary>Where templates are installed for nobody else.</summary>
    public string Hive => Path.Combine(_directory, "hive");

    public ZipArchive Open(string id, string version = Version) => ZipFile.OpenRead(Path.Combine(Directory, $"{id}.{version}.nupkg"));

    /// <summary>The package's files, without what every package has.</summary>
    public IEnumerable<string> Files(string id, string version = Version)
    {
        using var package = Open(id, version);
        return [.. package.Entries.Select(e => e.FullName).Where(n => n is not ("_rels/.rels" or "[Content_Types].xml") && n != id + ".nuspec" && !n.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The metadata of the package's nuspec, without its namespace.</summary>
    public XElement Metadata(string id, string version)
    {
        using var package = Open(id, version);
        using var stream = package.GetEntry(id + ".nuspec")!.Open();
        var root = XDocument.Load(stream).Root!;
        foreach (var element in root.DescendantsAndSelf())
            element.Name = element.Name.LocalName;
        return root.Element("metadata")!;
    }

    /// <summary>Runs the SDK's command with caches of the tests' own.</summary>
    public CommandResult Run(string workingDirectory, params IEnumerable<string> arguments)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["NUGET_PACKAGES"] = workingDirectory == _directory ? Metadata("Packages") : Path.Combine(_directory, "packages"),
            ["XDG_CACHE_HOME"] = Path.Combine(_directory, "cache"),
            ["LOCALAPPDATA"] = Path.Combine(_directory, "cache"),
            ["NO_COLOR"] = "1",
        };
        var (exitCode, output) = DotnetProcess.Run(workingDirectory, variables, arguments);
        return new(exitCode, output);
    }

    /// <summary>Runs <c>configlint</c> as it was built with these tests.</summary>
    public CommandResult ConfigLint(string workingDirectory, params IEnumerable<string> arguments) =>
        Run(workingDirectory, [Path.Combine(RepositoryRoot.Path, "src", "ConfigLint.Cli", "bin", Metadata("Configuration"), "net10.0", "ConfigLint.Cli.dll"), .. arguments]);

    public void Dispose() => System.IO.Directory.Delete(_directory, recursive: true);

    private static string Metadata(string key) => typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
