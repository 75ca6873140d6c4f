namespace ConfigLint.Benchmarks;

/// <summary>The working copy that this program was built in.</summary>
internal static class Repository
{
    public static string Find()
    {
        for (var directory = AppContext.BaseDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "ConfigLint.sln")))
                return directory;
        }

        throw new UsageException("the program has left its repository: run it with 'dotnet run --project tests/ConfigLint.Benchmarks'");
    }
}
