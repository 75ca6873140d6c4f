using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1005 over <c>sc</c> output and the registry (KB Q191548).</summary>
public sealed class ConnectorStoppedTests
{
    private const string Found = "{|MAIL1005:MSExchangeIMC|}";

    [Fact]
    public void Automatic_in_the_registry_and_stopped_in_sc_query_is_a_warning() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures = { ["EXCH01/sc-query.txt"] = Query(Found, "1  STOPPED"), ["EXCH01/services.reg"] = Registry("{|#1:dword:00000002|}") },
        Messages =
        {
            "EXCH01: 'Microsoft Exchange Internet Mail Service' has start type automatic and is captured stopped, so no mail goes to or comes from the Internet here. "
                + "Start it (net start MSExchangeIMC), and if it fails, read the application log. Set its start type to manual if something else is to start it.",
        },
    }.Verify();

    [Fact]
    public void Sc_qc_tells_the_start_type_too() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/sc-qc.txt"] = "[SC] GetServiceConfig SUCCESS\n\nSERVICE_NAME: MSExchangeIMC\n        TYPE               : 10  WIN32_OWN_PROCESS\n"
                + "        START_TYPE         : 2   {|#1:AUTO_START|}\n        SERVICE_START_NAME : CORP\\exsvc\n",
            ["EXCH01/sc-query.txt"] = Query(Found, "1  STOPPED"),
        },
    }.Verify();

    [Fact]
    public void What_one_capture_states_needs_no_related_place() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.json"] = """
                [{"Name":"MSExchangeIMC","DisplayName":"Microsoft Exchange Internet Mail Service","State":"Stopped","StartMode":{|MAIL1005:"Auto"|},"PathName":"D:\\exchsrvr\\connect\\msexcimc\\bin\\msexcimc.exe","StartName":"LocalSystem"}]

                """,
        },
    }.Verify();

    [Fact]
    public void Failed_starts_are_related_places() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 {|#3:4067|} MSExchangeIMC N/A EXCH01\n1/23/97 8:00:01 AM 1 4 {|#2:4058|} MSExchangeIMC N/A EXCH01\n",
            ["EXCH01/sc-query.txt"] = Query(Found, "1  STOPPED"),
            ["EXCH01/services.reg"] = Registry("{|#1:dword:00000002|}"),
        },
    }.Verify();

    [Fact]
    public void A_later_start_is_a_related_place() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:01 AM 1 4 4058 MSExchangeIMC N/A EXCH01\n1/23/97 8:30:00 AM 4 1 {|#2:1000|} MSExchangeIMC N/A EXCH01 4.0.996.62\n",
            ["EXCH01/sc-query.txt"] = Query(Found, "1  STOPPED"),
            ["EXCH01/services.reg"] = Registry("{|#1:dword:00000002|}"),
        },
    }.Verify();

    [Theory]
    [InlineData("3")]   // manual: scripts for dial-up lines start it (Q175494)
    [InlineData("4")]   // disabled
    public void Of_another_start_type_it_is_silent(string start) => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures = { ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", "1  STOPPED"), ["EXCH01/services.reg"] = Registry("dword:0000000" + start) },
    }.Verify();

    [Theory]
    [InlineData("2  START_PENDING")]   // can take very long (Q185996)
    [InlineData("3  STOP_PENDING")]
    [InlineData("4  RUNNING")]
    [InlineData("7  PAUSED")]
    public void In_another_state_it_is_silent(string state) => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures = { ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", state), ["EXCH01/services.reg"] = Registry("dword:00000002") },
    }.Verify();

    [Fact]
    public void Captures_that_contradict_each_other_about_the_state_are_silent() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/net-start.txt"] = "These Windows NT services are started:\n\n   Microsoft Exchange Internet Mail Service\n   Server\n\nThe command completed successfully.\n",
            ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", "1  STOPPED"),
            ["EXCH01/services.reg"] = Registry("dword:00000002"),
        },
    }.Verify();

    [Fact]
    public void Captures_that_contradict_each_other_about_the_start_type_are_silent() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/old.reg"] = Registry("dword:00000003"),
            ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", "1  STOPPED"),
            ["EXCH01/services.reg"] = Registry("dword:00000002"),
        },
    }.Verify();

    [Fact]
    public void Where_MAIL1001_reports_it_is_silent() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", "1  STOPPED"),
            ["EXCH01/services.reg"] = Registry("dword:00000002"),
            ["EXCH01/tcpip.reg"] = Tcpip("\"Hostname\"=\"exch01\"\n\"Domain\"=\"\"\n\"NameServer\"=\"10.0.0.2\""),
        },
    }.Verify();

    [Fact]
    public void Where_MAIL1002_reports_it_is_silent() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH02/sc-query.txt"] = Query("MSExchangeIMC", "1  STOPPED"),
            ["EXCH02/services.reg"] = Registry("dword:00000002"),
            ["EXCH02/tcpip.reg"] = Tcpip("\"NV Hostname\"=\"exch02\"\n\"NV Domain\"=\"\""),
        },
    }.Verify();

    [Fact]
    public void With_a_domain_it_reports() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/sc-query.txt"] = Query(Found, "1  STOPPED"),
            ["EXCH01/services.reg"] = Registry("{|#1:dword:00000002|}"),
            ["EXCH01/tcpip.reg"] = Tcpip("\"Hostname\"=\"exch01\"\n\"Domain\"=\"corp.example\"\n\"NameServer\"=\"10.0.0.2\""),
        },
    }.Verify();

    [Fact]
    public void Without_a_captured_state_it_is_silent() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures = { ["EXCH01/services.reg"] = Registry("dword:00000002") },
        NotCaptured = { "state of service MSExchangeIMC" },
    }.Verify();

    // net start lists running services only: absence is no captured state.
    [Fact]
    public void Absent_from_net_start_is_not_captured_stopped() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/net-start.txt"] = "These Windows NT services are started:\n\n   Server\n\nThe command completed successfully.\n",
            ["EXCH01/services.reg"] = Registry("dword:00000002"),
        },
        NotCaptured = { "state of service MSExchangeIMC" },
    }.Verify();

    [Fact]
    public void Without_a_captured_start_type_it_is_silent() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures = { ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", "1  STOPPED") },
        NotCaptured = { "start type of service MSExchangeIMC" },
    }.Verify();

    [Fact]
    public void Without_the_service_it_is_silent() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures = { ["EXCH01/sc-query.txt"] = Query("Spooler", "1  STOPPED").Replace("Microsoft Exchange Internet Mail Service", "Print Spooler", StringComparison.Ordinal) },
        NotCaptured = { "service MSExchangeIMC" },
    }.Verify();

    private static string Query(string name, string state) =>
        $"SERVICE_NAME: {name}\nDISPLAY_NAME: Microsoft Exchange Internet Mail Service\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : {state}\n"
        + "                                (NOT_STOPPABLE,NOT_PAUSABLE,IGNORES_SHUTDOWN)\n        WIN32_EXIT_CODE    : 1066  (0x42a)\n";

    private static string Registry(string start) =>
        $"REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIMC]\n\"DisplayName\"=\"Microsoft Exchange Internet Mail Service\"\n\"Start\"={start}\n";

    private static string Tcpip(string values) => $"REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n{values}\n";
}
