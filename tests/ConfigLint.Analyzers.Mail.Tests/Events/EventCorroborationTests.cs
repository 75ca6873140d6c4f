using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Events;

/// <summary>What events 4058, 4067 and 1000 make of MAIL1001 and MAIL1002, through the engine.</summary>
public sealed class EventCorroborationTests
{
    [Fact]
    public void Failures_are_related_places_newest_first_and_at_most_five() => new AnalyzerTest<DnsDomainMissingWithNotesAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.notes"] = """
                event 4058 2000-01-01T01:00:00Z
                event {|#7:4067|} 2000-01-01T02:00:00Z
                event {|#6:4058|} 2000-01-01T03:00:00Z
                event {|#5:4067|} 2000-01-01T04:00:00Z
                event {|#4:4058|} 2000-01-01T05:00:00Z
                event {|#3:4067|} 2000-01-01T06:00:00Z
                event 7000 2000-01-01T07:00:00Z
                """,
            ["EXCH01/services.reg"] = Connector("Connector"),
            ["EXCH01/tcpip.reg"] = Tcpip("""{|MAIL1001:""|}"""),
        },
    }.Verify();

    [Theory]
    [InlineData("4058")]
    [InlineData("4067")]
    public void The_failure_in_the_log_makes_Exchange_5_an_error(string id) => new AnalyzerTest<DnsDomainMissingWithNotesAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.notes"] = $$"""event {|#3:{{id}}|} 1/23/97 8:00:00 AM""",
            ["EXCH01/services.reg"] = Connector("Service"),
            ["EXCH01/tcpip.reg"] = Tcpip("""{|MAIL1001:""|}"""),
        },
    }.Verify();

    [Fact]
    public void A_newer_start_makes_it_a_warning_and_is_shown_instead() => new AnalyzerTest<DnsDomainMissingWithNotesAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.notes"] = """
                event 4058 1/23/97 8:00:00 AM
                event {|#3:1000|} 1/23/97 8:30:00 AM
                """,
            ["EXCH01/services.reg"] = Connector("Connector"),
            ["EXCH01/tcpip.reg"] = Tcpip("""{|MAIL1001 warning:""|}"""),
        },
        Messages =
        {
            "EXCH01: DNS domain name is blank although DNS servers are set (10.0.0.2), so 'Microsoft Exchange Internet Mail Connector' may not start (error 2140, event 4058). "
                + "Set the domain name under Control Panel, Network, TCP/IP, DNS, then start the service.",
        },
    }.Verify();

    [Fact]
    public void A_start_in_another_log_without_time_zones_cancels_nothing() => new AnalyzerTest<DnsDomainMissingWithNotesAnalyzer>
    {
        Captures =
        {
            ["EXCH01/a.notes"] = "event {|#3:4058|} 1/23/97 8:00:00 AM",
            ["EXCH01/b.notes"] = "event 1000 1/23/97 8:30:00 AM",
            ["EXCH01/services.reg"] = Connector("Connector"),
            ["EXCH01/tcpip.reg"] = Tcpip("""{|MAIL1001:""|}"""),
        },
    }.Verify();

    [Fact]
    public void A_start_after_the_capture_of_the_domain_is_silent() => new AnalyzerTest<DnsDomainMissingWithNotesAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.notes"] = "event 1000 2000-01-02T00:00:00Z",
            ["EXCH01/domain.notes"] = """
                captured 2000-01-01T00:00:00Z
                domain
                """,
            ["EXCH01/services.reg"] = Unmarked(Connector("Connector")),
            ["EXCH01/tcpip.reg"] = Unmarked(Servers()),
        },
    }.Verify();

    [Fact]
    public void A_start_before_the_capture_of_the_domain_is_a_warning() => new AnalyzerTest<DnsDomainMissingWithNotesAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.notes"] = "event {|#3:1000|} 2000-01-01T00:00:00Z",
            ["EXCH01/domain.notes"] = """
                captured 2000-01-02T00:00:00Z
                {|MAIL1001 warning:domain|}
                """,
            ["EXCH01/services.reg"] = Connector("Connector"),
            ["EXCH01/tcpip.reg"] = Servers(),
        },
    }.Verify();

    [Fact]
    public void Failures_are_related_places_of_a_blank_suffix() => new AnalyzerTest<PrimaryDnsSuffixMissingWithNotesAnalyzer>
    {
        Captures =
        {
            ["EXCH02/app.notes"] = """
                event {|#3:4058|} 2000-01-01T01:00:00Z
                event {|#2:4067|} 2000-01-01T01:00:01Z
                """,
            ["EXCH02/services.reg"] = Connector("Service").Replace("#2", "#1", StringComparison.Ordinal),
            ["EXCH02/tcpip.reg"] = """
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
                "NV Domain"={|MAIL1002:""|}

                """,
        },
    }.Verify();

    private static string Connector(string word) => $$"""
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail {{word}}"
        "Start"={|#2:dword:00000002|}

        """;

    private static string Tcpip(string domain) => $$"""
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "Domain"={{domain}}
        "NameServer"="{|#1:10.0.0.2|}"

        """;

    private static string Servers() => """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "Hostname"="exch01"
        "NameServer"="{|#1:10.0.0.2|}"

        """;

    private static string Unmarked(string capture) =>
        capture.Replace("{|#1:", "", StringComparison.Ordinal).Replace("{|#2:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
}
