using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1001 with the server's event log beside its registry (KB Q154589, Q257618).</summary>
public sealed class DnsDomainMissingEventTests
{
    private const string Connector = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail Connector"
        "Start"={|#2:dword:00000002|}

        """;

    private const string Service = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail Service"
        "Start"={|#2:dword:00000002|}

        """;

    private const string Error = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "Hostname"="exch01"
        "Domain"={|MAIL1001:""|}
        "NameServer"="{|#1:10.0.0.2|}"

        """;

    private const string Warning = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "Hostname"="exch01"
        "Domain"={|MAIL1001 warning:""|}
        "NameServer"="{|#1:10.0.0.2|}"

        """;

    [Fact]
    public void Events_of_dumpel_are_related_places_newest_first() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = """
                1/23/97 8:00:00 AM 1 4 {|#4:4067|} MSExchangeIMC N/A EXCH01
                1/23/97 8:00:01 AM 1 4 {|#3:4058|} MSExchangeIMC N/A EXCH01
                1/22/97 8:00:00 AM 4 1 1000 MSExchangeIMC N/A EXCH01 4.0.996.62
                1/23/97 9:00:00 AM 1 4 4058 MSExchangeMTA N/A EXCH01

                """,
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Error,
        },
    }.Verify();

    [Fact]
    public void Of_many_failures_the_five_newest_are_shown() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = """
                7/31/97 4:10:00 PM MSExchangeIMC Error Initialization/Termination {|#7:4058|} N/A EXCH01 The Internet Mail Connector
                cannot start because the name resolver cannot be initialized.
                7/31/97 4:10:05 PM MSExchangeIMC Error Initialization/Termination {|#3:4058|} N/A EXCH01 The same.
                7/31/97 4:10:04 PM MSExchangeIMC Error Initialization/Termination {|#4:4067|} N/A EXCH01 The same.
                7/31/97 3:10:00 PM MSExchangeIMC Error Initialization/Termination 4058 N/A EXCH01 The same.
                7/31/97 4:10:03 PM MSExchangeIMC Error Initialization/Termination {|#5:4058|} N/A EXCH01 The same.
                7/31/97 4:10:02 PM MSExchangeIMC Error Initialization/Termination {|#6:4058|} N/A EXCH01 The same.

                """,
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Error,
        },
    }.Verify();

    [Fact]
    public void A_later_start_lowers_to_a_warning_and_is_shown() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = """
                1/23/97 8:00:01 AM 1 4 4058 MSExchangeIMC N/A EXCH01
                1/23/97 8:30:00 AM 4 1 {|#3:1000|} MSExchangeIMC N/A EXCH01 4.0.996.62

                """,
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Warning,
        },
    }.Verify();

    [Fact]
    public void A_later_start_in_another_file_without_zones_proves_nothing() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:01 AM 1 4 {|#3:4058|} MSExchangeIMC N/A EXCH01\n",
            ["EXCH01/later.txt"] = "1/23/97 8:30:00 AM 4 1 1000 MSExchangeIMC N/A EXCH01 4.0.996.62\n",
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Error,
        },
    }.Verify();

    [Fact]
    public void A_later_start_in_another_file_with_zones_counts() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.xml"] = Event("4058", "2001-03-05T08:00:00Z"),
            ["EXCH01/later.xml"] = Event("{|#3:1000|}", "2001-03-05T09:00:00Z"),
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Warning,
        },
    }.Verify();

    // Q154589 names Exchange 4.0 only; the event proves that 5.0 and 5.5 do the same.
    [Fact]
    public void On_exchange_5_only_an_event_makes_it_an_error() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.xml"] = Event("{|#3:4058|}", "2001-03-05T08:00:00Z"),
            ["EXCH01/services.reg"] = Service,
            ["EXCH01/tcpip.reg"] = Error,
        },
    }.Verify();

    [Fact]
    public void The_build_in_event_1000_tells_exchange_5() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.csv"] = """
                "EventID","MachineName","EntryType","Message","Source","TimeGenerated"
                {|#3:"1000"|},"EXCH01","Information","Build 5.5.2650.21 has started","MSExchangeIMC","3/5/2001 9:00:00 AM"

                """,
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Warning,
        },
    }.Verify();

    private static string Event(string id, string time) =>
        $"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='MSExchangeIMC'/><EventID Qualifiers='49156'>{id}</EventID>"
        + $"<TimeCreated SystemTime='{time}'/><Computer>EXCH01</Computer></System></Event>\n";
}
