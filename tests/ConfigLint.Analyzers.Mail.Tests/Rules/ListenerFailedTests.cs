using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1009 over real layouts of the event log (KB Q222553, Q203116, Q193928, Q268643).</summary>
public sealed class ListenerFailedTests
{
    private const string Start = "1/23/97 8:30:00 AM 4 1 1000 MSExchangeIMC N/A EXCH01 Internet Mail Service 5.5.1960.3\n";

    [Fact]
    public void A_taken_port_is_reported_at_event_4007() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = """
                1/23/97 8:00:00 AM 1 4 {|MAIL1009:4007|} MSExchangeIMC N/A EXCH01 10048
                1/23/97 8:00:01 AM 1 4 {|#1:4020|} MSExchangeIMC N/A EXCH01

                """,
        },
        Messages =
        {
            "EXCH01: the mail connector could not start (event 4007 at 1/23/97 8:00:00 AM, error 10048): its port is taken. "
                + "Set the other SMTP service or scanner to manual and stop it; with Microsoft Proxy Server 2.0 it may be on the proxy server.",
        },
    }.Verify();

    [Fact]
    public void A_running_rival_is_named() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = TakenPort("{|MAIL1009:4007|}"),
            ["EXCH01/sc-query.txt"] = "SERVICE_NAME: {|#1:SMTPSVC|}\nDISPLAY_NAME: Simple Mail Transport Protocol (SMTP)\n        TYPE               : 20  WIN32_SHARE_PROCESS\n        STATE              : 4  RUNNING\n",
        },
        Messages =
        {
            "EXCH01: the mail connector could not start (event 4007 at 1/23/97 8:00:00 AM, error 10048): its port is taken, and 'Simple Mail Transport Protocol (SMTP)' runs here. "
                + "Set that service to manual and stop it, unless each is bound to an address of its own.",
        },
    }.Verify();

    [Theory]
    [InlineData("SMTPSVC", "Microsoft SMTP Service")]
    [InlineData("ISNTSMTP", "InterScan SMTP VirusWall")]
    [InlineData("Mercur1", "MERCUR SMTP-Server")]
    [InlineData("hMailServer", "hMailServer")]
    public void A_rival_that_starts_automatically_is_named(string name, string displayName) => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = TakenPort("{|MAIL1009:4007|}"), ["EXCH01/services.reg"] = Service(name, displayName, "{|#1:dword:00000002|}") },
        Messages =
        {
            $"EXCH01: the mail connector could not start (event 4007 at 1/23/97 8:00:00 AM, error 10048): its port is taken, and '{displayName}' starts automatically here. "
                + "Set that service to manual and stop it, unless each is bound to an address of its own.",
        },
    }.Verify();

    [Fact]
    public void A_running_rival_comes_before_one_that_starts_automatically() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = TakenPort("{|MAIL1009:4007|}"),
            ["EXCH01/net-start.txt"] = "These Windows NT services are started:\n\n   {|#1:MDaemon|}\n   Server\n\nThe command completed successfully.\n",
            ["EXCH01/services.reg"] = Service("SMTPSVC", "Microsoft SMTP Service", "dword:00000002"),
        },
    }.Verify();

    [Theory]
    [InlineData("SMTPSVC", "Microsoft SMTP Service", "3")]             // manual: the documented cure (Q193928)
    [InlineData("SMTPSVC", "Microsoft SMTP Service", "4")]
    [InlineData("Spooler", "Print Spooler", "2")]
    [InlineData("ISNTHTTP", "InterScan HTTP VirusWall", "2")]
    public void What_does_not_listen_is_not_named(string name, string displayName, string start) => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = TakenPort("{|MAIL1009:4007|}"), ["EXCH01/services.reg"] = Service(name, displayName, "dword:0000000" + start) },
        Messages =
        {
            "EXCH01: the mail connector could not start (event 4007 at 1/23/97 8:00:00 AM, error 10048): its port is taken. "
                + "Set the other SMTP service or scanner to manual and stop it; with Microsoft Proxy Server 2.0 it may be on the proxy server.",
        },
    }.Verify();

    [Fact]
    public void Error_10050_is_the_proxy_client_whatever_else_listens() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = """
                7/31/97 4:10:00 PM MSExchangeIMC Error Initialization/Termination {|MAIL1009:4007|} N/A
                EXCH01 The following error occurred while trying to bind the TCP/IP
                listener socket (10050)
                7/31/97 4:10:00 PM MSExchangeIMC Error Initialization/Termination {|#1:4020|} N/A
                EXCH01 Unable to start service because Winsock could not be initialized.

                """,
            ["EXCH01/services.reg"] = Service("SMTPSVC", "Microsoft SMTP Service", "dword:00000002"),
        },
        Messages =
        {
            "EXCH01: the mail connector could not start (event 4007 at 7/31/97 4:10:00 PM, error 10050): the client of Microsoft Proxy Server is in the way. "
                + "Set the client off where another firewall is used; otherwise name the proxy server by its address in Mspclnt.ini, and stop any SMTP service on it.",
        },
    }.Verify();

    [Fact]
    public void Error_11004_of_event_4003_is_a_damaged_protocol_when_4020_is_there() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.csv"] = """
                "EventID","MachineName","EntryType","Message","Source","TimeGenerated"
                {|MAIL1009:"4003"|},"EXCH01","Error","The following error occurred while trying to retrieve protocol information. Error=11004","MSExchangeIMC","3/5/2001 9:00:00 AM"
                {|#1:"4020"|},"EXCH01","Error","Unable to start the service because Winsock could not be initialized.","MSExchangeIMC","3/5/2001 9:00:01 AM"

                """,
        },
        Messages =
        {
            "EXCH01: the mail connector could not start (event 4003 at 3/5/2001 9:00:00 AM, error 11004): TCP/IP is damaged under the client of Microsoft Proxy Server. "
                + "Remove TCP/IP and install it again, then the service packs of Windows NT and Exchange.",
        },
    }.Verify();

    [Theory]
    [InlineData("1/23/97 8:00:00 AM 1 4 4003 MSExchangeIMC N/A EXCH01 11004\n")]              // without 4020
    [InlineData("1/23/97 8:00:00 AM 1 4 4020 MSExchangeIMC N/A EXCH01\n")]                    // alone it has no cause
    [InlineData("1/23/97 8:00:00 AM 1 4 4007 MSExchangeIMC N/A EXCH01 10013\n")]              // another error
    [InlineData("1/23/97 8:00:00 AM 1 4 4007 MSExchangeIMC N/A EXCH01 110048 100480\n")]      // within a longer number
    [InlineData("1/23/97 8:00:00 AM 1 4 4007 MSExchangeIMC N/A EXCH01\n")]                    // the error is not captured
    [InlineData("1/23/97 8:00:00 AM 1 4 4007 MSExchangeMTA N/A EXCH01 10048\n")]              // another source
    [InlineData("1/23/97 8:00:00 AM 1 4 4003 MSExchangeIMC N/A EXCH01 11001\n1/23/97 8:00:01 AM 1 4 4020 MSExchangeIMC N/A EXCH01\n")]
    public void Less_than_the_documented_signs_is_silent(string log) => new AnalyzerTest<ListenerFailedAnalyzer> { Captures = { ["EXCH01/app.txt"] = log } }.Verify();

    [Fact]
    public void The_error_is_found_among_insertion_strings_of_xml() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH02/app.xml"] = "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='MSExchangeIMC'/><EventID Qualifiers='49156'>{|MAIL1009:4007|}</EventID>"
                + "<TimeCreated SystemTime='2001-03-05T08:00:00Z'/><Computer>EXCH02</Computer></System><EventData><Data></Data><Data>10048</Data></EventData></Event>\n",
        },
    }.Verify();

    [Fact]
    public void A_newer_start_is_silent() => new AnalyzerTest<ListenerFailedAnalyzer> { Captures = { ["EXCH01/app.txt"] = TakenPort("4007") + Start } }.Verify();

    // A start cancels what stands before it, not what comes after.
    [Fact]
    public void A_start_between_two_failures_leaves_the_newer_one() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = TakenPort("4007") + Start + "1/23/97 9:00:00 AM 1 4 {|MAIL1009:4007|} MSExchangeIMC N/A EXCH01 10048\n" },
    }.Verify();

    [Fact]
    public void A_cancelled_event_4020_proves_nothing_of_a_newer_4003() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 4020 MSExchangeIMC N/A EXCH01\n" + Start + "1/23/97 9:00:00 AM 1 4 4003 MSExchangeIMC N/A EXCH01 11004\n" },
    }.Verify();

    [Fact]
    public void A_newer_start_in_another_file_without_zones_proves_nothing() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = TakenPort("{|MAIL1009:4007|}"), ["EXCH01/later.txt"] = Start },
    }.Verify();

    [Fact]
    public void Times_with_points_are_compared_too() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = "23-01-97   16.58.39 1 4 4007 MSExchangeIMC N/A EXCH01 10048\n23-01-97   17.02.00 4 1 1000 MSExchangeIMC N/A EXCH01\n" },
    }.Verify();

    [Fact]
    public void Of_two_causes_the_newest_is_reported() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 {|#1:4007|} MSExchangeIMC N/A EXCH01 10048\n1/23/97 9:00:00 AM 1 4 {|MAIL1009:4007|} MSExchangeIMC N/A EXCH01 10050\n",
        },
    }.Verify();

    [Fact]
    public void Of_many_events_the_five_newest_are_shown() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = """
                1/23/97 8:00:01 AM 1 4 4007 MSExchangeIMC N/A EXCH01 10048
                1/23/97 8:00:02 AM 1 4 {|#5:4020|} MSExchangeIMC N/A EXCH01
                1/23/97 8:00:03 AM 1 4 {|#4:4007|} MSExchangeIMC N/A EXCH01 10048
                1/23/97 8:00:04 AM 1 4 {|#3:4020|} MSExchangeIMC N/A EXCH01
                1/23/97 8:00:05 AM 1 4 {|#2:4007|} MSExchangeIMC N/A EXCH01 10048
                1/23/97 8:00:06 AM 1 4 {|MAIL1009:4007|} MSExchangeIMC N/A EXCH01 10048
                1/23/97 8:00:07 AM 1 4 {|#1:4020|} MSExchangeIMC N/A EXCH01

                """,
        },
    }.Verify();

    [Fact]
    public void A_disabled_connector_is_silent() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = TakenPort("4007"), ["EXCH01/services.reg"] = Service("MSExchangeIMC", "Microsoft Exchange Internet Mail Service", "dword:00000004") },
    }.Verify();

    [Fact]
    public void Without_an_event_log_nothing_is_known() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures = { ["EXCH01/services.reg"] = Service("SMTPSVC", "Microsoft SMTP Service", "dword:00000002") },
        NotCaptured = { "event" },
    }.Verify();

    private static string TakenPort(string id) => $"1/23/97 8:00:00 AM 1 4 {id} MSExchangeIMC N/A EXCH01 10048\n";

    private static string Service(string name, string displayName, string start) =>
        $"REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\{name}]\n\"DisplayName\"=\"{displayName}\"\n\"Start\"={start}\n";
}
