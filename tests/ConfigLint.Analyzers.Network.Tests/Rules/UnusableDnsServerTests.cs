using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1011 over captures.</summary>
public sealed class UnusableDnsServerTests
{
    private const string Gateway = "   Default Gateway . . . . . . . . . : 10.0.0.1\n";
    private const string Address = "   IPv4 Address. . . . . . . . . . . : 10.0.0.80\n   Subnet Mask . . . . . . . . . . . : 255.255.255.0\n";

    [Theory]
    [InlineData("0.0.0.0", "no host's address")]
    [InlineData("::", "no host's address")]
    [InlineData("255.255.255.255", "the broadcast address")]
    [InlineData("224.0.0.251", "a multicast address")]
    [InlineData("239.255.255.250", "a multicast address")]
    [InlineData("ff02::fb", "a multicast address")]
    public void An_address_of_no_server_is_reported(string address, string reason) => new AnalyzerTest<UnusableDnsServerAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = $"nameserver 10.0.0.2\nnameserver {{|NET1011:{address}|}}\n" },
        Messages = { $"WEB01: DNS server {address} is {reason}. Set the address of a DNS server that this network has." },
    }.Verify();

    [Fact]
    public void An_adapter_is_named() => new AnalyzerTest<UnusableDnsServerAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfig(Address, "10.0.0.2", "{|NET1011:255.255.255.255|}") },
        Messages = { "WEB01: DNS server 255.255.255.255 on adapter 'Ethernet0' is the broadcast address. Set the address of a DNS server that this network has." },
    }.Verify();

    [Theory]
    [InlineData("10.0.0.2")]
    [InlineData("127.0.0.53")]
    [InlineData("240.0.0.1")]
    [InlineData("2001:db8::53")]
    [InlineData("fe80::1%eth0")]
    [InlineData("fec0:0:0:ffff::1")]
    public void Other_addresses_are_silent(string address) => new AnalyzerTest<UnusableDnsServerAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = $"nameserver {address}\n" },
    }.Verify();

    [Fact]
    public void Site_local_servers_alone_are_one_finding() => new AnalyzerTest<UnusableDnsServerAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfig(Address + Gateway, "{|NET1011:fec0:0:0:ffff::1|}%1", "{|#1:fec0:0:0:ffff::2|}%1", "{|#2:fec0:0:0:ffff::3|}%1"),
        },
        Messages =
        {
            "WEB01: DNS server fec0:0:0:ffff::1 on adapter 'Ethernet0' is a site-local address that Windows fills in where no DNS server is set (deprecated by RFC 3879). "
                + "Set the address of a DNS server that this network has.",
        },
    }.Verify();

    [Fact]
    public void Site_local_servers_beside_a_real_one_are_silent() => new AnalyzerTest<UnusableDnsServerAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfig(Address + Gateway, "10.0.0.2", "fec0:0:0:ffff::1%1") },
    }.Verify();

    [Theory]
    [InlineData(Address)]
    [InlineData(Gateway)]
    [InlineData("   Media State . . . . . . . . . . . : Media disconnected\n" + Address + Gateway)]
    public void Site_local_servers_need_a_connected_adapter_with_address_and_gateway(string lines) => new AnalyzerTest<UnusableDnsServerAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfig(lines, "fec0:0:0:ffff::1%1", "fec0:0:0:ffff::2%1") },
    }.Verify();

    [Theory]
    [InlineData("   Media State . . . . . . . . . . . : Media disconnected\n")]
    [InlineData("   Description . . . . . . . . . . . : WAN (PPP/SLIP) Interface\n" + Address)]
    [InlineData("   IPv4 Address. . . . . . . . . . . : 0.0.0.0\n")]
    public void Adapters_without_part_in_address_rules_are_silent(string lines) => new AnalyzerTest<UnusableDnsServerAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfig(lines, "0.0.0.0") },
    }.Verify();

    // Q169838: what is left of a lease is not in effect.
    [Fact]
    public void A_list_that_is_not_in_effect_is_silent() => new AnalyzerTest<UnusableDnsServerAnalyzer>
    {
        Captures =
        {
            ["EXCH01/tcpip.reg"] = """
                REGEDIT4

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
                "Domain"="corp.example"
                "NameServer"="10.0.0.2"
                "DhcpNameServer"="0.0.0.0"

                """,
        },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<UnusableDnsServerAnalyzer>
    {
        Captures = { ["WEB01/etc/resolv.conf"] = "nameserver 0.0.0.0\n", ["WEB01/resolv.conf"] = "nameserver 10.0.0.9\n" },
    }.Verify();

    [Fact]
    public void Without_dns_servers_it_is_not_captured() => new AnalyzerTest<UnusableDnsServerAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "search corp.example\n" },
        NotCaptured = { "dnsServer" },
    }.Verify();

    private static string IpConfig(string lines, params string[] servers) =>
        $"Windows IP Configuration\n\nEthernet adapter Ethernet0:\n\n{lines}   DNS Servers . . . . . . . . . . . : {string.Join("\n                                       ", servers)}\n";
}
