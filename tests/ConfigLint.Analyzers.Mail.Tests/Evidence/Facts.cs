using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Tests.Evidence;

/// <summary>Facts for tests of evidence alone, each on a line of its own in a capture.</summary>
internal static class Facts
{
    public static Fact Of(string value, FactOrigin origin, string path = "EXCH01/tcpip.reg", int line = 0) => new() { Value = value, Origin = origin, Location = At(path, line) };

    public static EventFact Event(int id, string? written, string path = "EXCH01/app.txt", int line = 0) =>
        new() { Value = $"{id}", EventId = id, Source = "MSExchangeIMC", TimeAsWritten = written, Location = At(path, line) };

    public static EventFact UtcEvent(int id, int hour, string path = "EXCH01/app.xml", int line = 0) =>
        Event(id, $"2000-01-01T{hour:00}:00:00Z", path, line) with { Time = new DateTimeOffset(2000, 1, 1, hour, 0, 0, TimeSpan.Zero) };

    public static ImmutableArray<EventFact> Log(params ReadOnlySpan<EventFact> events) => [.. events];

    /// <summary>The first character of a line.</summary>
    public static Location At(string path, int line) => SourceText.From(new string('\n', 99), path).GetLocation(new TextSpan(line, 0));
}
