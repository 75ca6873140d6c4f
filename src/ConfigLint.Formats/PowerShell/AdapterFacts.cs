using System.Runtime.InteropServices;

namespace ConfigLint.Formats.PowerShell;

/// <summary>Adapters, and their settings of one value. <c>Win32_NetworkAdapterConfiguration</c> knows no friendly name: its description stands for it.</summary>
internal static class AdapterFacts
{
    /// <summary>The descriptions of Windows' RAS pseudo adapters.</summary>
    private static readonly string[] RemoteAccessDescriptions = ["WAN Miniport", "RAS ", "NdisWan", "WAN (PPP/SLIP)"];

    public static void AddAdapter(ObjectFacts item)
    {
        if (item.Kind is not (ObjectKind.AdapterConfiguration or ObjectKind.NetIPConfiguration) || item.Adapter is not { } name)
            return;

        var identity = item.Document.IdentityOf(item.Object);
        var isQuoted = identity.Start > 0 && item.Characters[identity.Start - 1] == '"';
        var description = item.Members.FindText(item.Kind == ObjectKind.AdapterConfiguration ? "Description" : "InterfaceDescription");
        item.Sink.Add(new AdapterFact
        {
            Value = name,
            Location = item.Locate(isQuoted ? new(identity.Start - 1, identity.Length + 2) : identity),
            Id = item.Members.FindText("SettingID") ?? FindNested(item, "NetAdapter", "InterfaceGuid"),
            Description = description,
            IsConnected = item.Kind == ObjectKind.AdapterConfiguration ? item.Members.FindSwitch("IPEnabled") : IsUp(item),
            IsRemoteAccess = description is not null && Array.Exists(RemoteAccessDescriptions, start => description.StartsWith(start, StringComparison.OrdinalIgnoreCase)),
        });
    }

    public static void AddDhcp(ObjectFacts item)
    {
        if (item.Kind == ObjectKind.AdapterConfiguration && item.Members.FindSwitch("DHCPEnabled") is { } isEnabled && item.Members.TryFind("DHCPEnabled", out var token))
        {
            Add(item, token, isEnabled);
        }
        else if (item.Kind == ObjectKind.NetIPConfiguration && item.Members.TryFind("NetIPv4Interface", out var connection))
        {
            var properties = MembersOf(item, connection);
            if (properties.TryFindScalar("Dhcp", out var value) && IsEnabled(properties.Unquoted(value)) is { } isOn)
                Add(item, value, isOn);
        }
    }

    public static void AddSuffix(ObjectFacts item)
    {
        if (item.Kind == ObjectKind.AdapterConfiguration)
            item.AddText("DNSDomain", item.Adapter);
        else if (item.Kind == ObjectKind.DnsClient)
            item.AddText("ConnectionSpecificSuffix", item.Adapter);
    }

    /// <summary>A second server that is not set says nothing beside the first.</summary>
    public static void AddWinsServers(ObjectFacts item)
    {
        if (item.Kind != ObjectKind.AdapterConfiguration)
            return;

        item.AddText("WINSPrimaryServer", item.Adapter);
        if (item.Members.FindText("WINSSecondaryServer") is not null)
            item.AddText("WINSSecondaryServer", item.Adapter);
    }

    private static void Add(ObjectFacts item, TextSpan token, bool isEnabled) =>
        item.Sink.Add(new Fact { Value = isEnabled ? "true" : "false", Location = item.Locate(token), Adapter = item.Adapter });

    /// <summary><c>Enabled</c> is 1, <c>Disabled</c> 0.</summary>
    private static bool? IsEnabled(ReadOnlySpan<char> written) => written switch
    {
        "1" or "Enabled" => true,
        "0" or "Disabled" => false,
        _ => null,
    };

    private static bool? IsUp(ObjectFacts item) => FindNested(item, "NetAdapter", "Status") switch
    {
        "Up" => true,
        "Disconnected" or "Disabled" or "Not Present" => false,
        _ => null,
    };

    private static string? FindNested(ObjectFacts item, string name, string nestedName) =>
        item.Members.TryFind(name, out var value) ? MembersOf(item, value).FindText(nestedName) : null;

    private static ObjectMembers MembersOf(ObjectFacts item, TextSpan token) => new(item.Characters, CollectionsMarshal.AsSpan(JsonToken.Members(item.Characters, token)));
}
