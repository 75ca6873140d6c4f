namespace ConfigLint.Benchmarks.Fleet;

/// <summary>What a generated server runs.</summary>
internal enum ServerSystem
{
    WindowsNT4,
    Windows2000,
    WindowsServer,
    Unix,
}
