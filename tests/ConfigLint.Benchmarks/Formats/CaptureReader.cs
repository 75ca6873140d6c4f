namespace ConfigLint.Benchmarks.Formats;

/// <summary>Asks a document everything that the host and rules can ask, and checks that every answer lies inside the text.</summary>
internal sealed class CaptureReader(CaptureFormat format, string path)
{
    private const int MostValues = 2_000;
    private static readonly OperatingSystemFamily[] Families = Enum.GetValues<OperatingSystemFamily>();
    private static readonly RegistryKey Tcpip = new(@"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters");

    /// <summary>Errors, entries and facts seen so far: a fuzzer that sees few of them tests little.</summary>
    public long Answers { get; private set; }

    /// <summary>Throws what the format throws, and <see cref="SpanOutsideException"/>.</summary>
    public void ReadAll(SourceText text)
    {
        format.Recognize(new(path, text.Characters.Span[..Math.Min(text.Length, 4096)]));
        var document = format.Parse(text, CancellationToken.None);
        Answers += document.Errors.Length + document.Entries.Length;
        foreach (var error in document.Errors)
        {
            Check(text, error.Location, "an error");
            if (error.Other is { } other)
                Check(text, other, "an error's other place");
        }

        _ = document.CapturedAt;
        _ = document.IsSourceOfTruth;
        ReadEntries(document);
        foreach (var family in Families)
            Project(document, family, format.Provides);
        if (document is RegistryDocument registry)
            ReadRegistry(registry);
    }

    /// <summary>Parses, and projects every kind once that a rule can ask for.</summary>
    public void ReadOnce(SourceText text) =>
        Project(format.Parse(text, CancellationToken.None), OperatingSystemFamily.Windows, format.Provides.Where(k => !k.IsRaw));

    private static void ReadEntries(CaptureDocument document)
    {
        var values = 0;
        foreach (var entry in document.Entries)
        {
            Check(document.Text, entry.Section, "an entry's section");
            Check(document.Text, entry.Name, "an entry's name");
            Check(document.Text, entry.Value, "an entry's value");

            // A rule asks for few of them.
            if (values++ < MostValues)
                _ = document.GetValue(entry);
        }
    }

    private void Project(CaptureDocument document, OperatingSystemFamily family, IEnumerable<FactKind> kinds)
    {
        foreach (var kind in kinds)
        {
            var sink = new CheckingSink(document.Text, kind, family);
            document.Project(kind, sink);
            Answers += sink.Facts;
        }
    }

    private static void ReadRegistry(RegistryDocument registry)
    {
        if (registry.TryGetKey(Tcpip, out var line))
            Check(registry.Text, line, "a key");
        _ = registry.IsWhole(Tcpip);
        foreach (var name in registry.SubKeyNames(new(@"SYSTEM\CurrentControlSet\Services")).Take(MostValues))
            _ = registry.TryGetValue(new(@"SYSTEM\CurrentControlSet\Services\" + name), "Start", out _);
        foreach (var entry in registry.Entries.Take(MostValues))
            _ = registry.GetKind(entry);
    }

    private static void Check(SourceText text, Location location, string what)
    {
        Check(text, location.Span, what);
        _ = location.LineSpan;
    }

    private static void Check(SourceText text, TextSpan span, string what)
    {
        if (span is { Start: >= 0, Length: >= 0 } && span.End <= text.Length)
            return;

        throw new SpanOutsideException($"{what} has the span {span.Start}+{span.Length} in a text of {text.Length} characters");
    }

    /// <summary>Looks at each fact as outputs and rules do.</summary>
    private sealed class CheckingSink(SourceText text, FactKind kind, OperatingSystemFamily family) : FactSink
    {
        // As the host has it: while the system is being found out, nobody knows it.
        public override OperatingSystemFamily OperatingSystem { get; } = kind.Equals(FactKinds.OperatingSystem) ? OperatingSystemFamily.Unknown : family;

        public int Facts { get; private set; }

        public override void Add(Fact fact)
        {
            Facts++;
            if (!kind.Type.IsInstanceOfType(fact))
                throw new ArgumentException($"a {fact.GetType().Name} is no fact of kind {kind.Id}", nameof(fact));

            Check(text, fact.Location, $"a fact of kind {kind.Id}");
            foreach (var property in fact.Properties)
                _ = property.Value?.Length;
        }
    }
}
