using System.Collections.Frozen;

namespace ConfigLint.Formats.IpConfig;

/// <summary>The words that ipconfig prints, each once: a translation is more rows here and nothing elsewhere.</summary>
internal static class IpConfigLabels
{
    private static readonly FrozenDictionary<string, IpConfigLabel>.AlternateLookup<ReadOnlySpan<char>> ByText =
        new Dictionary<string, IpConfigLabel>(StringComparer.OrdinalIgnoreCase)
        {
            ["Host Name"] = IpConfigLabel.HostName,
            ["Primary DNS Suffix"] = IpConfigLabel.PrimaryDnsSuffix,
            ["DNS Suffix Search List"] = IpConfigLabel.DnsSuffixSearchList,
            ["Connection-specific DNS Suffix"] = IpConfigLabel.ConnectionDnsSuffix,
            ["Description"] = IpConfigLabel.Description,
            ["Media State"] = IpConfigLabel.MediaState,
            ["DHCP Enabled"] = IpConfigLabel.DhcpEnabled,
            ["IP Address"] = IpConfigLabel.Address,
            ["IPv4 Address"] = IpConfigLabel.Address,
            ["IPv6 Address"] = IpConfigLabel.Address,
            ["Autoconfiguration IP Address"] = IpConfigLabel.Address,
            ["Autoconfiguration IPv4 Address"] = IpConfigLabel.Address,
            ["Link-local IPv6 Address"] = IpConfigLabel.Address,
            ["Site-local IPv6 Address"] = IpConfigLabel.Address,
            ["Temporary IPv6 Address"] = IpConfigLabel.Address,
            ["Subnet Mask"] = IpConfigLabel.SubnetMask,
            ["Default Gateway"] = IpConfigLabel.DefaultGateway,
            ["DNS Servers"] = IpConfigLabel.DnsServers,
            ["Primary WINS Server"] = IpConfigLabel.WinsServer,
            ["Secondary WINS Server"] = IpConfigLabel.WinsServer,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Switches =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Yes"] = "true",
            ["No"] = "false",
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Behind an address that another host holds as well.</summary>
    private static readonly string[] Duplicate = ["(Duplicate)"];

    /// <summary>In a media state: <c>Media disconnected</c>, Windows 2000's <c>Cable Disconnected</c>.</summary>
    private static readonly string[] Disconnected = ["disconnected"];

    /// <summary>The label's meaning in a block of this kind; a host name under an adapter, say, is some other command's output.</summary>
    public static IpConfigLabel Find(ReadOnlySpan<char> text, IpConfigBlockKind block)
    {
        return ByText.TryGetValue(text, out var label) && StandsIn(label, block) ? label : IpConfigLabel.Unknown;
    }

    public static string? FindSwitch(ReadOnlySpan<char> text) => Switches.TryGetValue(text, out var value) ? value : null;

    public static bool SaysDuplicate(ReadOnlySpan<char> decoration) => ContainsAny(decoration, Duplicate);

    public static bool SaysDisconnected(ReadOnlySpan<char> mediaState) => ContainsAny(mediaState, Disconnected);

    /// <summary>Windows NT lists DNS servers in the global block, later systems under each adapter.</summary>
    private static bool StandsIn(IpConfigLabel label, IpConfigBlockKind block) => label switch
    {
        IpConfigLabel.HostName or IpConfigLabel.PrimaryDnsSuffix or IpConfigLabel.DnsSuffixSearchList => block is IpConfigBlockKind.Headless or IpConfigBlockKind.Global,
        IpConfigLabel.DnsServers or IpConfigLabel.WinsServer => true,
        _ => block == IpConfigBlockKind.Adapter,
    };

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
