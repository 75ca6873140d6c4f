namespace ConfigLint.Benchmarks.Table;

/// <summary>ripgrep, the yardstick for reading files.</summary>
internal static class SearchProgram
{
    private static readonly string FileName = OperatingSystem.IsWindows() ? "rg.exe" : "rg";

    /// <summary>Null: it is not on the path.</summary>
    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(d => d.Length > 0)
        .Select(d => Path.Combine(d, FileName))
        .FirstOrDefault(File.Exists);

    public static ProgramCall CountLines(string program, string directory) => new(program, "-c", "", "-j2", directory);
}
