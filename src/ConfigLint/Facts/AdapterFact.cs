namespace ConfigLint;

/// <summary>One network adapter as one capture shows it. <see cref="Fact.Value"/>: the friendly name.</summary>
public sealed record AdapterFact : Fact
{
    /// <summary>Its <c>{GUID}</c>, or its device name on Windows NT and Unix; null: not captured.</summary>
    public string? Id { get; init; }

    /// <summary>The hardware's name; null: not captured.</summary>
    public string? Description { get; init; }

    /// <summary>False: the media is disconnected; null: not captured.</summary>
    public bool? IsConnected { get; init; }

    /// <summary>A RAS pseudo adapter (<c>NdisWan4</c>): no part in address rules.</summary>
    public bool IsRemoteAccess { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Properties =>
    [
        new("name", Value),
        new("id", Id),
        new("description", Description),
        new("connected", FactText.Of(IsConnected)),
        new("remoteAccess", IsRemoteAccess ? "true" : null),
    ];
}
