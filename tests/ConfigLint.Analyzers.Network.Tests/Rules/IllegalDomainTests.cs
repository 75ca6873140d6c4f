using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1003 over captures.</summary>
public sealed class IllegalDomainTests
{
    private const string Label63 = "a123456789b123456789c123456789d123456789e123456789f123456789g12";

    public static TheoryData<string, string> Faulty => new()
    {
        { ".", "has an empty label" },
        { "corp..example", "has an empty label" },
        { ".corp.example", "has an empty label" },
        { "corp.example..", "has an empty label" },
        { Label63 + "x.example", "has a label of more than 63 characters" },
    };

    public static TheoryData<string> Legal => ["corp.example", "corp.example.", "corp", Label63 + ".example", $"{Label63}.{Label63}.{Label63}.{Label63[..61]}.", "  "];

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_name_that_DNS_cannot_hold_is_an_error(string domain, string fault) => new AnalyzerTest<IllegalDomainAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = Registry($"{{|NET1003:\"{domain}\"|}}") },
        Messages = { $"EXCH01: DNS domain '{domain}' {fault}, so no name in it can be looked up. Correct the domain name." },
    }.Verify();

    [Fact]
    public void A_name_of_more_than_253_characters_is_an_error() => new AnalyzerTest<IllegalDomainAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = Registry($"{{|NET1003:\"{Label63}.{Label63}.{Label63}.{Label63[..62]}\"|}}") },
    }.Verify();

    [Theory]
    [MemberData(nameof(Legal))]
    public void Other_names_are_silent(string domain) => new AnalyzerTest<IllegalDomainAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = Registry($"\"{domain}\"") },
    }.Verify();

    // RFC 2181 §11
    [Fact]
    public void An_underscore_is_a_note() => new AnalyzerTest<IllegalDomainAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = Registry("{|NET1003 note:\"corp_eu.example\"|}") },
        Messages = { "EXCH01: DNS domain 'corp_eu.example' holds '_', so DNS has it but programs that check host names refuse those in it. Correct the domain name." },
    }.Verify();

    [Theory]
    [InlineData("WEB01/etc/resolv.conf", "search {|NET1003:corp..example|}\nnameserver 10.0.0.2\n")]
    [InlineData("WEB01/etc/resolv.conf", "domain {|NET1003:.|}\nnameserver 10.0.0.2\n")]
    [InlineData("WEB01/ipconfig.txt", "Windows IP Configuration\n\n   Primary Dns Suffix  . . . . . . . : {|NET1003:corp..example|}\n")]
    public void Every_source_of_the_domain_counts(string path, string text) => new AnalyzerTest<IllegalDomainAnalyzer> { Captures = { [path] = text } }.Verify();

    // What systemd-resolved writes where nothing is to be searched.
    [Fact]
    public void The_search_list_of_the_root_is_silent() => new AnalyzerTest<IllegalDomainAnalyzer>
    {
        Captures = { ["WEB01/etc/resolv.conf"] = "nameserver 127.0.0.53\noptions edns0 trust-ad\nsearch .\n" },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<IllegalDomainAnalyzer>
    {
        Captures = { ["WEB01/etc/resolv.conf"] = "domain corp..example\n", ["WEB01/resolv.conf"] = "domain corp.example\n" },
    }.Verify();

    [Fact]
    public void Without_a_domain_it_is_not_captured() => new AnalyzerTest<IllegalDomainAnalyzer>
    {
        Captures = { ["WEB01/hostname"] = "web01\n" },
        NotCaptured = { "dnsDomain|primaryDnsSuffix|dnsSearch" },
    }.Verify();

    private static string Registry(string domain) => $"REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"Domain\"={domain}\n";
}
