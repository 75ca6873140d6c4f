using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1015 over captures.</summary>
public sealed class EveryAdapterUsesDhcpTests
{
    [Fact]
    public void Anywhere_it_is_a_note() => new AnalyzerTest<EveryAdapterUsesDhcpAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", dhcp: "{|NET1015 note:Yes|}"), IpConfigText.Adapter("DMZ", "192.0.2.80", dhcp: "{|#1:Yes|}")),
        },
        Messages =
        {
            "WEB01: every connected adapter gets its address from DHCP, so it may change. Set a static address, or make sure that the DHCP server has a reservation, which no capture shows.",
        },
    }.Verify();

    [Theory]
    [InlineData("MSExchangeIMC")]
    [InlineData("SMTPSVC")]
    [InlineData("postfix")]
    public void On_a_mail_server_it_is_a_warning(string service) => new AnalyzerTest<EveryAdapterUsesDhcpAnalyzer>
    {
        Captures = { ["EXCH01/ipconfig.txt"] = OneAdapter("{|NET1015:Yes|}"), ["EXCH01/services.txt"] = Service(service) },
        Messages =
        {
            "EXCH01: every connected adapter gets its address from DHCP, so the address of this mail server may change, and others no longer find it. "
                + "Set a static address, or make sure that the DHCP server has a reservation, which no capture shows.",
        },
    }.Verify();

    [Theory]
    [InlineData("Windows NT IP Configuration", "NET1015")]
    [InlineData("Windows 2000 IP Configuration", "NET1015")]
    [InlineData("Windows IP Configuration", "NET1015 note")]
    public void On_a_node_of_an_old_cluster_it_is_a_warning(string heading, string expected) => new AnalyzerTest<EveryAdapterUsesDhcpAnalyzer>
    {
        Captures =
        {
            ["NODE1/ipconfig.txt"] = $"{heading}\n\n" + IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", dhcp: $"{{|{expected}:Yes|}}"),
            ["NODE1/services.txt"] = Service("ClusSvc"),
        },
    }.Verify();

    [Theory]
    [InlineData("No")]
    [InlineData("")]
    public void An_adapter_that_is_not_known_to_use_DHCP_is_silent(string dhcp) => new AnalyzerTest<EveryAdapterUsesDhcpAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", dhcp: "Yes"), IpConfigText.Adapter("DMZ", "192.0.2.80", dhcp: dhcp)),
        },
    }.Verify();

    [Theory]
    [InlineData("NdisWan4", "192.0.2.80", "")]
    [InlineData("DMZ", "192.0.2.80", "   Media State . . . . . . . . . . . : Media disconnected\n")]
    [InlineData("DMZ", "0.0.0.0", "")]
    [InlineData("Npcap Loopback Adapter", "192.0.2.80", "")]
    [InlineData("DMZ", "169.254.7.80", "")]    // NET1009
    public void Adapters_without_part_in_address_rules_change_nothing(string name, string address, string lines) => new AnalyzerTest<EveryAdapterUsesDhcpAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", dhcp: "{|NET1015 note:Yes|}"), IpConfigText.Adapter(name, address, dhcp: "No", more: lines)),
        },
    }.Verify();

    [Fact]
    public void A_link_local_address_alone_is_NET1009s_finding() => new AnalyzerTest<EveryAdapterUsesDhcpAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "169.254.7.80", "255.255.0.0", dhcp: "Yes")) },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<EveryAdapterUsesDhcpAnalyzer>
    {
        Captures = { ["WEB01/ipconfig-1.txt"] = OneAdapter("Yes"), ["WEB01/ipconfig-2.txt"] = OneAdapter("No") },
    }.Verify();

    [Fact]
    public void Without_the_switch_it_is_not_captured() => new AnalyzerTest<EveryAdapterUsesDhcpAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = OneAdapter("") },
        NotCaptured = { "dhcpEnabled" },
    }.Verify();

    private static string OneAdapter(string dhcp) => IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", dhcp: dhcp));

    private static string Service(string name) => $"SERVICE_NAME: {name}\n        STATE              : 4  RUNNING\n";
}
