namespace ConfigLint;

/// <summary>A setting of a mail system. <see cref="Fact.Value"/>: expanded as far as this capture can say.</summary>
public sealed record MailSettingFact : Fact
{
    /// <summary>The setting's own name: <c>myhostname</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The value before expansion.</summary>
    public required string RawValue { get; init; }

    /// <summary>Hangs on something that another capture may state (the host name).</summary>
    public bool IsUnresolved { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Properties =>
    [
        new("name", Name),
        new("rawValue", RawValue),
        new("unresolved", IsUnresolved ? "true" : null),
    ];
}
