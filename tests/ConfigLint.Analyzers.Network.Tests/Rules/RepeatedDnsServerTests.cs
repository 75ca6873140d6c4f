using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1010 over captures.</summary>
public sealed class RepeatedDnsServerTests
{
    [Fact]
    public void A_server_that_resolv_conf_names_twice_is_a_note() => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "nameserver {|#1:10.0.0.2|}\nnameserver {|NET1010:10.0.0.2|}\nnameserver 10.0.0.3\n" },
        Messages = { "WEB01: DNS server 10.0.0.2 is listed twice, so the list is shorter than it looks. Remove it, or name the server that was meant." },
    }.Verify();

    [Fact]
    public void Each_repeat_is_reported_with_the_first_place() => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "nameserver {|#1,#2:10.0.0.2|}\nnameserver {|NET1010:10.0.0.2|}\nnameserver {|NET1010:10.0.0.2|}\n" },
    }.Verify();

    [Fact]
    public void Spellings_of_one_address_are_one() => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "nameserver {|#1:2001:db8::53|}\nnameserver {|NET1010:2001:0DB8:0::53|}\n" },
    }.Verify();

    [Fact]
    public void An_adapter_is_named() => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfig("10.0.0.80", "{|#1:10.0.0.2|}", "10.0.0.3", "{|NET1010:10.0.0.2|}") },
        Messages = { "WEB01: DNS server 10.0.0.2 is listed twice on adapter 'Ethernet0', so the list is shorter than it looks. Remove it, or name the server that was meant." },
    }.Verify();

    [Fact]
    public void The_list_of_windows_nt_is_the_servers_own() => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures =
        {
            ["EXCH01/tcpip.reg"] = """
                REGEDIT4

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
                "Domain"="corp.example"
                "NameServer"="{|#1:10.0.0.2|} {|NET1010:10.0.0.2|}"

                """,
        },
    }.Verify();

    [Fact]
    public void One_server_on_two_adapters_is_silent() => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfig("10.0.0.80", "10.0.0.2") + IpConfig("10.1.0.80", "10.0.0.2").Replace("Ethernet0", "Ethernet1", StringComparison.Ordinal) },
    }.Verify();

    [Fact]
    public void A_static_list_and_the_lease_are_two_lists() => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures =
        {
            ["EXCH01/tcpip.reg"] = """
                REGEDIT4

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
                "Domain"="corp.example"
                "NameServer"="10.0.0.2"
                "DhcpNameServer"="10.0.0.2"

                """,
        },
    }.Verify();

    [Theory]
    [InlineData("   Media State . . . . . . . . . . . : Media disconnected\n")]
    [InlineData("   Description . . . . . . . . . . . : WAN (PPP/SLIP) Interface\n")]
    [InlineData("   IPv4 Address. . . . . . . . . . . : 0.0.0.0\n")]
    public void Adapters_without_part_in_address_rules_are_silent(string line) => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = "Windows IP Configuration\n\nEthernet adapter Ethernet0:\n\n" + line + "   DNS Servers . . . . . . . . . . . : 10.0.0.2\n                                       10.0.0.2\n",
        },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures = { ["WEB01/etc/resolv.conf"] = "nameserver 10.0.0.2\nnameserver 10.0.0.2\n", ["WEB01/resolv.conf"] = "nameserver 10.0.0.9\n" },
    }.Verify();

    [Fact]
    public void Two_captures_that_agree_are_no_repeat() => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures = { ["WEB01/etc/resolv.conf"] = "nameserver 10.0.0.2\n", ["WEB01/resolv.conf"] = "nameserver 10.0.0.2\n" },
    }.Verify();

    [Fact]
    public void Without_dns_servers_it_is_not_captured() => new AnalyzerTest<RepeatedDnsServerAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "search corp.example\n" },
        NotCaptured = { "dnsServer" },
    }.Verify();

    private static string IpConfig(string address, params string[] servers) =>
        $"""
        Windows IP Configuration

        Ethernet adapter Ethernet0:

           IPv4 Address. . . . . . . . . . . : {address}
           Subnet Mask . . . . . . . . . . . : 255.255.255.0
           DNS Servers . . . . . . . . . . . : {string.Join("\n                                       ", servers)}

        """;
}
