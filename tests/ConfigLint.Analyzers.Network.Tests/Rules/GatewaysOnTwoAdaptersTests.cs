using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1007 over captures.</summary>
public sealed class GatewaysOnTwoAdaptersTests
{
    private const string FirstId = "{5A1B2C3D-0000-1111-2222-333344445555}";
    private const string SecondId = "{6A1B2C3D-0000-1111-2222-333344445555}";

    [Fact]
    public void Gateways_on_two_adapters_are_one_finding() => new AnalyzerTest<GatewaysOnTwoAdaptersAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", "{|#1:10.0.0.1|}"),
                IpConfigText.Adapter("DMZ", "192.0.2.80", "255.255.255.0", "{|NET1007:192.0.2.1|}"),
                IpConfigText.Adapter("Backup", "10.9.0.80", "255.255.255.0", "{|#2:10.9.0.1|}")),
        },
        Messages =
        {
            "WEB01: IPv4 default gateway 192.0.2.1 on adapter 'DMZ' competes with 10.0.0.1 on adapter 'LAN', so it is open which way traffic takes. "
                + "Remove all but one, and give the other networks static routes, or set different metrics.",
        },
    }.Verify();

    [Fact]
    public void Each_family_is_looked_at_by_itself() => new AnalyzerTest<GatewaysOnTwoAdaptersAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", "10.0.0.1"),
                IpConfigText.Adapter("DMZ", "192.0.2.80", "255.255.255.0", "{|#1:2001:db8::1|}"),
                IpConfigText.Adapter("Lab", "192.0.3.80", "255.255.255.0", "{|NET1007:2001:db8:1::1|}")),
        },
    }.Verify();

    // Q128978: dead-gateway detection needs several on one adapter.
    [Theory]
    [InlineData("10.0.0.1\n                                       10.0.0.2", "")]
    [InlineData("10.0.0.1", "0.0.0.0")]
    [InlineData("10.0.0.1", "2001:db8::1")]
    public void Gateways_on_one_adapter_are_silent(string first, string second) => new AnalyzerTest<GatewaysOnTwoAdaptersAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", first), IpConfigText.Adapter("DMZ", "192.0.2.80", "255.255.255.0", second)),
        },
    }.Verify();

    [Theory]
    [InlineData("PPP adapter Dial-up", "")]
    [InlineData("Ethernet adapter DMZ", "   Media State . . . . . . . . . . . : Media disconnected\n")]
    [InlineData("Ethernet adapter DMZ", "   IPv4 Address. . . . . . . . . . . : 0.0.0.0\n")]
    public void Adapters_without_part_in_address_rules_are_silent(string heading, string lines) => new AnalyzerTest<GatewaysOnTwoAdaptersAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", "10.0.0.1"))
                + $"{heading}:\n\n{lines}   Default Gateway . . . . . . . . . : 192.0.2.1\n",
        },
    }.Verify();

    [Theory]
    [InlineData("\"InterfaceMetric\"=dword:0000000a", "\"InterfaceMetric\"=dword:00000014")]
    [InlineData("\"DefaultGatewayMetric\"=hex(7):31,00,00,00,00,00", "\"DefaultGatewayMetric\"=hex(7):32,00,00,00,00,00")]
    public void Different_metrics_are_silent(string first, string second) => new AnalyzerTest<GatewaysOnTwoAdaptersAnalyzer>
    {
        Captures = { ["WEB01/tcpip.reg"] = Registry(first, "\"192.0.2.1\"", second) },
    }.Verify();

    [Theory]
    [InlineData("\"InterfaceMetric\"=dword:0000000a", "\"InterfaceMetric\"=dword:0000000a")]
    [InlineData("\"InterfaceMetric\"=dword:0000000a", "")]
    [InlineData("", "")]
    public void Other_metrics_rank_nothing(string first, string second) => new AnalyzerTest<GatewaysOnTwoAdaptersAnalyzer>
    {
        Captures = { ["WEB01/tcpip.reg"] = Registry(first, "{|NET1007:\"192.0.2.1\"|}", second) },
    }.Verify();

    [Fact]
    public void Adapters_of_two_captures_may_be_one() => new AnalyzerTest<GatewaysOnTwoAdaptersAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig-1.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", "10.0.0.1")),
            ["WEB01/ipconfig-2.txt"] = IpConfigText.Windows(IpConfigText.Adapter("Ethernet0", "10.0.2.80", "255.255.255.0", "10.0.2.1")),
        },
    }.Verify();

    [Fact]
    public void Without_a_gateway_it_is_not_captured() => new AnalyzerTest<GatewaysOnTwoAdaptersAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0")) },
        NotCaptured = { "gateway" },
    }.Verify();

    private static string Registry(string first, string gateway, string second) => $"""
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\{FirstId}]
        "EnableDHCP"=dword:00000001
        "DhcpIPAddress"="10.0.0.80"
        "DhcpDefaultGateway"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,31,00,00,00,00,00
        {first}

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\{SecondId}]
        "EnableDHCP"=dword:00000001
        "DhcpIPAddress"="192.0.2.80"
        "DhcpDefaultGateway"={gateway}
        {second}

        """;
}
