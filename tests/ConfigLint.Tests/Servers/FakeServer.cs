using System.Collections.Immutable;
using System.Text;

namespace ConfigLint.Tests.Servers;

/// <summary>A server whose captures are lists of facts, one to a line.</summary>
internal sealed class FakeServer : ServerFacts
{
    private readonly List<FakeCapture> _captures = [];
    private readonly List<FakeRegistryDocument> _registry = [];

    public FakeServer(string id = "captures/EXCH01") => Server = new(id, this);

    public Server Server { get; }

    public NetworkConfiguration Network => Server.Network;

    /// <summary>How often facts of a kind were asked for.</summary>
    public Dictionary<FactKind, int> Asked { get; } = [];

    /// <summary>How many facts were wanted of those that were asked about.</summary>
    public int Decoded { get; private set; }

    public override ImmutableArray<Capture> Captures =>
        [.. _captures.Select(capture => new Capture(capture.Path, "fake", capture.Start) { Encoding = Encoding.UTF8 })];

    public override IEnumerable<RegistryDocument> RegistryDocuments => _registry.OrderBy(document => document.Text.Path, StringComparer.Ordinal);

    /// <summary>Adds a capture.</summary>
    public FakeCapture Capture(string path)
    {
        var capture = new FakeCapture(this, path);
        _captures.Add(capture);
        return capture;
    }

    /// <summary>Adds a registry capture.</summary>
    public FakeServer Registry(string path, string text)
    {
        _registry.Add(new(SourceText.From(text, path)));
        return this;
    }

    public override ImmutableArray<Fact> Facts(FactKind kind, OperatingSystemFamily operatingSystem)
    {
        Asked[kind] = Asked.GetValueOrDefault(kind) + 1;
        return AllFacts(kind);
    }

    // As a format that asks for services does.
    public override ImmutableArray<Fact> Facts(FactKind kind, OperatingSystemFamily operatingSystem, FactFilter isWanted)
    {
        ImmutableArray<Fact> wanted = [.. AllFacts(kind).Where(fact => isWanted(fact.Value, (fact as ServiceFact)?.DisplayName))];
        Decoded += wanted.Length;
        return wanted;
    }

    private ImmutableArray<Fact> AllFacts(FactKind kind) =>
        [.. _captures.OrderBy(capture => capture.Path, StringComparer.Ordinal).SelectMany(capture => capture.Facts(kind))];
}
