namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>Output of <c>ipconfig /all</c>, as short as it can be.</summary>
internal static class IpConfigText
{
    public static string Windows(params ReadOnlySpan<string> adapters) => "Windows IP Configuration\n\n" + string.Concat(adapters);

    public static string WindowsNT(params ReadOnlySpan<string> adapters) => "Windows NT IP Configuration\n\n" + string.Concat(adapters);

    /// <summary>Blank: the label is not printed.</summary>
    public static string Adapter(string name, string address, string mask = "", string gateway = "", string dhcp = "", string more = "") =>
        $"Ethernet adapter {name}:\n\n{more}{Line("DHCP Enabled. . . . . . . . . . . ", dhcp)}{Line("IPv4 Address. . . . . . . . . . . ", address)}"
        + $"{Line("Subnet Mask . . . . . . . . . . . ", mask)}{Line("Default Gateway . . . . . . . . . ", gateway)}\n";

    public static string Line(string label, string value) => value.Length == 0 ? "" : $"   {label}: {value}\n";
}
