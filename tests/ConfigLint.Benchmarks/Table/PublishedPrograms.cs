using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ConfigLint.Benchmarks.Table;

/// <summary>The command as users get it, and an empty program published in the same way.</summary>
internal sealed record PublishedPrograms(string ConfigLint, string Empty)
{
    public static PublishedPrograms Publish(string directory)
    {
        var repository = Repository.Find();
        var command = Publish(Path.Combine(repository, "src", "ConfigLint.Cli"), Path.Combine(directory, "configlint"));
        var empty = Publish(Path.Combine(repository, "tests", "ConfigLint.Benchmarks", "Empty"), Path.Combine(directory, "empty"));
        return new(Executable(command, "configlint"), Executable(empty, "Empty"));
    }

    private static string Publish(string project, string directory)
    {
        var output = Path.Combine(directory, "out");
        string[] arguments =
        [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "--artifacts-path", Path.Combine(directory, "artifacts"), "-o", output, "-v", "quiet", "--nologo",
        ];
        Console.Error.WriteLine($"dotnet {string.Join(' ', arguments)}");
        using var process = Process.Start("dotnet", arguments);
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new UsageException($"'{project}' cannot be published: see above");
    }

    private static string Executable(string directory, string name) => Path.Combine(directory, OperatingSystem.IsWindows() ? name + ".exe" : name);
}
