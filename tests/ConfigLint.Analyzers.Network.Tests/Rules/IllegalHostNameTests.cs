using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1001 over captures.</summary>
public sealed class IllegalHostNameTests
{
    private const string Rule = ", without a dot and not of digits only.";

    [Theory]
    [InlineData("web 01", "holds a blank")]
    [InlineData("web#01", "holds '#'")]
    [InlineData("wéb01", "holds 'é'")]
    [InlineData("web.01", "holds '.'")]
    [InlineData("-web01", "begins or ends with a hyphen")]
    [InlineData("web01-", "begins or ends with a hyphen")]
    [InlineData("4711", "consists of digits only")]
    [InlineData("a123456789b123456789c123456789d123456789e123456789f123456789g123", "is longer than 63 characters")]
    public void A_name_that_is_none_is_an_error_on_Windows(string name, string fault) => new AnalyzerTest<IllegalHostNameAnalyzer>
    {
        Captures =
        {
            ["WEB01/tcpip.reg"] =
                $"Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"NV Hostname\"={{|NET1001:\"{name}\"|}}\n",
        },
        Messages =
        {
            $"WEB01: host name '{name}' {fault}, so programs that check names refuse it. Give the server a name of letters, digits and inner hyphens, at most 63 of them" + Rule,
        },
    }.Verify();

    // Q149044: it works in NetBIOS and breaks in DNS.
    [Fact]
    public void An_underscore_is_a_warning() => new AnalyzerTest<IllegalHostNameAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = "Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : {|NET1001 warning:web_01|}\n" },
        Messages =
        {
            "WEB01: host name 'web_01' holds '_', so programs that check names refuse it. Give the server a name of letters, digits and inner hyphens, at most 63 of them" + Rule,
        },
    }.Verify();

    [Fact]
    public void The_computer_name_of_a_later_Windows_is_its_host_name() => new AnalyzerTest<IllegalHostNameAnalyzer>
    {
        Captures = { ["WEB01/names.reg"] = Names("\"NV Domain\"=\"corp.example\"", "{|NET1001:\"WEB#1\"|}") },
    }.Verify();

    // Q139055: on Windows NT the two names differ by design.
    [Fact]
    public void The_computer_name_of_Windows_NT_is_another_name() => new AnalyzerTest<IllegalHostNameAnalyzer>
    {
        Captures =
        {
            ["WEB01/names.reg"] = Names("\"NameServer\"=\"\"", "\"WEB#1\""),
            ["WEB01/ipconfig.txt"] = "Windows NT IP Configuration\n\n   Host Name . . . . . . . . . : web-1.corp.example\n",
        },
    }.Verify();

    [Theory]
    [InlineData("web01")]
    [InlineData("3com")]
    [InlineData("a")]
    [InlineData("a123456789b123456789c123456789d123456789e123456789f123456789g12")]
    public void Legal_names_are_silent(string name) => new AnalyzerTest<IllegalHostNameAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = $"Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : {name}\n" },
    }.Verify();

    [Theory]
    [InlineData("web01.corp.example")]
    [InlineData("web01.corp_x.example")]   // the domain is NET1003's
    [InlineData("4711")]
    public void Unix_hosts_may_have_these_names(string name) => new AnalyzerTest<IllegalHostNameAnalyzer>
    {
        Captures = { ["WEB01/etc/hostname"] = name + "\n", ["WEB01/etc/resolv.conf"] = "nameserver 10.0.0.2\n" },
    }.Verify();

    [Fact]
    public void Without_a_host_name_it_is_not_captured() => new AnalyzerTest<IllegalHostNameAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "nameserver 10.0.0.2\n" },
        NotCaptured = { "hostName" },
    }.Verify();

    private static string Names(string tcpip, string computerName) => $"""
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName]
        "ComputerName"={computerName}

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        {tcpip}

        """;
}
