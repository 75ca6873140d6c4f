using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>Which mask belongs to which address: captures list both in one order, or write the prefix length with the address.</summary>
internal static class SubnetMaskPairing
{
    /// <summary>A mask for each IPv4 address in effect, up to the first whose mask is not captured.</summary>
    public static Setting<ImmutableArray<string>> Of(Setting<ImmutableArray<string>> addresses, ImmutableArray<Fact> masks, Precedence precedence)
    {
        var pairs = Pair(addresses.Statements, masks);
        var values = ImmutableArray.CreateBuilder<string>();
        var effective = ImmutableArray.CreateBuilder<Fact>();
        var isContradicted = false;
        foreach (var address in addresses.Effective)
        {
            if (!IsIPv4(address))
                continue;

            if (!pairs.TryGetValue(address.Value, out var pair))
                break;

            values.Add(pair.Mask);
            effective.Add(pair.Fact);
            isContradicted |= pair.IsContradicted;
        }

        if (effective.Count == 0)
            return precedence.List(masks);

        ImmutableArray<Fact> statements = [.. effective.Concat(masks).Distinct(ReferenceEqualityComparer.Instance).Cast<Fact>()];
        return new(values.DrainToImmutable(), hasValue: true, effective.DrainToImmutable(), statements, isContradicted);
    }

    /// <summary>By address; the first statement in order of precedence, and whether another capture gives the same address another mask.</summary>
    private static Dictionary<string, (string Mask, Fact Fact, bool IsContradicted)> Pair(ImmutableArray<Fact> addresses, ImmutableArray<Fact> masks)
    {
        var lists = masks.ToLookup(static fact => (fact.Location.Path, fact.Origin));
        var pairs = new Dictionary<string, (string Mask, Fact Fact, bool IsContradicted)>(StringComparer.Ordinal);
        foreach (var list in addresses.Where(IsIPv4).GroupBy(static fact => (fact.Location.Path, fact.Origin)))
        {
            using var mask = lists[list.Key].GetEnumerator();
            foreach (var address in list)
            {
                var listed = mask.MoveNext() ? mask.Current : null;
                var (value, fact) = address is IPAddressFact { PrefixLength: { } length } ? (NetworkAddress.ToMask(length), address) : (listed?.Value, listed);
                if (string.IsNullOrEmpty(value) || fact is null)
                    continue;

                if (!pairs.TryGetValue(address.Value, out var known))
                    pairs.Add(address.Value, (value, fact, false));
                else if (!string.Equals(known.Mask, value, StringComparison.Ordinal) && !string.Equals(known.Fact.Location.Path, fact.Location.Path, StringComparison.Ordinal))
                    pairs[address.Value] = known with { IsContradicted = true };
            }
        }

        return pairs;
    }

    /// <summary>Whatever is no IPv6 address: a damaged or masked one takes its place in both lists as well.</summary>
    private static bool IsIPv4(Fact address) => !address.IsBlank && !address.Value.Contains(':', StringComparison.Ordinal);
}
