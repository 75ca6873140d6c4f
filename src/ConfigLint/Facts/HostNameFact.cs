namespace ConfigLint;

/// <summary>A host name that a server gives itself.</summary>
public sealed record HostNameFact : Fact
{
    /// <summary>DNS or NetBIOS name.</summary>
    public HostNameType NameType { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Properties => [new("nameType", NameType == HostNameType.Dns ? "dns" : "netbios")];
}
