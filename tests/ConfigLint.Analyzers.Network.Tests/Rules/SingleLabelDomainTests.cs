using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1004 over captures.</summary>
public sealed class SingleLabelDomainTests
{
    private const string Member = """{"Name":"APP01","DNSHostName":"app01","Domain":"corp","PartOfDomain":true}""";

    [Fact]
    public void On_a_domain_member_it_is_a_warning() => new AnalyzerTest<SingleLabelDomainAnalyzer>
    {
        Captures = { ["APP01/ipconfig.txt"] = IpConfig("{|NET1004:corp|}"), ["APP01/computer.json"] = Member },
        Messages =
        {
            "APP01: DNS domain 'corp' has a single label, and a domain member finds domain controllers and registers names only in one of several. "
                + "Correct it if a part is missing; a domain that is really called so needs settings of its own (KB 300684).",
        },
    }.Verify();

    [Theory]
    [InlineData("APP01/ipconfig.txt", "Windows IP Configuration\n\n   Primary Dns Suffix  . . . . . . . : {|NET1004 note:corp|}\n")]
    [InlineData("APP01/ipconfig.txt", "Windows NT IP Configuration\n\n   Host Name . . . . . . . . . : app01.{|NET1004 note:corp|}\n")]
    [InlineData("APP01/etc/resolv.conf", "search {|NET1004 note:lan|}\nnameserver 10.0.0.2\n")]
    [InlineData("APP01/etc/resolv.conf", "domain {|NET1004 note:lan.|}\nnameserver 10.0.0.2\n")]
    public void Elsewhere_it_is_a_note(string path, string text) => new AnalyzerTest<SingleLabelDomainAnalyzer> { Captures = { [path] = text } }.Verify();

    [Theory]
    [InlineData("corp.example")]
    [InlineData("local")]
    [InlineData("LocalDomain")]
    [InlineData("corp_1")]    // NET1003
    [InlineData("")]
    public void Other_domains_are_silent(string domain) => new AnalyzerTest<SingleLabelDomainAnalyzer>
    {
        Captures = { ["APP01/ipconfig.txt"] = IpConfig(domain), ["APP01/computer.json"] = Member },
    }.Verify();

    [Fact]
    public void A_dot_alone_is_NET1003s_finding() => new AnalyzerTest<SingleLabelDomainAnalyzer>
    {
        Captures =
        {
            ["APP01/tcpip.reg"] = "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"NV Domain\"=\".\"\n",
            ["APP01/computer.json"] = Member,
        },
    }.Verify();

    // MAIL1002's row 3: stored, and not in force before the next restart.
    [Fact]
    public void A_suffix_that_waits_for_a_restart_is_silent() => new AnalyzerTest<SingleLabelDomainAnalyzer>
    {
        Captures =
        {
            ["APP01/tcpip.reg"] =
                "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"NV Domain\"=\"corp\"\n\"Domain\"=\"\"\n",
        },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<SingleLabelDomainAnalyzer>
    {
        Captures = { ["APP01/ipconfig-1.txt"] = IpConfig("corp"), ["APP01/ipconfig-2.txt"] = IpConfig("corp.example") },
    }.Verify();

    [Fact]
    public void Without_a_domain_it_is_not_captured() => new AnalyzerTest<SingleLabelDomainAnalyzer>
    {
        Captures = { ["APP01/hostname"] = "app01\n" },
        NotCaptured = { "dnsDomain|primaryDnsSuffix|dnsSearch" },
    }.Verify();

    private static string IpConfig(string domain) => $"Windows IP Configuration\n\n   Primary Dns Suffix  . . . . . . . : {domain}\n";
}
