namespace ConfigLint;

/// <summary>A kind of fact, equal to another of the same id and fact type. Built-in ids are plain ("dnsDomain"), a plug-in's have a prefix ("acme.pool").</summary>
public abstract class FactKind : Requirement, IEquatable<FactKind>
{
    private protected FactKind(string id)
        : base(id)
    {
    }

    /// <summary>The type of the facts.</summary>
    public abstract Type Type { get; }

    /// <summary>Listed by <c>facts --raw</c> only, never a requirement: values as they stand, before anyone gave them a meaning.</summary>
    public bool IsRaw { get; init; }

    /// <summary>Same id, same fact type.</summary>
    public bool Equals(FactKind? other) => ReferenceEquals(this, other) || (other is not null && Type == other.Type && string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactKind);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Id), Type);

    /// <summary>Same id, same fact type.</summary>
    public static bool operator ==(FactKind? left, FactKind? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Another id or another fact type.</summary>
    public static bool operator !=(FactKind? left, FactKind? right) => !(left == right);
}
