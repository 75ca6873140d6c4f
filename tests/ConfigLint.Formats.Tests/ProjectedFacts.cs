using System.Globalization;

namespace ConfigLint.Formats.Tests;

/// <summary>The facts of one kind that a document projects, and how a test writes a fact: value, place, and what else was asked for.</summary>
internal static class ProjectedFacts
{
    public static IReadOnlyList<TFact> Of<TFact>(CaptureDocument document, FactKind<TFact> kind, OperatingSystemFamily operatingSystem = OperatingSystemFamily.Unknown)
        where TFact : Fact
    {
        var sink = new ListSink(operatingSystem);
        document.Project(kind, sink);
        return [.. sink.Facts.Cast<TFact>()];
    }

    public static IReadOnlyList<TFact> Of<TFact>(CaptureFormat format, string text, FactKind<TFact> kind, OperatingSystemFamily operatingSystem = OperatingSystemFamily.Unknown)
        where TFact : Fact =>
        Of(format.Parse(SourceText.From(text, "capture"), CancellationToken.None), kind, operatingSystem);

    /// <summary><c>10.0.0.1@7:16-24</c>: the value and its one-based line and columns; <c>@7:16-8:4</c> over lines.</summary>
    public static string Place(Fact fact)
    {
        var (start, end) = fact.Location.LineSpan;
        var endLine = end.Line == start.Line ? "" : string.Create(CultureInfo.InvariantCulture, $"{end.Line + 1}:");
        return string.Create(CultureInfo.InvariantCulture, $"{fact.Value}@{start.Line + 1}:{start.Character + 1}-{endLine}{end.Character + 1}");
    }

    private sealed class ListSink(OperatingSystemFamily operatingSystem) : FactSink
    {
        public List<Fact> Facts { get; } = [];

        public override OperatingSystemFamily OperatingSystem => operatingSystem;

        public override void Add(Fact fact) => Facts.Add(fact);
    }
}
