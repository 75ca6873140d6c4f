using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1009 over captures.</summary>
public sealed class LinkLocalAddressTests
{
    private const string LinkLocalIPv6 = "   Link-local IPv6 Address . . . . . : fe80::1c2d:3e4f:5a6b:7c8d%11(Preferred)\n";

    [Theory]
    [InlineData("")]
    [InlineData(LinkLocalIPv6)]
    public void A_link_local_address_alone_is_reported(string lines) => new AnalyzerTest<LinkLocalAddressAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "{|NET1009:169.254.7.80|}(Preferred)", "255.255.0.0", dhcp: "Yes", more: lines)) },
        Messages =
        {
            "WEB01: adapter 'LAN' has no address but 169.254.7.80, a link-local one that it chose itself: no router forwards for it, so only neighbours on the same link are reached. "
                + "Set an address of the network, or find out why no DHCP server answers.",
        },
    }.Verify();

    [Fact]
    public void One_that_is_set_by_hand_is_reported() => new AnalyzerTest<LinkLocalAddressAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "{|NET1009:169.254.7.80|}", "255.255.0.0", dhcp: "No")) },
        Messages =
        {
            "WEB01: adapter 'LAN' has no address but 169.254.7.80, a link-local one set by hand: no router forwards for it, so only neighbours on the same link are reached. "
                + "Set an address of the network.",
        },
    }.Verify();

    [Theory]
    [InlineData("   IPv4 Address. . . . . . . . . . . : 10.0.0.80\n")]
    [InlineData("   IPv6 Address. . . . . . . . . . . : 2001:db8::80\n")]
    public void Beside_another_address_it_is_silent(string lines) => new AnalyzerTest<LinkLocalAddressAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "169.254.7.80", "255.255.0.0", more: lines)) },
    }.Verify();

    [Theory]
    [InlineData("Microsoft Failover Cluster Virtual Adapter")]
    [InlineData("Remote NDIS Compatible Device")]
    [InlineData("IBM USB Remote NDIS Network Device")]
    [InlineData("iLO Virtual NIC USB Device")]
    [InlineData("Dell iDRAC Virtual NIC")]
    [InlineData("XClarity Controller USB NIC")]
    [InlineData("Npcap Loopback Adapter")]
    [InlineData("Microsoft KM-TEST Loopback Adapter")]
    [InlineData("WAN Miniport (IP)")]
    public void Adapters_that_are_meant_to_have_no_other_are_silent(string description) => new AnalyzerTest<LinkLocalAddressAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                IpConfigText.Adapter("LAN 2", "169.254.7.80", "255.255.0.0", more: $"   Description . . . . . . . . . . . : {description}\n")),
        },
    }.Verify();

    [Fact]
    public void A_disconnected_adapter_is_silent() => new AnalyzerTest<LinkLocalAddressAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "169.254.7.80", more: "   Media State . . . . . . . . . . . : Media disconnected\n")),
        },
    }.Verify();

    // Windows NT chooses no address itself: it shows 0.0.0.0 where it has none (Q202184).
    [Fact]
    public void Windows_NT_is_silent() => new AnalyzerTest<LinkLocalAddressAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.WindowsNT(IpConfigText.Adapter("El90x1", "169.254.7.80", "255.255.0.0")) },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<LinkLocalAddressAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig-1.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "169.254.7.80", "255.255.0.0")),
            ["WEB01/ipconfig-2.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0")),
        },
    }.Verify();

    [Fact]
    public void Without_the_operating_system_it_is_not_captured() => new AnalyzerTest<LinkLocalAddressAnalyzer>
    {
        Captures = { ["PC01/ipconfig.txt"] = "Windows 98 IP Configuration\n\n" + IpConfigText.Adapter("LAN", "169.254.7.80", "255.255.0.0") },
        NotCaptured = { "operatingSystem" },
    }.Verify();

    [Fact]
    public void Without_addresses_it_is_not_captured() => new AnalyzerTest<LinkLocalAddressAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "", "255.255.0.0")) },
        NotCaptured = { "ipAddress" },
    }.Verify();
}
