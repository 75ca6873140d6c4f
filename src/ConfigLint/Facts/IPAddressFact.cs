using System.Globalization;

namespace ConfigLint;

/// <summary>An address of an adapter. <see cref="Fact.Value"/>: without prefix length, scope and decoration.</summary>
public sealed record IPAddressFact : Fact
{
    /// <summary>Number of network bits where the capture writes it with the address; null: not captured here (see <see cref="FactKinds.SubnetMask"/>).</summary>
    public int? PrefixLength { get; init; }

    /// <summary>The capture itself says that another host has the address.</summary>
    public bool IsDuplicate { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>> Properties =>
    [
        new("prefixLength", PrefixLength?.ToString(CultureInfo.InvariantCulture)),
        new("duplicate", IsDuplicate ? "true" : null),
    ];
}
