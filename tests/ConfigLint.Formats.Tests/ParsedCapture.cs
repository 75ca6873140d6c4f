using System.Globalization;

namespace ConfigLint.Formats.Tests;

/// <summary>A text that a format parsed, and its facts as short lines: <c>line:column value</c>, one-based.</summary>
internal sealed class ParsedCapture(CaptureDocument document)
{
    public CaptureDocument Document => document;

    public static ParsedCapture Of(CaptureFormat format, string text) => new(format.Parse(SourceText.From(text, "capture.txt"), TestContext.Current.CancellationToken));

    public List<TFact> Facts<TFact>(FactKind<TFact> kind, OperatingSystemFamily family = OperatingSystemFamily.Unknown)
        where TFact : Fact
    {
        var sink = new ListSink(family);
        document.Project(kind, sink);
        return sink.Facts.ConvertAll(static fact => (TFact)fact);
    }

    /// <summary><c>3:35 EXCH01</c>; an adapter's value as <c>9:35 10.0.0.1 (El90x1)</c>; blank as <c>""</c>.</summary>
    public string[] Lines<TFact>(FactKind<TFact> kind, OperatingSystemFamily family = OperatingSystemFamily.Unknown)
        where TFact : Fact =>
        [.. Facts(kind, family).Select(static fact => Describe(fact))];

    /// <summary>Every kind that the format provides is projected once.</summary>
    public int ProjectAll(OperatingSystemFamily family)
    {
        var sink = new ListSink(family);
        foreach (var kind in document.Format.Provides)
            document.Project(kind, sink);

        Assert.DoesNotContain(sink.Facts, fact => fact.Location.Span is var span && (span.Start < 0 || span.Length < 0 || span.End > document.Text.Length));
        Assert.DoesNotContain(document.Entries, entry => document.GetValue(entry).Length > 0 != entry.Value.Length > 0);
        return sink.Facts.Count;
    }

    public int Count(FactKind kind)
    {
        var sink = new ListSink(OperatingSystemFamily.Unknown);
        document.Project(kind, sink);
        return sink.Facts.Count;
    }

    public string[] Entries() => [.. document.Entries.Select(entry => $"{document.Text.ToString(entry.Section)}|{document.Text.ToString(entry.Name)}|{document.GetValue(entry)}")];

    public string[] Errors() => [.. document.Errors.Select(static error => $"{Position(error.Location)} {error.Kind}")];

    private static string Describe(Fact fact) =>
        $"{Position(fact.Location)} {(fact.IsBlank ? "\"\"" : fact.Value)}{(fact.Adapter is { } adapter ? $" ({adapter})" : "")}";

    private static string Position(Location location)
    {
        var start = location.LineSpan.Start;
        return string.Create(CultureInfo.InvariantCulture, $"{start.Line + 1}:{start.Character + 1}");
    }

    private sealed class ListSink(OperatingSystemFamily family) : FactSink
    {
        public List<Fact> Facts { get; } = [];

        public override OperatingSystemFamily OperatingSystem => family;

        public override void Add(Fact fact) => Facts.Add(fact);
    }
}
