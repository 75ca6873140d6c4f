using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1025 over captures.</summary>
public sealed class SearchListWithoutDomainTests
{
    [Fact]
    public void A_list_without_the_own_domain_is_reported() => new AnalyzerTest<SearchListWithoutDomainAnalyzer>
    {
        Captures = { ["WEB01/tcpip.reg"] = Windows("\"{|NET1025:lab.example|},test.example\"", "{|#1:\"corp.example\"|}") },
        Messages =
        {
            "WEB01: DNS suffix search list 'lab.example, test.example' lacks the own domain 'corp.example', so short names of neighbours are not found. "
                + "Set the list with the own domain in it, or clear it.",
        },
    }.Verify();

    // Q178277: by blanks on Windows NT.
    [Fact]
    public void The_list_of_Windows_NT_is_read_by_blanks() => new AnalyzerTest<SearchListWithoutDomainAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = NT("\"{|NET1025:lab.example|} test.example\"", "{|#1:\"corp.example\"|}") },
    }.Verify();

    [Theory]
    [InlineData("\"\"", "\"corp.example\"")]
    [InlineData("\"lab.example,corp.example\"", "\"corp.example\"")]
    [InlineData("\"CORP.example\"", "\"corp.example.\"")]
    [InlineData("\"corp.example.\"", "\"corp.example\"")]
    [InlineData("\"lab.example\"", "\"\"")]
    [InlineData("\"lab.example\"", "\".\"")]     // NET1003
    public void Other_lists_are_silent(string list, string domain) => new AnalyzerTest<SearchListWithoutDomainAnalyzer>
    {
        Captures = { ["WEB01/tcpip.reg"] = Windows(list, domain) },
    }.Verify();

    // MAIL1001: there is no own domain.
    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void A_blank_domain_of_Windows_NT_is_silent(string domain) => new AnalyzerTest<SearchListWithoutDomainAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = NT("\"lab.example test.example\"", domain) },
    }.Verify();

    // MAIL1002's row 3: stored, and not in force before the next restart.
    [Fact]
    public void A_suffix_that_waits_for_a_restart_is_silent() => new AnalyzerTest<SearchListWithoutDomainAnalyzer>
    {
        Captures = { ["WEB01/tcpip.reg"] = Windows("\"lab.example\"", "\"corp.example\"\n\"Domain\"=\"\"") },
    }.Verify();

    [Theory]
    [InlineData("search lab.example\nnameserver 10.0.0.2\n")]
    [InlineData("domain corp.example\nsearch lab.example\n")]    // NET1014
    public void A_resolv_conf_names_its_domain_by_the_list(string text) => new AnalyzerTest<SearchListWithoutDomainAnalyzer>
    {
        Captures = { ["WEB01/etc/resolv.conf"] = text, ["WEB01/etc/hostname"] = "web01.corp.example\n" },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<SearchListWithoutDomainAnalyzer>
    {
        Captures = { ["WEB01/tcpip-1.reg"] = Windows("\"lab.example\"", "\"corp.example\""), ["WEB01/tcpip-2.reg"] = Windows("\"corp.example\"", "\"corp.example\"") },
    }.Verify();

    [Fact]
    public void Without_a_list_it_is_not_captured() => new AnalyzerTest<SearchListWithoutDomainAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = "Windows IP Configuration\n\n   Primary Dns Suffix  . . . . . . . : corp.example\n" },
        NotCaptured = { "dnsSearch" },
    }.Verify();

    private static string Windows(string list, string domain) =>
        $"Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"SearchList\"={list}\n\"NV Domain\"={domain}\n";

    private static string NT(string list, string domain) =>
        $"REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"SearchList\"={list}\n\"Domain\"={domain}\n";
}
