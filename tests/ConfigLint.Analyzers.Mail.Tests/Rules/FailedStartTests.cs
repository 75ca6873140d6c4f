using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1003 over real layouts of the event log (KB Q194128, Q263029).</summary>
public sealed class FailedStartTests
{
    private const string Connector = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail Connector"
        "Start"=dword:00000002

        """;

    private const string Cluster = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\ClusSvc]
        "DisplayName"="Cluster Server"
        "Start"={|#2:dword:00000002|}

        """;

    private const string Log = "1/23/97 8:00:00 AM 1 4 4067 MSExchangeIMC N/A EXCH01\n1/23/97 8:00:01 AM 1 4 4058 MSExchangeIMC N/A EXCH01\n";
    private const string Warning = "1/23/97 8:00:01 AM 1 4 {|MAIL1003:4058|} MSExchangeIMC N/A EXCH01\n";
    private const string Note = "1/23/97 8:00:01 AM 1 4 {|MAIL1003 note:4058|} MSExchangeIMC N/A EXCH01\n";
    private const string NotTold = "EXCH01: the mail connector could not start for want of a DNS domain (event 4058 at 1/23/97 8:00:01 AM), and why cannot be told from what is captured. "
        + @"Capture HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters.";

    [Fact]
    public void An_event_beside_a_set_domain_is_a_warning_at_the_newest_event() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = """
                1/23/97 8:00:00 AM 1 4 {|#2:4067|} MSExchangeIMC N/A EXCH01
                1/23/97 8:00:01 AM 1 4 {|MAIL1003:4058|} MSExchangeIMC N/A EXCH01
                1/22/97 8:00:00 AM 4 1 1000 MSExchangeIMC N/A EXCH01 4.0.996.62

                """,
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|#1:"corp.example"|}
                "NameServer"="10.0.0.2"
                """),
        },
        Messages =
        {
            "EXCH01: the mail connector could not start for want of a DNS domain (event 4058 at 1/23/97 8:00:01 AM), although DNS domain name 'corp.example' is set. "
                + "The configuration has probably changed since: start the service, and if it fails again, capture the event log and the network settings anew.",
        },
    }.Verify();

    [Fact]
    public void The_event_proves_the_connector_where_no_service_is_captured() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = Warning, ["EXCH01/tcpip.reg"] = Tcpip("""
            "Domain"={|#1:"corp.example"|}
            """) },
    }.Verify();

    [Fact]
    public void On_a_windows_nt_cluster_it_names_the_service_pack() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = Warning,
            ["EXCH01/cluster.reg"] = Cluster,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|#1:"corp.example"|}
                """),
        },
        Messages =
        {
            "EXCH01: the mail connector could not start for want of a DNS domain (event 4058 at 1/23/97 8:00:01 AM), although DNS domain name 'corp.example' is set. "
                + "Exchange 5.5 Service Pack 1 does so on a cluster: install Service Pack 2 or later (msexcimc.exe 5.5.2423.0, KB Q194128).",
        },
    }.Verify();

    [Fact]
    public void On_a_windows_2000_cluster_it_names_the_host_records() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH02/app.xml"] = Event("{|MAIL1003:4058|}", "2001-03-05T08:00:00Z"),
            ["EXCH02/cluster.reg"] = Cluster,
            ["EXCH02/tcpip.reg"] = Suffix("""{|#1:"corp.example"|}"""),
        },
        Messages =
        {
            "EXCH02: the mail connector could not start for want of a DNS domain (event 4058 at 2001-03-05T08:00:00Z), although primary DNS suffix 'corp.example' is set. "
                + "Give the local DNS a host (A) record for the network name of the cluster and one for that of Exchange, and let the server ask that DNS first (KB Q263029).",
        },
    }.Verify();

    [Fact]
    public void Net_start_names_the_cluster_service_too() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = Warning,
            ["EXCH01/net-start.txt"] = "These Windows NT services are started:\n\n   {|#2:Cluster Server|}\n   Server\n\nThe command completed successfully.\n",
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|#1:"corp.example"|}
                """),
        },
    }.Verify();

    [Fact]
    public void A_suffix_by_policy_is_a_suffix() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH02/app.xml"] = Event("{|MAIL1003:4067|}", "2001-03-05T08:00:00Z"),
            ["EXCH02/policy.reg"] = """
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\System\DNSClient]
                "NV PrimaryDnsSuffix"={|#1:"corp.example"|}

                """,
            ["EXCH02/tcpip.reg"] = Suffix("\"\""),
        },
    }.Verify();

    // Rows 2 and 3 of MAIL1001: whether the connector takes it, no article says.
    [Fact]
    public void A_domain_that_only_dhcp_names_is_named_as_such() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = Warning,
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"=""
                "DhcpDomain"={|#1:"corp.example"|}
                "NameServer"="10.0.0.2"
                """),
        },
        Messages =
        {
            "EXCH01: the mail connector could not start for want of a DNS domain (event 4058 at 1/23/97 8:00:01 AM), and only DHCP names a domain ('corp.example'). "
                + "Set the domain name under Control Panel, Network, TCP/IP, DNS as well: that the connector takes the domain of DHCP is documented nowhere.",
        },
    }.Verify();

    [Fact]
    public void Without_a_captured_domain_it_is_a_note() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = Note, ["EXCH01/tcpip.reg"] = Tcpip("\"Hostname\"=\"exch01\"") },
        Messages = { NotTold },
    }.Verify();

    [Fact]
    public void Without_captured_dns_servers_it_is_a_note() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = Note, ["EXCH01/services.reg"] = Connector, ["EXCH01/tcpip.reg"] = Tcpip("\"Domain\"=\"\"") },
        Messages = { NotTold },
    }.Verify();

    [Fact]
    public void Without_a_captured_suffix_it_is_a_note() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH02/app.xml"] = Event("{|MAIL1003 note:4067|}", "2001-03-05T08:00:00Z"),
            ["EXCH02/tcpip.reg"] = """
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
                "NV Hostname"="exch02"

                """,
        },
    }.Verify();

    [Fact]
    public void Without_a_known_family_it_is_a_note() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = Note },
        Messages = { NotTold },
    }.Verify();

    [Fact]
    public void A_newer_start_is_silent() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = Log + "1/23/97 8:30:00 AM 4 1 1000 MSExchangeIMC N/A EXCH01 4.0.996.62\n",
            ["EXCH01/tcpip.reg"] = Tcpip("\"Domain\"=\"corp.example\""),
        },
    }.Verify();

    [Fact]
    public void A_newer_start_in_another_file_without_zones_proves_nothing() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = Warning,
            ["EXCH01/later.txt"] = "1/23/97 8:30:00 AM 4 1 1000 MSExchangeIMC N/A EXCH01 4.0.996.62\n",
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|#1:"corp.example"|}
                """),
        },
    }.Verify();

    [Fact]
    public void Where_MAIL1001_reports_it_is_silent() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = Log, ["EXCH01/services.reg"] = Connector, ["EXCH01/tcpip.reg"] = Tcpip("\"Domain\"=\"\"\n\"NameServer\"=\"10.0.0.2\"") },
    }.Verify();

    [Fact]
    public void Where_MAIL1002_reports_it_is_silent() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures = { ["EXCH02/app.xml"] = Event("4067", "2001-03-05T08:00:00Z"), ["EXCH02/services.reg"] = Connector, ["EXCH02/tcpip.reg"] = Suffix("\"\"") },
    }.Verify();

    // A blank suffix on a domain controller is a bad capture (Q264111), and nothing to build on here either.
    [Fact]
    public void A_blank_suffix_on_a_domain_controller_is_silent() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH02/app.xml"] = Event("4067", "2001-03-05T08:00:00Z"),
            ["EXCH02/product.reg"] = "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions]\n\"ProductType\"=\"LanmanNT\"\n",
            ["EXCH02/services.reg"] = Connector,
            ["EXCH02/tcpip.reg"] = Suffix("\"\""),
        },
    }.Verify();

    [Fact]
    public void A_disabled_connector_is_silent() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = Log,
            ["EXCH01/services.reg"] = Connector.Replace("00000002", "00000004", StringComparison.Ordinal),
            ["EXCH01/tcpip.reg"] = Tcpip("\"Domain\"=\"corp.example\""),
        },
    }.Verify();

    [Fact]
    public void Captures_that_contradict_each_other_are_silent() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = Log,
            ["EXCH01/old.reg"] = Tcpip("\"Domain\"=\"\"\n\"NameServer\"=\"10.0.0.2\""),
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Tcpip("\"Domain\"=\"corp.example\""),
        },
    }.Verify();

    // Row 5 of MAIL1001 with its event: a blank domain is nothing that this rule explains.
    [Fact]
    public void A_blank_domain_without_a_resolver_is_silent() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = Log, ["EXCH01/services.reg"] = Connector, ["EXCH01/tcpip.reg"] = Tcpip("\"Domain\"=\"\"\n\"NameServer\"=\"\"") },
    }.Verify();

    [Fact]
    public void Error_2140_and_other_sources_are_silent() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 2140 MSExchangeIMC N/A EXCH01\n1/23/97 8:00:01 AM 1 4 4058 MSExchangeMTA N/A EXCH01\n",
            ["EXCH01/tcpip.reg"] = Tcpip("\"Domain\"=\"corp.example\""),
        },
    }.Verify();

    [Fact]
    public void Without_an_event_log_nothing_is_known() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures = { ["EXCH01/services.reg"] = Connector, ["EXCH01/tcpip.reg"] = Tcpip("\"Domain\"=\"corp.example\"") },
        NotCaptured = { "event" },
    }.Verify();

    [Fact]
    public void Of_many_failures_the_five_newest_are_shown() => new AnalyzerTest<FailedStartAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = """
                1/23/97 8:00:01 AM 1 4 4058 MSExchangeIMC N/A EXCH01
                1/23/97 8:00:02 AM 1 4 {|#5:4058|} MSExchangeIMC N/A EXCH01
                1/23/97 8:00:03 AM 1 4 {|#4:4058|} MSExchangeIMC N/A EXCH01
                1/23/97 8:00:04 AM 1 4 {|#3:4067|} MSExchangeIMC N/A EXCH01
                1/23/97 8:00:05 AM 1 4 {|#2:4058|} MSExchangeIMC N/A EXCH01
                1/23/97 8:00:06 AM 1 4 {|MAIL1003:4058|} MSExchangeIMC N/A EXCH01

                """,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|#1:"corp.example"|}
                """),
        },
    }.Verify();

    private static string Tcpip(string values) => "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"Hostname\"=\"exch01\"\n" + values + "\n";

    private static string Suffix(string domain) =>
        "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"NV Hostname\"=\"exch02\"\n\"NV Domain\"=" + domain + "\n";

    private static string Event(string id, string time) =>
        $"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='MSExchangeIMC'/><EventID Qualifiers='49156'>{id}</EventID>"
        + $"<TimeCreated SystemTime='{time}'/><Computer>EXCH02</Computer></System></Event>\n";
}
