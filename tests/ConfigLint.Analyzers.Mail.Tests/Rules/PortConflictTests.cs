using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1008 over <c>sc</c> output and the registry (KB Q222553, Q146157, Q228475).</summary>
public sealed class PortConflictTests
{
    private const string Connector = "Microsoft Exchange Internet Mail Service";
    private const string SmtpService = "Microsoft SMTP Service";

    [Fact]
    public void Two_that_run_are_an_error_at_the_connectors_state() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures = { ["EXCH01/sc-query.txt"] = Query("{|#1:SMTPSVC|}", SmtpService, "4  RUNNING") + Query("{|MAIL1008:MSExchangeIMC|}", Connector, "4  RUNNING") },
        Messages =
        {
            "EXCH01: 'Microsoft Exchange Internet Mail Service' and 'Microsoft SMTP Service' both run and want TCP port 25, so only the first to start gets it: "
                + "Exchange's connector then fails to start or, in version 4.0, starts without an error and gets no incoming mail. "
                + "Set all but one to manual and stop them, unless bound to different addresses.",
        },
    }.Verify();

    [Fact]
    public void Two_that_start_automatically_are_an_error() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures = { ["EXCH01/services.reg"] = Header + Registry("MSExchangeIMC", "{|MAIL1008:dword:00000002|}") + Registry("SMTPSVC", "{|#1:dword:00000002|}") },
    }.Verify();

    [Theory]
    [InlineData("postfix", "postfix")]
    [InlineData("hMailServer", "hMailServer")]
    [InlineData("MDaemon", "MDaemon")]
    [InlineData("ISNTSMTP", "InterScan SMTP VirusWall")]
    [InlineData("MERCUR SMTP-Server", "MERCUR SMTP-Server")]
    public void Third_parties_are_rivals(string name, string displayName) => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures = { ["EXCH01/sc-query.txt"] = Query("{|MAIL1008:MSExchangeIMC|}", Connector, "4  RUNNING") + Query($"{{|#1:{name}|}}", displayName, "4  RUNNING") },
    }.Verify();

    [Fact]
    public void Three_are_one_finding_and_need_no_connector() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures =
        {
            ["MAIL01/sc-query.txt"] = Query("{|#2:MDaemon|}", "MDaemon", "4  RUNNING") + Query("{|#1:hMailServer|}", "hMailServer", "4  RUNNING") + Query("{|MAIL1008:SMTPSVC|}", SmtpService, "4  RUNNING"),
        },
        Messages =
        {
            "MAIL01: 'Microsoft SMTP Service' and 'hMailServer' and 'MDaemon' all run and want TCP port 25, so only the first to start gets it and the other fails. "
                + "Set all but one to manual and stop them, unless bound to different addresses.",
        },
    }.Verify();

    [Fact]
    public void Net_start_tells_that_both_run() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures =
        {
            ["EXCH01/net-start.txt"] = $"These Windows NT services are started:\n\n   {{|MAIL1008:{Connector}|}}\n   {{|#1:{SmtpService}|}}\n   Server\n\nThe command completed successfully.\n",
        },
    }.Verify();

    // Q222553: the events of MAIL1009.
    [Fact]
    public void Failed_starts_at_the_port_are_related_places() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 {|#2:4007|} MSExchangeIMC N/A EXCH01 10048\n1/23/97 8:00:01 AM 1 4 {|#3:4020|} MSExchangeIMC N/A EXCH01\n",
            ["EXCH01/services.reg"] = Header + Registry("MSExchangeIMC", "{|MAIL1008:dword:00000002|}") + Registry("SMTPSVC", "{|#1:dword:00000002|}"),
        },
    }.Verify();

    [Fact]
    public void Events_of_another_fault_are_not() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 4007 MSExchangeIMC N/A EXCH01 10050\n",
            ["EXCH01/services.reg"] = Header + Registry("MSExchangeIMC", "{|MAIL1008:dword:00000002|}") + Registry("SMTPSVC", "{|#1:dword:00000002|}"),
        },
    }.Verify();

    // Q193928, Q181420: the documented cure.
    [Theory]
    [InlineData("3")]
    [InlineData("4")]
    public void Manual_or_disabled_is_silent(string start) => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures =
        {
            ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", Connector, "4  RUNNING") + Query("SMTPSVC", SmtpService, "4  RUNNING"),
            ["EXCH01/services.reg"] = Header + Registry("MSExchangeIMC", "dword:00000002") + Registry("SMTPSVC", "dword:0000000" + start),
        },
    }.Verify();

    [Theory]
    [InlineData("1  STOPPED")]
    [InlineData("2  START_PENDING")]
    public void One_that_does_not_run_is_silent(string state) => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures = { ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", Connector, "4  RUNNING") + Query("SMTPSVC", SmtpService, state) },
    }.Verify();

    [Fact]
    public void One_that_runs_beside_one_that_starts_automatically_is_silent() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures = { ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", Connector, "4  RUNNING"), ["EXCH01/services.reg"] = Header + Registry("SMTPSVC", "dword:00000002") },
    }.Verify();

    // Q173903.
    [Fact]
    public void A_moved_port_is_silent() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures =
        {
            ["EXCH01/etc/services"] = "smtp 17/tcp mail\n#smtp 25/tcp mail\n",
            ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", Connector, "4  RUNNING") + Query("SMTPSVC", SmtpService, "4  RUNNING"),
        },
    }.Verify();

    [Fact]
    public void The_standard_port_in_the_services_file_changes_nothing() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures =
        {
            ["EXCH01/etc/services"] = "smtp 25/tcp mail\n",
            ["EXCH01/sc-query.txt"] = Query("{|MAIL1008:MSExchangeIMC|}", Connector, "4  RUNNING") + Query("{|#1:SMTPSVC|}", SmtpService, "4  RUNNING"),
        },
    }.Verify();

    [Theory]
    [InlineData("RESvc", "Microsoft Exchange Routing Engine")]
    [InlineData("MSExchangeTransport", "Microsoft Exchange Transport")]
    public void Exchange_2000_and_later_use_the_SMTP_service_themselves(string name, string displayName) => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures = { ["EXCH02/sc-query.txt"] = Query(name, displayName, "4  RUNNING") + Query("SMTPSVC", SmtpService, "4  RUNNING") + Query("MDaemon", "MDaemon", "4  RUNNING") },
    }.Verify();

    [Fact]
    public void Captures_that_contradict_each_other_are_silent() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures =
        {
            ["EXCH01/a.txt"] = Query("MSExchangeIMC", Connector, "4  RUNNING") + Query("SMTPSVC", SmtpService, "4  RUNNING"),
            ["EXCH01/b.txt"] = Query("SMTPSVC", SmtpService, "1  STOPPED"),
        },
    }.Verify();

    [Fact]
    public void One_service_under_two_names_is_no_rival_of_itself() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures =
        {
            ["MAIL01/net-start.txt"] = $"These Windows NT services are started:\n\n   {SmtpService}\n\nThe command completed successfully.\n",
            ["MAIL01/sc-query.txt"] = Query("SMTPSVC", SmtpService, "4  RUNNING"),
        },
    }.Verify();

    [Fact]
    public void Without_services_nothing_is_captured() => new AnalyzerTest<PortConflictAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 4007 MSExchangeIMC N/A EXCH01 10048\n" },
        NotCaptured = { "service" },
    }.Verify();

    [Fact]
    public void MAIL1009_is_silent_beside_it() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 4007 MSExchangeIMC N/A EXCH01 10048\n",
            ["EXCH01/services.reg"] = Header + Registry("MSExchangeIMC", "dword:00000002") + Registry("SMTPSVC", "dword:00000002"),
        },
    }.Verify();

    [Fact]
    public void MAIL1009_speaks_where_the_rival_is_manual() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 {|MAIL1009:4007|} MSExchangeIMC N/A EXCH01 10048\n",
            ["EXCH01/services.reg"] = Header + Registry("MSExchangeIMC", "dword:00000002") + Registry("SMTPSVC", "dword:00000003"),
        },
    }.Verify();

    [Fact]
    public void MAIL1009_speaks_where_the_conflict_is_of_others() => new AnalyzerTest<ListenerFailedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 {|MAIL1009:4007|} MSExchangeIMC N/A EXCH01 10050\n",
            ["EXCH01/services.reg"] = Header + Registry("MDaemon", "dword:00000002") + Registry("SMTPSVC", "dword:00000002"),
        },
    }.Verify();

    [Fact]
    public void MAIL1005_is_silent_beside_it() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/sc-query.txt"] = Query("MSExchangeIMC", Connector, "1  STOPPED"),
            ["EXCH01/services.reg"] = Header + Registry("MSExchangeIMC", "dword:00000002") + Registry("SMTPSVC", "dword:00000002"),
        },
    }.Verify();

    private const string Header = "REGEDIT4\n";

    private static string Query(string name, string displayName, string state) =>
        $"SERVICE_NAME: {name}\nDISPLAY_NAME: {displayName}\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : {state}\n        WIN32_EXIT_CODE    : 0  (0x0)\n\n";

    private static string Registry(string name, string start) => $"\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\{name}]\n\"DisplayName\"=\"{name} service\"\n\"Start\"={start}\n";
}
