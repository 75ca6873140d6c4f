using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1020 over captures.</summary>
public sealed class NoDnsServerTests
{
    private const string Blank = "   {|NET1020:DNS Servers|} . . . . . . . . . . . :\n";

    [Fact]
    public void No_server_on_any_adapter_is_reported() => new AnalyzerTest<NoDnsServerAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                Adapter("LAN", "{|#1:10.0.0.1|}", Blank), IpConfigText.Adapter("Backup", "10.9.0.80", dhcp: "No", more: "   DNS Servers . . . . . . . . . . . :\n")),
        },
        Messages =
        {
            "WEB01: no DNS server is set on any adapter, although default gateway 10.0.0.1 leads to other networks, so only names from hosts files and NetBIOS are found. "
                + "Set the address of a DNS server.",
        },
    }.Verify();

    [Fact]
    public void Windows_NT_has_one_list_for_all_adapters() => new AnalyzerTest<NoDnsServerAnalyzer>
    {
        Captures = { ["EXCH01/ipconfig.txt"] = "Windows NT IP Configuration\n\n" + Blank + "\n" + Adapter("El90x1", "10.0.0.1", "") },
    }.Verify();

    [Theory]
    [InlineData("10.0.0.2", "No", "10.0.0.1")]
    [InlineData("0.0.0.0", "No", "10.0.0.1")]    // NET1011
    [InlineData("", "Yes", "10.0.0.1")]
    [InlineData("", "No", "0.0.0.0")]
    public void Other_servers_are_silent(string dns, string dhcp, string gateway) => new AnalyzerTest<NoDnsServerAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", gateway, dhcp, $"   DNS Servers . . . . . . . . . . . : {dns}\n")),
        },
    }.Verify();

    [Fact]
    public void A_server_on_another_adapter_is_silent() => new AnalyzerTest<NoDnsServerAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                Adapter("LAN", "10.0.0.1", "   DNS Servers . . . . . . . . . . . :\n"),
                IpConfigText.Adapter("DMZ", "192.0.2.80", dhcp: "No", more: "   DNS Servers . . . . . . . . . . . : 192.0.2.2\n")),
        },
    }.Verify();

    [Fact]
    public void A_list_that_is_not_captured_is_silent() => new AnalyzerTest<NoDnsServerAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(Adapter("LAN", "10.0.0.1", "   DNS Servers . . . . . . . . . . . :\n"), IpConfigText.Adapter("DMZ", "192.0.2.80", dhcp: "No")),
        },
    }.Verify();

    [Theory]
    [InlineData("DNS")]
    [InlineData("named")]
    [InlineData("unbound")]
    public void A_resolver_of_its_own_is_silent(string service) => new AnalyzerTest<NoDnsServerAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(Adapter("LAN", "10.0.0.1", "   DNS Servers . . . . . . . . . . . :\n")),
            ["WEB01/services.txt"] = $"SERVICE_NAME: {service}\n        STATE              : 4  RUNNING\n",
        },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<NoDnsServerAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig-1.txt"] = IpConfigText.Windows(Adapter("LAN", "10.0.0.1", "   DNS Servers . . . . . . . . . . . :\n")),
            ["WEB01/ipconfig-2.txt"] = IpConfigText.Windows(Adapter("LAN", "10.0.0.1", "   DNS Servers . . . . . . . . . . . : 10.0.0.2\n")),
        },
    }.Verify();

    [Fact]
    public void Without_the_list_it_is_not_captured() => new AnalyzerTest<NoDnsServerAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(Adapter("LAN", "10.0.0.1", "")) },
        NotCaptured = { "dnsServer" },
    }.Verify();

    private static string Adapter(string name, string gateway, string servers) => IpConfigText.Adapter(name, "10.0.0.80", "255.255.255.0", gateway, "No", servers);
}
