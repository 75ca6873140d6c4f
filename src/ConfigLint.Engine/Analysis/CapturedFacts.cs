using System.Collections.Immutable;

namespace ConfigLint.Engine.Analysis;

/// <summary>A server's facts out of its captures, on demand.</summary>
internal sealed class CapturedFacts(ImmutableArray<RecognizedCapture> captures) : ServerFacts
{
    public override ImmutableArray<Capture> Captures => field.IsDefault ? field = [.. captures.Select(c => c.ToCapture())] : field;

    public override IEnumerable<RegistryDocument> RegistryDocuments => captures.Select(c => c.Document).OfType<RegistryDocument>();

    public override ImmutableArray<Fact> Facts(FactKind kind, OperatingSystemFamily operatingSystem) => Project(kind, new(kind, operatingSystem, isWanted: null));

    public override ImmutableArray<Fact> Facts(FactKind kind, OperatingSystemFamily operatingSystem, FactFilter isWanted) =>
        Project(kind, new(kind, operatingSystem, isWanted));

    private ImmutableArray<Fact> Project(FactKind kind, ListSink sink)
    {
        foreach (var capture in captures)
        {
            capture.Project(kind, sink);
            sink.EndCapture();
        }

        return sink.ToImmutable();
    }

    private sealed class ListSink(FactKind kind, OperatingSystemFamily operatingSystem, FactFilter? isWanted) : FactSink
    {
        private readonly List<Fact> _facts = [];
        private int _start;

        public override OperatingSystemFamily OperatingSystem => operatingSystem;

        public override bool Wants(ReadOnlySpan<char> name, ReadOnlySpan<char> otherName) => isWanted is null || isWanted(name, otherName);

        public override void Add(Fact fact)
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (!kind.Type.IsInstanceOfType(fact))
                throw new ArgumentException($"kind '{kind.Id}' takes {kind.Type.Name}, not {fact.GetType().Name}", nameof(fact));
            _facts.Add(fact);
        }

        /// <summary>Puts one capture's facts in the order of the file.</summary>
        public void EndCapture()
        {
            for (var i = _start + 1; i < _facts.Count; i++)
            {
                if (_facts[i].Location.Span.Start >= _facts[i - 1].Location.Span.Start)
                    continue;

                // Stable, since one place may state two facts; rare, since most formats already add in order.
                var added = _facts[_start..];
                _facts.RemoveRange(_start, added.Count);
                _facts.AddRange(added.OrderBy(f => f.Location.Span.Start));
                break;
            }

            _start = _facts.Count;
        }

        public ImmutableArray<Fact> ToImmutable() => [.. _facts];
    }
}
