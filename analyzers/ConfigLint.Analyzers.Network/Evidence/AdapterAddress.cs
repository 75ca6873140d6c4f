namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>An address of an adapter, with the mask that belongs to it.</summary>
/// <param name="Fact">Where it is captured.</param>
/// <param name="Address">The address.</param>
/// <param name="Mask">As written, or from a prefix length; null: not captured, contradicted, or an IPv6 address.</param>
/// <param name="MaskLocation">Where the mask is captured; null exactly where it is not.</param>
/// <param name="Prefix">Number of network bits; <see cref="HostAddress.NoPrefix"/>: not captured, or of a mask that is none.</param>
/// <param name="MaskFault">Why the mask is none; null: nothing is wrong with it.</param>
internal sealed record AdapterAddress(Fact Fact, HostAddress Address, string? Mask, Location? MaskLocation, int Prefix, string? MaskFault)
{
    /// <summary>A mask of all ones, as anycast, virtual and point-to-point addresses have: it has no subnet in which anything could be.</summary>
    public bool IsHostRoute => Prefix == (Address.IsIPv4 ? 32 : 128);

    public static AdapterAddress Create(Fact fact, HostAddress address, Fact? mask, string? maskText)
    {
        if (!address.IsIPv4)
            return new(fact, address, null, null, (fact as IPAddressFact)?.PrefixLength ?? HostAddress.NoPrefix, null);

        if (mask is null || maskText is null || HostAddress.TryParse(maskText) is not { IsIPv4: true } parsed)
            return new(fact, address, null, null, HostAddress.NoPrefix, null);

        var prefix = HostAddress.PrefixLength(parsed);
        var fault = prefix switch
        {
            null => "has ones behind its zeros, so it separates no network from its hosts",
            0 => "covers every address there is, so nothing is left for the gateway",
            _ => null,
        };
        return new(fact, address, maskText, mask.Location, fault is null ? prefix!.Value : HostAddress.NoPrefix, fault);
    }
}
