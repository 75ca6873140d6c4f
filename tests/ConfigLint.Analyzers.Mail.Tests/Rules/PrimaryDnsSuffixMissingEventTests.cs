using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1002 with the server's event log beside its registry (KB Q312439, Q291123).</summary>
public sealed class PrimaryDnsSuffixMissingEventTests
{
    private const string Connector = """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail Service"
        "Start"={|#1:dword:00000002|}

        """;

    [Fact]
    public void Both_events_are_related_places_newest_first() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/app.xml"] = $"""
                <?xml version="1.0" encoding="utf-8" standalone="yes"?>
                <Events>
                {Event("{|#3:4067|}", "2001-03-05T07:30:12.000Z")}
                {Event("{|#2:4058|}", "2001-03-05T07:30:13.000Z")}
                {Event("1000", "2001-03-04T07:30:13.000Z")}
                </Events>
                """,
            ["EXCH02/services.reg"] = Connector,
            ["EXCH02/tcpip.reg"] = Tcpip("MAIL1002"),
        },
    }.Verify();

    [Fact]
    public void Logs_of_two_layouts_are_shown_together() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/app.csv"] = "Level,Date and Time,Source,Event ID,Task Category\nError,3/6/2001 8:30:12 AM,MSExchangeIMC,{|#2:4067|},None,\"The domain\nname\"\n",
            ["EXCH02/app.xml"] = Event("{|#3:4058|}", "2001-03-05T07:30:13.000Z"),
            ["EXCH02/services.reg"] = Connector,
            ["EXCH02/tcpip.reg"] = Tcpip("MAIL1002"),
        },
    }.Verify();

    [Fact]
    public void A_cut_log_still_tells_what_stands_before_the_cut() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/app.xml"] = Event("{|#2:4067|}", "2001-03-05T07:30:12.000Z") + Event("1000", "2001-03-06T07:30:12.000Z")[..^20],
            ["EXCH02/services.reg"] = Connector,
            ["EXCH02/tcpip.reg"] = Tcpip("MAIL1002"),
        },
    }.Verify();

    // The computer of an event is no host name: logs keep old names.
    [Fact]
    public void The_computer_in_an_event_names_no_server() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/app.xml"] = Event("{|#2:4067|}", "2001-03-05T07:30:12.000Z").Replace("EXCH02", "OLDNAME.corp.example", StringComparison.Ordinal),
            ["EXCH02/services.reg"] = Connector,
            ["EXCH02/tcpip.reg"] = Tcpip("MAIL1002"),
        },
    }.Verify();

    private static string Event(string id, string time) =>
        $"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='MSExchangeIMC'/><EventID Qualifiers='49156'>{id}</EventID>"
        + $"<TimeCreated SystemTime='{time}'/><Computer>EXCH02</Computer></System></Event>";

    private static string Tcpip(string rule) => $$"""
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "NV Hostname"="exch02"
        "Hostname"="exch02"
        "NV Domain"={|{{rule}}:""|}

        """;
}
