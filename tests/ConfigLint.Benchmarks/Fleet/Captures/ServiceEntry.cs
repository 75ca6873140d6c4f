namespace ConfigLint.Benchmarks.Fleet.Captures;

/// <summary>A service as Windows keeps it.</summary>
internal sealed record ServiceEntry(string Name, string DisplayName, string ImagePath, int Start)
{
    public string[] DependsOn { get; init; } = [];

    public string Account { get; init; } = "LocalSystem";

    /// <summary>Drivers have no account and are in no list of services.</summary>
    public bool IsDriver => ImagePath.EndsWith(".sys", StringComparison.OrdinalIgnoreCase);

    /// <summary>Captured running; what starts automatically does.</summary>
    public bool IsRunning { get; init; } = Start <= 2;
}
