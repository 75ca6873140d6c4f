namespace ConfigLint.Formats.Registry;

/// <summary>A key line of a registry capture, as it stands. <see cref="Fact.Value"/>: the key as written, without brackets.</summary>
public sealed record RegistryKeyFact : Fact
{
    /// <summary><c>[-KEY]</c>.</summary>
    public bool IsDeleted { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Properties => [new("key", Value), new("deleted", IsDeleted ? "true" : null)];
}
