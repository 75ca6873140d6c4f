using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1016 over captures.</summary>
public sealed class ContradictingCapturesTests
{
    [Fact]
    public void Two_domains_are_reported_at_the_second_capture() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures = { ["WEB01/ipconfig-1.txt"] = Suffix("{|#1:corp.example|}"), ["WEB01/ipconfig-2.txt"] = Suffix("{|NET1016:lab.example|}") },
        Messages =
        {
            "WEB01: DNS domain is 'lab.example' here, but 'corp.example' in WEB01/ipconfig-1.txt, so rules that need it are silent. "
                + "Capture both again at one time, or remove the one that is out of date.",
        },
    }.Verify();

    [Fact]
    public void The_domain_in_the_registry_and_in_ipconfig_are_of_equal_standing() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = Suffix("{|#1:corp.example|}"),
            ["WEB01/tcpip.reg"] =
                "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"Domain\"={|NET1016:\"lab.example\"|}\n",
        },
    }.Verify();

    [Theory]
    [InlineData("{|#1:10.0.0.2|}", "{|NET1016:10.0.0.9|}")]
    [InlineData("{|#1:10.0.0.2|}\nnameserver 10.0.0.3", "10.0.0.2\nnameserver {|NET1016:10.0.0.9|}")]
    [InlineData("{|#1:10.0.0.2|}\nnameserver 10.0.0.3", "{|NET1016:10.0.0.3|}\nnameserver 10.0.0.2")]
    public void Two_lists_of_DNS_servers_are_reported(string first, string second) => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures = { ["WEB01/etc/resolv.conf"] = $"nameserver {first}\n", ["WEB01/resolv.conf"] = $"nameserver {second}\n" },
    }.Verify();

    [Fact]
    public void The_lists_of_one_adapter_are_compared() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures = { ["WEB01/ipconfig-1.txt"] = Servers("{|#1:10.0.0.2|}"), ["WEB01/ipconfig-2.txt"] = Servers("{|NET1016:10.0.0.9|}") },
        Messages =
        {
            "WEB01: DNS server is '10.0.0.9' here, but '10.0.0.2' in WEB01/ipconfig-1.txt, so rules that need it are silent. "
                + "Capture both again at one time, or remove the one that is out of date.",
        },
    }.Verify();

    [Theory]
    [InlineData("{|NET1016:10.0.0.9|}", "{|#1:10.0.0.2|},10.0.0.3")]
    [InlineData("10.0.0.2\n                                       {|NET1016:10.0.0.9|}", "{|#1:10.0.0.2|}")]
    [InlineData("10.0.0.2", "10.0.0.2,10.0.0.3")]
    [InlineData("10.0.0.3", "10.0.0.2,10.0.0.3")]
    [InlineData("10.0.0.2\n                                       fec0:0:0:ffff::1%1", "10.0.0.2")]
    [InlineData("10.0.0.2", "")]
    public void A_server_in_force_that_is_not_among_those_set_by_hand(string shown, string stored)
    {
        var test = new AnalyzerTest<ContradictingCapturesAnalyzer>
        {
            Captures =
            {
                ["WEB01/ipconfig.txt"] = Servers(shown),
                ["WEB01/tcpip.reg"] =
                    "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{1B2EE678-8B7D-4C49-9A77-00000000003E}]\n"
                    + $"\"EnableDHCP\"=dword:00000000\n\"IPAddress\"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,38,00,30,00,00,00,00,00\n\"NameServer\"=\"{stored}\"\n",
            },
        };
        if (shown.Contains('|', StringComparison.Ordinal))
        {
            test.Messages.Add(
                "WEB01: DNS server is '10.0.0.9' here, but '10.0.0.2' in WEB01/tcpip.reg, and rules go by the latter, which is set by hand. "
                + "Capture both again at one time, or remove the one that is out of date.");
        }

        test.Verify();
    }

    [Fact]
    public void The_one_list_of_Windows_NT_is_compared() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures =
        {
            ["EXCH01/ipconfig.txt"] = "Windows NT IP Configuration\n\n        Host Name . . . . . . . . . : exch01.corp.example\n        DNS Servers . . . . . . . . : {|NET1016:10.0.0.9|}\n        Node Type . . . . . . . . . : Hybrid\n",
            ["EXCH01/tcpip.reg"] =
                "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"Domain\"=\"corp.example\"\n\"Hostname\"=\"exch01\"\n\"NameServer\"=\"{|#1:10.0.0.2|} 10.0.0.3\"\n",
        },
    }.Verify();

    // Hostname of one export is the other's, so both are of one host; the names that will hold after a restart differ.
    [Fact]
    public void Two_host_names_are_reported() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures = { ["WEB01/tcpip-1.reg"] = Names("{|#1:\"web01\"|}"), ["WEB01/tcpip-2.reg"] = Names("{|NET1016:\"web02\"|}") },
    }.Verify();

    [Fact]
    public void A_cluster_node_answers_to_several_names() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures =
        {
            ["NODE1/tcpip-1.reg"] = Names("\"web01\""),
            ["NODE1/tcpip-2.reg"] = Names("\"web02\""),
            ["NODE1/services.txt"] = "SERVICE_NAME: ClusSvc\n        STATE              : 4  RUNNING\n",
        },
    }.Verify();

    // Q254655: the domain may only be too long for ipconfig.
    [Fact]
    public void A_bare_host_name_of_Windows_NT_contradicts_no_domain() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures =
        {
            ["EXCH01/ipconfig.txt"] = "Windows NT IP Configuration\n\n   Host Name . . . . . . . . . : exch01\n",
            ["EXCH01/tcpip.reg"] = "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"Hostname\"=\"exch01\"\n\"Domain\"=\"corp.example\"\n",
        },
    }.Verify();

    // Policy on names: on Windows NT the two sorts differ by design (Q139055).
    [Fact]
    public void The_computer_name_of_Windows_NT_contradicts_no_host_name() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures =
        {
            ["EXCH01/ipconfig.txt"] = "Windows NT IP Configuration\n\n   Host Name . . . . . . . . . : mail.corp.example\n",
            ["EXCH01/name.reg"] = "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]\n\"ComputerName\"=\"EXCH01\"\n",
        },
    }.Verify();

    [Fact]
    public void An_event_is_no_witness() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures =
        {
            ["EXCH01/ipconfig.txt"] = "Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : exch01\n",
            ["EXCH01/system.xml"] =
                "<Events><Event><System><Provider Name=\"Tcpip\"/><EventID>4201</EventID><Computer>OLDNAME.lab.example</Computer></System></Event></Events>",
        },
    }.Verify();

    [Fact]
    public void Captures_that_agree_are_silent() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures = { ["WEB01/ipconfig-1.txt"] = Suffix("corp.example"), ["WEB01/ipconfig-2.txt"] = Suffix("CORP.example") },
    }.Verify();

    [Fact]
    public void Without_anything_to_compare_it_is_not_captured() => new AnalyzerTest<ContradictingCapturesAnalyzer>
    {
        Captures = { ["WEB01/hosts"] = "127.0.0.1 localhost\n" },
        NotCaptured = { "dnsServer|dnsDomain|primaryDnsSuffix|dnsSearch|hostName" },
    }.Verify();

    private static string Suffix(string suffix) => $"Windows IP Configuration\n\n   Primary Dns Suffix  . . . . . . . : {suffix}\n";

    private static string Servers(string server) => IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", more: $"   DNS Servers . . . . . . . . . . . : {server}\n"));

    private static string Names(string stored) =>
        $"Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"NV Hostname\"={stored}\n\"Hostname\"=\"web\"\n";
}
