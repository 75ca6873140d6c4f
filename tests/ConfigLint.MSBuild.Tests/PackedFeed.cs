using System.IO.Compression;
using System.Reflection;

[assembly: AssemblyFixture(typeof(ConfigLint.MSBuild.Tests.PackedFeed))]

namespace ConfigLint.MSBuild.Tests;

/// <summary>The package, packed once for all tests, in a feed that has nothing else but the SDK of projects without targets.</summary>
public sealed class PackedFeed : IDisposable
{
    public const string Version = "0.1.0";

    private readonly string _directory = System.IO.Directory.CreateTempSubdirectory("configlint-feed-").FullName;

    public PackedFeed()
    {
        // As it was built with these tests: the portable code alone.
        var (exitCode, log) = DotnetProcess.Run(
            RepositoryRoot.Path,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Metadata("Packages") },
            "pack", "src/ConfigLint.MSBuild", "--no-build", "-c", Metadata("Configuration"), "-o", Directory, "-nodeReuse:false");
        Assert.True(exitCode == 0, log);
        ZipFile.ExtractToDirectory(Package, Unpacked);

        const string NoTargets = "microsoft.build.notargets.3.7.0.nupkg";
        File.Copy(Path.Combine(Metadata("Packages"), "microsoft.build.notargets", "3.7.0", NoTargets), Path.Combine(Directory, NoTargets));
    }

    /// <summary>The feed.</summary>
    public string Directory => System.IO.Directory.CreateDirectory(Path.Combine(_directory, "feed")).FullName;

    /// <summary>The package of this build.</summary>
    public string Package => Path.Combine(Directory, $"ConfigLint.MSBuild.{Version}.nupkg");

    /// <summary>The package's files, as a repository may have them that uses no feed.</summary>
    public string Unpacked => Path.Combine(_directory, "unpacked");

    /// <summary>Where consumers' packages go: never to the account's own, where a package of this version would stay.</summary>
    public string Packages => Path.Combine(_directory, "packages");

    /// <summary>Copies of plug-ins.</summary>
    public string Cache => Path.Combine(_directory, "cache");

    public void Dispose()
    {
        try
        {
            System.IO.Directory.Delete(_directory, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A build node that is about to end still runs the task from there.
        }
    }

    private static string Metadata(string key) => typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
