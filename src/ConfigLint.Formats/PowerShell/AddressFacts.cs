using System.Globalization;
using System.Runtime.InteropServices;
using ConfigLint.Formats.IpConfig;

namespace ConfigLint.Formats.PowerShell;

/// <summary>Addresses, masks and gateways of adapters.</summary>
internal static class AddressFacts
{
    public static void AddAddresses(ObjectFacts item)
    {
        if (item.Kind == ObjectKind.AdapterConfiguration)
            AddListedAddresses(item);
        else if (item.Kind == ObjectKind.NetIPConfiguration)
            AddBothProtocols(item, "IPv4Address", "IPv6Address", "IPAddress");
    }

    /// <summary><c>IPSubnet</c> goes with <c>IPAddress</c>: an IPv4 address's element is a mask, an IPv6 address's a prefix length.</summary>
    public static void AddMasks(ObjectFacts item)
    {
        if (item.Kind != ObjectKind.AdapterConfiguration || !item.Members.TryFind("IPSubnet", out var value))
            return;

        var adapter = item.Adapter;
        foreach (var mask in ListValue.Of(item.Characters, value))
        {
            if (!IsPrefixLength(mask.Text, out _))
                item.Sink.Add(new Fact { Value = mask.Text, Location = item.Locate(mask.Span), Adapter = adapter });
        }
    }

    public static void AddGateways(ObjectFacts item)
    {
        if (item.Kind == ObjectKind.AdapterConfiguration)
            item.AddList("DefaultIPGateway", item.Adapter);
        else if (item.Kind == ObjectKind.NetIPConfiguration)
            AddBothProtocols(item, "IPv4DefaultGateway", "IPv6DefaultGateway", "NextHop");
    }

    private static void AddListedAddresses(ObjectFacts item)
    {
        if (!item.Members.TryFind("IPAddress", out var value))
            return;

        var adapter = item.Adapter;
        var addresses = ListValue.Of(item.Characters, value);
        var masks = item.Members.TryFind("IPSubnet", out var subnets) ? ListValue.Of(item.Characters, subnets) : [];
        for (var i = 0; i < addresses.Count; i++)
        {
            int? prefixLength = i < masks.Count && masks.Count == addresses.Count && IsPrefixLength(masks[i].Text, out var length) ? length : null;
            item.Sink.Add(new IPAddressFact { Value = addresses[i].Text, Location = item.Locate(addresses[i].Span), Adapter = adapter, PrefixLength = prefixLength });
        }
    }

    /// <summary>The adapter is blank only where neither protocol has anything.</summary>
    private static void AddBothProtocols(ObjectFacts item, string nameIPv4, string nameIPv6, string property)
    {
        var adapter = item.Adapter;
        var added = AddNested(item, nameIPv4, property, adapter) + AddNested(item, nameIPv6, property, adapter);
        if (added == 0 && item.Members.TryFind(nameIPv4, out var value) && JsonToken.IsBlank(item.Characters, value))
            item.Sink.Add(FactOf(property, "", item.Locate(value), adapter, prefixLength: null));
    }

    /// <summary>Objects, or addresses as <c>Select-Object</c> picks them out; texts that stand for an object too deep for <c>-Depth</c> are no address.</summary>
    private static int AddNested(ObjectFacts item, string name, string property, string? adapter)
    {
        if (!item.Members.TryFind(name, out var list))
            return 0;

        var added = 0;
        foreach (var element in JsonToken.Elements(item.Characters, list))
        {
            var members = new ObjectMembers(item.Characters, CollectionsMarshal.AsSpan(JsonToken.Members(item.Characters, element)));
            var isObject = members.TryFindScalar(property, out var token);
            var text = JsonText.Of(item.Characters, isObject ? token : element);
            if (text.Length == 0 || AddressToken.Read(text) is not (> 0 and var length))
                continue;

            var prefixLength = isObject && members.FindText("PrefixLength") is { } digits && IsPrefixLength(digits, out var bits) ? bits : (int?)null;
            item.Sink.Add(FactOf(property, text[..length], item.Locate(isObject ? token : element), adapter, prefixLength));
            added++;
        }

        return added;
    }

    private static Fact FactOf(string property, string value, Location location, string? adapter, int? prefixLength) => property is "IPAddress"
        ? new IPAddressFact { Value = value, Location = location, Adapter = adapter, PrefixLength = prefixLength }
        : new Fact { Value = value, Location = location, Adapter = adapter };

    private static bool IsPrefixLength(string text, out int length)
    {
        const int Longest = 128;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out length) && length <= Longest;
    }
}
