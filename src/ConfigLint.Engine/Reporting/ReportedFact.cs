namespace ConfigLint.Engine.Reporting;

/// <summary>A fact with where it comes from, for <c>facts</c>.</summary>
/// <param name="Server">The server's id.</param>
/// <param name="Kind">The kind's id.</param>
/// <param name="Fact">What a capture states.</param>
/// <param name="Format">The id of the format that read it.</param>
public sealed record ReportedFact(string Server, string Kind, Fact Fact, string Format);
