using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>Where a <see cref="Server"/> gets its facts: the host's captures, parsed on demand. The seam between the model and the engine.</summary>
internal abstract class ServerFacts
{
    /// <summary>By path.</summary>
    public abstract ImmutableArray<Capture> Captures { get; }

    /// <summary>Parsed registry captures, by path.</summary>
    public abstract IEnumerable<RegistryDocument> RegistryDocuments { get; }

    /// <summary>By path, then position. Asked once per kind: the server keeps what it got.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="operatingSystem">What the documents' sinks tell; Unknown for operatingSystem facts themselves.</param>
    public abstract ImmutableArray<Fact> Facts(FactKind kind, OperatingSystemFamily operatingSystem);

    /// <summary>The facts that are wanted, and those of documents that add all of theirs without asking. May be called any number of times.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="operatingSystem">As above.</param>
    /// <param name="isWanted">What the documents' sinks ask.</param>
    public abstract ImmutableArray<Fact> Facts(FactKind kind, OperatingSystemFamily operatingSystem, FactFilter isWanted);
}
