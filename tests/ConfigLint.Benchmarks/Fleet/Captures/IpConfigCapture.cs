using System.Text;

namespace ConfigLint.Benchmarks.Fleet.Captures;

/// <summary><c>ipconfig /all</c> in the layout of the server's system.</summary>
internal static class IpConfigCapture
{
    public static string Of(PlannedServer server, SeededRandom random) => server.System switch
    {
        ServerSystem.WindowsNT4 => WindowsNT(server),
        ServerSystem.Windows2000 => Windows(server, "Windows 2000 IP Configuration", indent: 8, isModern: false, random),
        _ => Windows(server, "Windows IP Configuration", indent: 3, isModern: true, random),
    };

    private static string WindowsNT(PlannedServer server)
    {
        var lines = new LabelLines(indent: 8, width: 27);
        var host = (server.OtherHostName ?? server.HostName).ToLowerInvariant();
        lines.Heading("Windows NT IP Configuration");
        lines.Add("Host Name", server.Domain.Length == 0 ? host : $"{host}.{server.Domain}");
        lines.Add("DNS Servers", DnsServers(server));
        lines.Add("Node Type", "Hybrid").Add("NetBIOS Scope ID", "").Add("IP Routing Enabled", "No").Add("WINS Proxy Enabled", "No").Add("NetBIOS Resolution Uses DNS", "No");
        lines.Heading("Ethernet adapter E100B1:");
        lines.Add("Description", server.AdapterDescription ?? "Intel(R) PRO PCI Adapter").Add("Physical Address", PhysicalAddress(server)).Add("DHCP Enabled", Dhcp(server));
        lines.Add("IP Address", server.Address).Add("Subnet Mask", server.SubnetMask).Add("Default Gateway", server.Gateway).Add("Primary WINS Server", $"{server.Gateway}0");
        return lines.ToString();
    }

    private static string Windows(PlannedServer server, string heading, int indent, bool isModern, SeededRandom random)
    {
        var lines = new LabelLines(indent, width: 33);
        lines.Heading(heading);
        lines.Add("Host Name", server.OtherHostName ?? server.HostName).Add(isModern ? "Primary Dns Suffix" : "Primary DNS Suffix", server.Domain);
        lines.Add("Node Type", "Hybrid").Add("IP Routing Enabled", "No").Add("WINS Proxy Enabled", "No");
        if ((server.SearchList ?? server.Domain) is { Length: > 0 } search)
            lines.Add("DNS Suffix Search List", search.Split(','));
        lines.Heading($"Ethernet adapter {(isModern ? "Ethernet0" : "Local Area Connection")}:");
        lines.Add("Connection-specific DNS Suffix", "").Add("Description", server.AdapterDescription ?? "vmxnet3 Ethernet Adapter");
        lines.Add("Physical Address", PhysicalAddress(server)).Add("DHCP Enabled", Dhcp(server));
        if (isModern)
            lines.Add("Autoconfiguration Enabled", "Yes").Add("Link-local IPv6 Address", $"fe80::{server.Index & 0xFFFF:x}:8b2e:41aa:90c2%6(Preferred) ");
        lines.Add(isModern ? "IPv4 Address" : "IP Address", server.Address + (server.IsAddressDuplicate ? "(Duplicate) " : isModern ? "(Preferred) " : "")).Add("Subnet Mask", server.SubnetMask).Add("Default Gateway", server.Gateway);
        lines.Add("DNS Servers", DnsServers(server)).Add("NetBIOS over Tcpip", "Enabled");
        if (server.SecondGateway is { } second)
        {
            lines.Heading($"Ethernet adapter {(isModern ? "Ethernet1" : "Local Area Connection 2")}:");
            lines.Add("Connection-specific DNS Suffix", "").Add("Description", "vmxnet3 Ethernet Adapter #2").Add("DHCP Enabled", "No");
            lines.Add(isModern ? "IPv4 Address" : "IP Address", second + "77").Add("Subnet Mask", "255.255.255.0").Add("Default Gateway", second).Add("DNS Servers", DnsServers(server));
        }

        if (!isModern)
            return lines.ToString();

        for (var i = random.Next(4); i > 0; i--)
        {
            lines.Heading($"Tunnel adapter isatap.{{{random.NextBits() >> 32:X8}-72DF-4652-BD20-59EE06187435}}:");
            lines.Add("Media State", "Media disconnected").Add("Connection-specific DNS Suffix", "").Add("Description", "Microsoft ISATAP Adapter").Add("DHCP Enabled", "No");
        }

        return lines.ToString();
    }

    private static string[] DnsServers(PlannedServer server) => server is { OtherDnsServers: [_, ..] others } ? [.. others] : server.DnsServers.IsEmpty ? [""] : [.. server.DnsServers];

    private static string Dhcp(PlannedServer server) => server.UsesDhcp ? "Yes" : "No";

    private static string PhysicalAddress(PlannedServer server) => $"00-50-56-{server.Index >> 16 & 0xFF:X2}-{server.Index >> 8 & 0xFF:X2}-{server.Index & 0xFF:X2}";

    /// <summary>Labels with dots up to a column, as all of these systems print them.</summary>
    private sealed class LabelLines(int indent, int width)
    {
        private readonly StringBuilder _text = new();

        public void Heading(string heading) => _text.Append(_text.Length == 0 ? "" : "\r\n").Append(heading).Append("\r\n\r\n");

        public LabelLines Add(string label, params ReadOnlySpan<string> values)
        {
            _text.Append(' ', indent).Append(label);
            for (var column = label.Length; column < width; column++)
                _text.Append((width - column) % 2 == 0 ? ' ' : '.');
            _text.Append(" : ").Append(values[0]).Append("\r\n");
            foreach (var value in values[1..])
                _text.Append(' ', indent + width + 3).Append(value).Append("\r\n");
            return this;
        }

        public override string ToString() => _text.ToString();
    }
}
