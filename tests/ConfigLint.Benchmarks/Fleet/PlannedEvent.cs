namespace ConfigLint.Benchmarks.Fleet;

/// <summary>An event to be written to a log.</summary>
internal sealed record PlannedEvent(string Source, int Id, int Level, string Data);
