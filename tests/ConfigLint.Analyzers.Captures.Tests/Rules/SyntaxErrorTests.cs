using ConfigLint.Analyzers.Captures.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Captures.Tests.Rules;

/// <summary>CAP1001 over real formats; what only kinds of errors decide is tested in <see cref="SyntaxErrorKindTests"/>.</summary>
public sealed class SyntaxErrorTests
{
    [Fact]
    public void A_broken_line_is_reported_where_it_breaks() => new AnalyzerTest<SyntaxErrorAnalyzer>
    {
        Captures =
        {
            ["EXCH01/tcpip.reg"] = """
                REGEDIT4

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
                "Hostname"="exch01"
                "Domain" {|CAP1001:"corp.example"|}
                "NameServer"="10.0.0.2"

                """,
        },
        Messages =
        {
            "EXCH01: this part of the registry-export capture is not read: expected '=' behind the value's name. Correct it, or capture the server again.",
        },
    }.Verify();

    [Fact]
    public void A_sound_capture_is_silent() => new AnalyzerTest<SyntaxErrorAnalyzer>
    {
        Captures =
        {
            ["EXCH01/tcpip.reg"] = """
                REGEDIT4

                ; a comment
                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
                "Hostname"="exch01"
                "Domain"=""

                """,
        },
    }.Verify();

    [Fact]
    public void A_line_that_a_format_does_not_know_is_no_error() => new AnalyzerTest<SyntaxErrorAnalyzer>
    {
        Captures =
        {
            ["EXCH01/ipconfig.txt"] = """

                Windows NT IP Configuration

                        Host Name . . . . . . . . . : exch01
                        Something New . . . . . . . : 1
                and a line from the administrator

                """,
        },
    }.Verify();

    // NET1019 reports them.
    [Fact]
    public void Malformed_entries_of_a_hosts_file_are_another_rules_business() => new AnalyzerTest<SyntaxErrorAnalyzer>
    {
        Captures = { ["WEB01/hosts"] = "127.0.0.1 localhost\nmail01 10.4.2.10\n" },
    }.Verify();

    [Fact]
    public void A_service_without_a_port_is_reported() => new AnalyzerTest<SyntaxErrorAnalyzer>
    {
        Captures = { ["WEB01/services"] = "smtp 25/tcp\npop3 {|CAP1001:110|}\n" },
        Messages =
        {
            "WEB01: this part of the services-file capture is not read: expected a port and a protocol behind the service's name, as in 25/tcp. Correct it, or capture the server again.",
        },
    }.Verify();
}
