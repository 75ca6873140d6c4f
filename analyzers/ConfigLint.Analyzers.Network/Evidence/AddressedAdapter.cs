using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>An adapter that takes part in address rules: connected, no RAS adapter, with an address, its captures of one mind.</summary>
/// <param name="Adapter">The adapter.</param>
/// <param name="Addresses">In order; 0.0.0.0, which systems show where there is none, left out.</param>
internal sealed record AddressedAdapter(NetworkAdapter Adapter, List<AdapterAddress> Addresses)
{
    /// <summary>Null: it takes no part.</summary>
    public static AddressedAdapter? Of(NetworkAdapter adapter)
    {
        if (adapter is not { IsConnected: not false, IsRemoteAccess: false, Addresses: { HasValue: true, IsContradicted: false } settings })
            return null;

        var addresses = new List<AdapterAddress>(settings.Effective.Length);
        var masks = adapter.SubnetMasks;
        var v4 = 0;
        foreach (var fact in settings.Effective)
        {
            var index = fact.Value.Contains(':', StringComparison.Ordinal) ? -1 : v4++;
            if (HostAddress.TryParse(fact.Value) is not { WhyNoServer: null } address)
                continue;

            var mask = index >= 0 && index < masks.Effective.Length && !masks.IsContradicted && BelongsTo(settings, fact, masks.Effective[index]) ? masks.Effective[index] : null;
            addresses.Add(AdapterAddress.Create(fact, address, mask, mask is null ? null : masks.Value[index]));
        }

        return addresses.Count == 0 ? null : new(adapter, addresses);
    }

    /// <summary>Whether a capture that states something else of the adapter shows these addresses too, so that the two are of one time.</summary>
    public bool IsShownWith(Fact other)
    {
        foreach (var address in Addresses)
        {
            if (!IsStatedIn(other.Location.Path, address.Fact.Value))
                return false;
        }

        return true;
    }

    private bool IsStatedIn(string path, string address)
    {
        foreach (var statement in Adapter.Addresses.Statements)
        {
            if (string.Equals(statement.Location.Path, path, StringComparison.Ordinal) && string.Equals(statement.Value, address, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>A mask counts for an address that its own list states beside it: another capture's masks are those of other addresses.</summary>
    private static bool BelongsTo(Setting<ImmutableArray<string>> addresses, Fact address, Fact mask)
    {
        foreach (var statement in addresses.Statements)
        {
            if (statement.Origin == mask.Origin
                && string.Equals(statement.Location.Path, mask.Location.Path, StringComparison.Ordinal)
                && string.Equals(statement.Value, address.Value, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
