namespace ConfigLint.Engine.Tests;

/// <summary>The repository that these tests were built in.</summary>
internal static class RepositoryTree
{
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release, and the framework: the last two parts of where the tests run.</summary>
    public static string Output { get; } = Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "..", ".."), AppContext.BaseDirectory);

    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>What a project was built into, beside these tests.</summary>
    public static string Built(string directory, string assembly) => At(directory, assembly, "bin", Output, assembly + ".dll");

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "ConfigLint.sln")))
                return directory.FullName;
        }

        throw new InvalidOperationException($"no ConfigLint.sln above '{AppContext.BaseDirectory}'");
    }
}
