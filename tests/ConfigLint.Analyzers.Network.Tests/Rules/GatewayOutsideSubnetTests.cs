using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1006 over captures.</summary>
public sealed class GatewayOutsideSubnetTests
{
    [Fact]
    public void A_gateway_of_another_subnet_is_an_error() => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "{|#1:10.0.0.80|}", "255.255.255.0", "{|NET1006:10.0.1.1|}", "No")),
        },
        Messages =
        {
            "WEB01: default gateway 10.0.1.1 is in no subnet of adapter 'LAN' (10.0.0.0/24), so nothing beyond them is reached. Correct the gateway, the address or the mask.",
        },
    }.Verify();

    [Fact]
    public void All_subnets_of_the_adapter_count() => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0")
                + "   IPv4 Address. . . . . . . . . . . : 10.0.1.80\n   Subnet Mask . . . . . . . . . . . : 255.255.255.0\n   Default Gateway . . . . . . . . . : 10.0.1.1\n"),
        },
    }.Verify();

    [Fact]
    public void Each_gateway_outside_is_reported() => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.128", "10.0.0.1\n                                       {|NET1006:10.0.0.129|}")),
        },
    }.Verify();

    [Theory]
    [InlineData("{|NET1006:\"2001:db8:0:2::1\"|}", "64")]
    [InlineData("\"2001:db8:0:1::1\"", "64")]
    [InlineData("\"2001:db8:0:2::1\"", "48")]
    [InlineData("\"2001:db8:0:2::1\"", "128")]
    [InlineData("\"fe80::1\"", "64")]
    public void IPv6_is_compared_by_its_prefix(string gateway, string prefix) => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures =
        {
            ["WEB01/adapters.json"] =
                $$"""[{"Description":"vmxnet3","Index":1,"IPEnabled":true,"DHCPEnabled":false,"IPAddress":["10.0.0.80","2001:db8:0:1::80"],"IPSubnet":["255.255.255.0","{{prefix}}"],"DefaultIPGateway":[{{gateway}}]}]""",
        },
    }.Verify();

    [Theory]
    [InlineData("10.0.0.1", "255.255.255.0")]
    [InlineData("10.0.0.80", "255.255.255.0")]     // RAS: the own address
    [InlineData("10.0.1.1", "255.255.255.255")]    // a host route
    [InlineData("fe80::1%11", "255.255.255.0")]    // IPv6 link-local
    [InlineData("0.0.0.0", "255.255.255.0")]       // on the link
    [InlineData("On-link", "255.255.255.0")]
    [InlineData("10.0.1.1", "255.0.255.0")]        // NET1005
    [InlineData("10.0.1.1", "0.0.0.0")]            // NET1005
    [InlineData("10.0.1.1", "")]                   // the mask is not captured
    public void Other_gateways_are_silent(string gateway, string mask) => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                IpConfigText.Adapter("LAN", "10.0.0.80", mask, gateway, "No"), IpConfigText.Adapter("Backup", "10.9.0.80", "255.255.255.0")),
        },
    }.Verify();

    [Theory]
    [InlineData("NdisWan4", "")]
    [InlineData("LAN", "   Media State . . . . . . . . . . . : Media disconnected\n")]
    public void RAS_adapters_and_disconnected_ones_are_silent(string name, string lines) => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter(name, "10.0.0.80", "255.255.255.0", "10.0.1.1", more: lines)) },
    }.Verify();

    // RFC 3442: DHCP may send the route to such a gateway with it.
    [Fact]
    public void A_gateway_from_DHCP_is_silent() => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", "10.0.1.1", "Yes")) },
    }.Verify();

    [Fact]
    public void A_link_local_address_alone_is_NET1009s_finding() => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "169.254.7.80", "255.255.0.0", "10.0.1.1", "No")) },
    }.Verify();

    [Fact]
    public void A_gateway_that_another_capture_shows_beside_other_addresses_is_silent() => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("{5A1B2C3D-0000-1111-2222-333344445555}", "10.0.1.80", "255.255.255.0", "10.0.1.1")),
            ["WEB01/tcpip.reg"] = """
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\{5A1B2C3D-0000-1111-2222-333344445555}]
                "EnableDHCP"=dword:00000000
                "IPAddress"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,37,00,00,00,00,00
                "SubnetMask"=hex(7):32,00,35,00,35,00,2e,00,32,00,35,00,35,00,2e,00,32,00,35,00,35,00,2e,00,30,00,00,00,00,00

                """,
        },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig-1.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", "10.0.1.1")),
            ["WEB01/ipconfig-2.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", "10.0.0.1")),
        },
    }.Verify();

    [Fact]
    public void Without_a_gateway_it_is_not_captured() => new AnalyzerTest<GatewayOutsideSubnetAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0")) },
        NotCaptured = { "gateway" },
    }.Verify();
}
