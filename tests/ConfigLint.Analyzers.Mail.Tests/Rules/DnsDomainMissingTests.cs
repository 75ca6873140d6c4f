using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1001 over captures. Row numbers are those of the truth table on its page.</summary>
public sealed class DnsDomainMissingTests
{
    private const string Parameters = @"[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]";

    /// <summary>The connector as NT's registry shows it.</summary>
    private const string Connector = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail Connector"
        "ImagePath"=hex(2):44,3a,5c,6d,73,65,78,63,69,6d,63,2e,65,78,65,00
        "Start"=dword:00000002

        """;

    private const string MarkedConnector = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail Connector"
        "ImagePath"=hex(2):44,3a,5c,6d,73,65,78,63,69,6d,63,2e,65,78,65,00
        "Start"={|#2:dword:00000002|}

        """;

    private const string DhcpAdapter = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Elnk31\Parameters\Tcpip]
        "EnableDHCP"=dword:00000001
        "DhcpIPAddress"="10.0.0.5"

        """;

    private const string StaticAdapter = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Elnk31\Parameters\Tcpip]
        "EnableDHCP"=dword:00000000
        "IPAddress"=hex(7):31,30,2e,30,2e,30,2e,35,00,00

        """;

    [Fact]
    public void Row_1a_Blank_domain_with_dns_servers_is_an_error() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.reg"] = MarkedConnector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001:""|}
                "NameServer"="{|#1:10.0.0.2|}"
                """),
        },
        Messages =
        {
            "EXCH01: DNS domain name is blank although DNS servers are set (10.0.0.2), so 'Microsoft Exchange Internet Mail Connector' cannot start (error 2140, event 4058). "
                + "Set the domain name under Control Panel, Network, TCP/IP, DNS, then start the service.",
        },
    }.Verify();

    [Fact]
    public void Row_1a_Blank_everywhere_with_a_static_adapter_is_an_error() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/adapter.reg"] = StaticAdapter,
            ["EXCH01/services.reg"] = MarkedConnector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001:""|}
                "DhcpDomain"={|#3:""|}
                "NameServer"="{|#1:10.0.0.2|}"
                """),
        },
    }.Verify();

    [Fact]
    public void Row_1b_Blank_domain_and_blank_dhcp_domain_on_a_dhcp_client_is_an_error() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/adapter.reg"] = DhcpAdapter,
            ["EXCH01/services.reg"] = MarkedConnector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001:""|}
                "DhcpDomain"={|#3:""|}
                "DhcpNameServer"="{|#1:10.0.0.2|}"
                """),
        },
    }.Verify();

    [Fact]
    public void Row_1c_On_a_dhcp_client_the_dhcp_domain_must_be_captured() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/adapter.reg"] = DhcpAdapter,
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"=""
                "NameServer"="10.0.0.2"
                """),
        },
        NotCaptured = { "DhcpDomain" },
    }.Verify();

    [Theory]
    [InlineData(DhcpAdapter, """
        "Domain"=""
        "DhcpDomain"="corp.example"
        "NameServer"="10.0.0.2"
        """)] // 2
    [InlineData(StaticAdapter, """
        "Domain"=""
        "DhcpDomain"="corp.example"
        "NameServer"="10.0.0.2"
        """)] // 3
    [InlineData(StaticAdapter, """
        "Domain"="corp.example"
        "NameServer"="10.0.0.2"
        """)] // 4
    [InlineData(StaticAdapter, """
        "Domain"=""
        "NameServer"=""
        """)] // 5
    [InlineData(StaticAdapter, """
        "Domain"="."
        "NameServer"="10.0.0.2"
        """)] // 10
    [InlineData(StaticAdapter, """
        "Domain"="corp.example."
        "NameServer"="10.0.0.2"
        """)] // 11
    [InlineData(StaticAdapter, """
        "Domain"="exch01.corp.example"
        "NameServer"="10.0.0.2"
        """)] // 12
    public void Rows_2_3_4_5_10_11_and_12_are_silent(string adapter, string values) => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures = { ["EXCH01/adapter.reg"] = adapter, ["EXCH01/services.reg"] = Connector, ["EXCH01/tcpip.reg"] = Tcpip(values) },
    }.Verify();

    [Fact]
    public void Row_6_Without_captured_dns_servers_it_is_silent() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures = { ["EXCH01/services.reg"] = Connector, ["EXCH01/tcpip.reg"] = Tcpip("\"Domain\"=\"\"") },
        NotCaptured = { "dnsServer" },
    }.Verify();

    [Fact]
    public void Row_7_Without_a_captured_domain_it_is_silent() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "DhcpDomain"=""
                "NameServer"="10.0.0.2"
                """),
        },
        NotCaptured = { "dnsDomain" },
    }.Verify();

    [Fact]
    public void Row_8_A_domain_missing_from_a_whole_key_is_not_captured() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures = { ["EXCH01/services.reg"] = Connector, ["EXCH01/tcpip.reg"] = Tcpip("\"NameServer\"=\"10.0.0.2\"") },
        NotCaptured = { "dnsDomain" },
    }.Verify();

    [Fact]
    public void Row_9_White_space_is_a_warning() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.reg"] = MarkedConnector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001 warning:"  "|}
                "NameServer"="{|#1:10.0.0.2|}"
                """),
        },
        Messages =
        {
            "EXCH01: DNS domain name contains only white space although DNS servers are set (10.0.0.2), so 'Microsoft Exchange Internet Mail Connector' may not start "
                + "(error 2140, event 4058). Set the domain name under Control Panel, Network, TCP/IP, DNS, then start the service.",
        },
    }.Verify();

    [Fact]
    public void A_bare_host_name_in_ipconfig_alone_is_a_warning_that_names_the_exception() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/ipconfig.txt"] = IpConfig("{|MAIL1001 warning:exch01|}", "{|#1:10.0.0.2|}"),
            ["EXCH01/services.reg"] = MarkedConnector,
        },
        Messages =
        {
            "EXCH01: DNS domain name is probably blank (ipconfig shows a bare host name, as it also does for a domain longer than 31 characters) although DNS servers are set (10.0.0.2), "
                + "so 'Microsoft Exchange Internet Mail Connector' may not start (error 2140, event 4058). "
                + "Set the domain name under Control Panel, Network, TCP/IP, DNS, then start the service.",
        },
    }.Verify();

    // KB Q254655: NT 4.0's ipconfig leaves a domain of more than 31 octets out.
    [Fact]
    public void A_bare_host_name_proves_nothing_where_a_long_domain_is_known() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/ipconfig.txt"] = IpConfig("exch01", "10.0.0.2"),
            ["EXCH01/search.reg"] = $"""
                REGEDIT4

                {Parameters}
                "SearchList"="our.very.long.domain.name.example corp.example"

                """,
            ["EXCH01/services.reg"] = Connector,
        },
    }.Verify();

    [Fact]
    public void A_host_name_with_its_domain_in_ipconfig_is_silent() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures = { ["EXCH01/ipconfig.txt"] = IpConfig("exch01.corp.example", "10.0.0.2"), ["EXCH01/services.reg"] = Connector },
    }.Verify();

    [Fact]
    public void A_bare_host_name_in_ipconfig_confirms_a_blank_domain() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/ipconfig.txt"] = IpConfig("{|#3:exch01|}", "10.0.0.2"),
            ["EXCH01/services.reg"] = MarkedConnector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001:""|}
                "NameServer"="{|#1:10.0.0.2|}"
                """),
        },
    }.Verify();

    // 1c, where ipconfig, which shows a DHCP domain too (Q135595), stands in for DhcpDomain.
    [Fact]
    public void A_bare_host_name_in_ipconfig_is_the_only_witness_of_the_dhcp_domain() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/adapter.reg"] = DhcpAdapter,
            ["EXCH01/ipconfig.txt"] = IpConfig("{|#3:exch01|}", "10.0.0.2"),
            ["EXCH01/services.reg"] = MarkedConnector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001 warning:""|}
                "NameServer"="{|#1:10.0.0.2|}"
                """),
        },
    }.Verify();

    [Fact]
    public void Captures_that_contradict_each_other_on_the_domain_are_silent() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/after.reg"] = Tcpip("""
                "Domain"="corp.example"
                "NameServer"="10.0.0.2"
                """),
            ["EXCH01/before.reg"] = Tcpip("""
                "Domain"=""
                "NameServer"="10.0.0.2"
                """),
            ["EXCH01/services.reg"] = Connector,
        },
    }.Verify();

    [Fact]
    public void A_domain_in_ipconfig_contradicts_a_blank_one_in_the_registry() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/ipconfig.txt"] = IpConfig("exch01.corp.example", "10.0.0.2"),
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"=""
                "NameServer"="10.0.0.2"
                """),
        },
    }.Verify();

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void Captures_that_contradict_each_other_on_having_dns_servers_are_silent(string with, string without) => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            [$"EXCH01/{with}.reg"] = Tcpip("""
                "Domain"=""
                "NameServer"="10.0.0.2"
                """),
            [$"EXCH01/{without}.reg"] = Tcpip("""
                "Domain"=""
                "NameServer"=""
                """),
            ["EXCH01/services.reg"] = Connector,
        },
    }.Verify();

    [Fact]
    public void Captures_that_differ_only_in_which_dns_servers_still_agree_that_there_are_some() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/a.reg"] = Tcpip("""
                "Domain"={|MAIL1001:""|}
                "NameServer"="{|#1:10.0.0.2|}"
                """),
            ["EXCH01/b.reg"] = Tcpip("""
                "Domain"={|#3:""|}
                "NameServer"="10.0.0.3"
                """),
            ["EXCH01/services.reg"] = MarkedConnector,
        },
    }.Verify();

    // A lease that is gone leaves DhcpNameServer behind (Q169838).
    [Theory]
    [InlineData(StaticAdapter)]
    [InlineData("REGEDIT4\r\n")]
    public void Dns_servers_of_a_lease_count_only_where_an_adapter_uses_dhcp(string adapter) => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/adapter.reg"] = adapter,
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"=""
                "DhcpNameServer"="10.0.0.2"
                """),
        },
        NotCaptured = { "dnsServer" },
    }.Verify();

    [Fact]
    public void A_running_connector_is_a_warning() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/net-start.txt"] = NetStart("{|#2:Microsoft Exchange Internet Mail Connector|}"),
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001 warning:""|}
                "NameServer"="{|#1:10.0.0.2|}"
                """),
        },
        Messages =
        {
            "EXCH01: DNS domain name is blank although DNS servers are set (10.0.0.2), so 'Microsoft Exchange Internet Mail Connector' runs now but will not start again "
                + "(error 2140, event 4058). Set the domain name under Control Panel, Network, TCP/IP, DNS, then start the service.",
        },
    }.Verify();

    // KB Q154589 names Exchange 4.0 only; from 5.0 the connector is called a service.
    [Fact]
    public void The_connector_of_Exchange_5_is_a_warning() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.reg"] = MarkedConnector.Replace("Internet Mail Connector", "Internet Mail Service", StringComparison.Ordinal),
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001 warning:""|}
                "NameServer"="{|#1:10.0.0.2|}"
                """),
        },
    }.Verify();

    [Fact]
    public void A_connector_of_unknown_version_is_an_error() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.reg"] = """
                REGEDIT4

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
                "Start"={|#2:dword:00000003|}

                """,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001:""|}
                "NameServer"="{|#1:10.0.0.2|}"
                """),
        },
    }.Verify();

    [Fact]
    public void A_disabled_connector_is_silent() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.reg"] = Connector.Replace("00000002", "00000004", StringComparison.Ordinal),
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"=""
                "NameServer"="10.0.0.2"
                """),
        },
    }.Verify();

    [Fact]
    public void Without_the_connector_it_is_silent() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/net-start.txt"] = NetStart("Microsoft Exchange Message Transfer Agent"),
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"=""
                "NameServer"="10.0.0.2"
                """),
        },
        NotCaptured = { "service MSExchangeIMC" },
    }.Verify();

    [Fact]
    public void Without_captured_services_it_is_silent() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"=""
                "NameServer"="10.0.0.2"
                """),
        },
        NotCaptured = { "service" },
    }.Verify();

    [Fact]
    public void Where_two_captures_contradict_each_other_on_the_system_it_is_silent() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/ipconfig.txt"] = IpConfig("exch01", "10.0.0.2"),
            ["EXCH01/later.txt"] = IpConfig("exch01", "10.0.0.2").Replace("Windows NT", "Windows 2000", StringComparison.Ordinal),
            ["EXCH01/services.reg"] = Connector,
        },
        NotCaptured = { "operatingSystem" },
    }.Verify();

    [Fact]
    public void The_only_domain_that_another_capture_names_is_proposed() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.reg"] = MarkedConnector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001:""|}
                "NameServer"="{|#1:10.0.0.2|} 10.0.0.3"
                "SearchList"="corp.example"
                """),
        },
        Messages =
        {
            "EXCH01: DNS domain name is blank although DNS servers are set (10.0.0.2, 10.0.0.3), so 'Microsoft Exchange Internet Mail Connector' cannot start (error 2140, event 4058). "
                + "Set the domain name under Control Panel, Network, TCP/IP, DNS (to 'corp.example', which its DNS suffix search list names), then start the service.",
        },
    }.Verify();

    [Fact]
    public void Of_two_domains_in_the_search_list_none_is_proposed() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.reg"] = MarkedConnector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"={|MAIL1001:""|}
                "NameServer"="{|#1:10.0.0.2|}"
                "SearchList"="corp.example lab.example"
                """),
        },
        Messages =
        {
            "EXCH01: DNS domain name is blank although DNS servers are set (10.0.0.2), so 'Microsoft Exchange Internet Mail Connector' cannot start (error 2140, event 4058). "
                + "Set the domain name under Control Panel, Network, TCP/IP, DNS, then start the service.",
        },
    }.Verify();

    // Windows 2000 is MAIL1002's business: there the same values mean something else.
    [Fact]
    public void Windows_2000_is_silent() => new AnalyzerTest<DnsDomainMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = Tcpip("""
                "Domain"=""
                "NV Domain"=""
                "NameServer"="10.0.0.2"
                """),
        },
    }.Verify();

    private static string Tcpip(string values) => $"""
        REGEDIT4

        {Parameters}
        "Hostname"="exch01"
        {values}

        """;

    private static string IpConfig(string hostName, string dnsServer) => $"""

        Windows NT IP Configuration

                Host Name . . . . . . . . . : {hostName}
                DNS Servers . . . . . . . . : {dnsServer}
                Node Type . . . . . . . . . : Hybrid

        Ethernet adapter Elnk31:

                Description . . . . . . . . : ELNK3 Ethernet Adapter.
                DHCP Enabled. . . . . . . . : No
                IP Address. . . . . . . . . : 10.0.0.5
                Subnet Mask . . . . . . . . : 255.255.255.0
                Default Gateway . . . . . . : 10.0.0.1

        """;

    private static string NetStart(string service) => $"""
        These Windows NT services are started:

           EventLog
           {service}
           Server

        The command completed successfully.

        """;
}
