namespace ConfigLint.MSBuild.Tests;

/// <summary>Where the solution stands.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(directory.FullName, "ConfigLint.sln")))
            directory = directory.Parent ?? throw new DirectoryNotFoundException("ConfigLint.sln is in no directory above the tests");
        return directory.FullName;
    }
}
