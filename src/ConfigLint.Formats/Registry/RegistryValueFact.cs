namespace ConfigLint.Formats.Registry;

/// <summary>A value of a registry capture, as it stands. <see cref="Fact.Value"/>: its data, escapes undone.</summary>
public sealed record RegistryValueFact : Fact
{
    /// <summary>The key as written, without brackets.</summary>
    public required string Key { get; init; }

    /// <summary>The value's name; "" is the default value.</summary>
    public required string Name { get; init; }

    /// <summary>Windows' name of the type, or <c>hex(n)</c>; null: a deletion, which has none.</summary>
    public string? Type { get; init; }

    /// <summary><c>"name"=-</c>.</summary>
    public bool IsDeleted { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Properties =>
        [new("key", Key), new("name", Name), new("type", Type), new("deleted", IsDeleted ? "true" : null)];
}
