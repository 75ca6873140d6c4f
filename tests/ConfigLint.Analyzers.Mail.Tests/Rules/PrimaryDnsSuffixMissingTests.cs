using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1002 over captures. Row numbers are those of the truth table on its page.</summary>
public sealed class PrimaryDnsSuffixMissingTests
{
    private const string Connector = """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail Service"
        "Start"=dword:00000002

        """;

    private const string MarkedConnector = """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "DisplayName"="Microsoft Exchange Internet Mail Service"
        "Start"={|#1:dword:00000002|}

        """;

    [Fact]
    public void Row_1_A_blank_suffix_is_an_error() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = MarkedConnector,
            ["EXCH02/tcpip.reg"] = Tcpip("""
                "NV Domain"={|MAIL1002:""|}
                "Domain"={|#2:""|}
                """),
        },
        Messages =
        {
            "EXCH02: primary DNS suffix is blank, so 'Microsoft Exchange Internet Mail Service' cannot start (events 4067 and 4058). "
                + "Set it under Control Panel, System, Network Identification, Properties, More, then restart the server.",
        },
    }.Verify();

    // Q247063: "whether or not there is an entry for the domain name suffix" of the connection.
    [Fact]
    public void Row_1_A_connection_suffix_does_not_count_and_is_shown() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = MarkedConnector,
            ["EXCH02/tcpip.reg"] = Tcpip("""
                "NV Domain"={|MAIL1002:""|}

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\{5A9D0E6C-3C0F-4D3B-9B63-111111111111}]
                "EnableDHCP"=dword:00000000
                "Domain"={|#2:"corp.example"|}
                "NameServer"="10.0.0.2"
                """),
        },
    }.Verify();

    [Fact]
    public void Row_1_A_connection_suffix_from_dhcp_does_not_count_either() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = MarkedConnector,
            ["EXCH02/tcpip.reg"] = Tcpip("""
                "NV Domain"={|MAIL1002:""|}

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\{5A9D0E6C-3C0F-4D3B-9B63-111111111111}]
                "EnableDHCP"=dword:00000001
                "DhcpDomain"={|#2:"corp.example"|}
                """),
        },
    }.Verify();

    [Fact]
    public void Row_1_Ipconfig_alone_proves_a_blank_suffix() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/ipconfig.txt"] = """

                Windows 2000 IP Configuration

                        Host Name . . . . . . . . . . . . : exch02
                        {|MAIL1002:Primary DNS Suffix|}  . . . . . . . :
                        Node Type . . . . . . . . . . . . : Hybrid

                """,
            ["EXCH02/services.reg"] = MarkedConnector,
        },
    }.Verify();

    [Fact]
    public void Row_1_Blank_dns_servers_make_no_difference() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = MarkedConnector,
            ["EXCH02/tcpip.reg"] = Tcpip("""
                "NV Domain"={|MAIL1002:""|}
                "NameServer"=""
                """),
        },
    }.Verify();

    [Theory]
    [InlineData("""
        "NV Domain"="corp.example"
        "Domain"="corp.example"
        """)] // 2
    [InlineData("""
        "NV Domain"="corp.example"
        """)] // 2, the one in force not captured
    [InlineData("""
        "NV Domain"=""
        "Domain"=""

        [HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\System\DNSClient]
        "NV PrimaryDnsSuffix"="corp.example"
        """)] // 4
    [InlineData("""
        "NV Domain"=""
        "Domain"="corp.example"
        """)] // 7
    [InlineData("""
        "NV Domain"="."
        """)]
    [InlineData("""
        "NV Domain"=""
        "Domain"=""

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\ProductOptions]
        "ProductType"="LanmanNT"
        """)] // 6
    [InlineData("""
        "NV Domain"=""

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NTDS]
        "Start"=dword:00000003
        """)] // 6
    [InlineData("""
        "NV Domain"=""

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Kdc]
        "Start"=dword:00000002
        """)] // 6
    public void Rows_2_4_6_and_7_are_silent(string values) => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures = { ["EXCH02/services.reg"] = Connector, ["EXCH02/tcpip.reg"] = Tcpip(values) },
    }.Verify();

    // Members carry the service too, disabled.
    [Fact]
    public void Row_6_A_disabled_kdc_makes_no_domain_controller() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = MarkedConnector,
            ["EXCH02/tcpip.reg"] = Tcpip("""
                "NV Domain"={|MAIL1002:""|}

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Kdc]
                "Start"=dword:00000004

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\ProductOptions]
                "ProductType"="ServerNT"
                """),
        },
    }.Verify();

    [Fact]
    public void Row_3_A_stored_suffix_that_is_not_in_force_is_a_warning() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = MarkedConnector,
            ["EXCH02/tcpip.reg"] = Tcpip("""
                "NV Domain"={|#2:"corp.example"|}
                "Domain"={|MAIL1002 warning:""|}
                """),
        },
        Messages =
        {
            "EXCH02: primary DNS suffix 'corp.example' is stored and not in force (restart pending), so 'Microsoft Exchange Internet Mail Service' may not start (events 4067 and 4058). "
                + "Restart the server.",
        },
    }.Verify();

    [Fact]
    public void Row_5_Without_a_captured_suffix_it_is_silent() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures = { ["EXCH02/services.reg"] = Connector, ["EXCH02/tcpip.reg"] = Tcpip("\"NV Hostname\"=\"exch02\"") },
        NotCaptured = { "primaryDnsSuffix" },
    }.Verify();

    [Fact]
    public void Row_5_A_blank_policy_says_nothing_of_the_suffix() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/policy.reg"] = """
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\System\DNSClient]
                "NV PrimaryDnsSuffix"=""

                """,
            ["EXCH02/services.reg"] = Connector,
            ["EXCH02/tcpip.reg"] = Tcpip("\"NV Hostname\"=\"exch02\""),
        },
        NotCaptured = { "primaryDnsSuffix" },
    }.Verify();

    [Fact]
    public void White_space_is_a_warning() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures = { ["EXCH02/services.reg"] = MarkedConnector, ["EXCH02/tcpip.reg"] = Tcpip("\"NV Domain\"={|MAIL1002 warning:\"  \"|}") },
        Messages =
        {
            "EXCH02: primary DNS suffix contains only white space, so 'Microsoft Exchange Internet Mail Service' may not start (events 4067 and 4058). "
                + "Set it under Control Panel, System, Network Identification, Properties, More, then restart the server.",
        },
    }.Verify();

    // Q253249: Exchange 5.5 SP3 on Windows 2000 is the newest pair that was supported.
    [Fact]
    public void On_a_newer_Windows_the_message_names_the_unsupported_combination() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = MarkedConnector,
            ["EXCH02/tcpip.reg"] = Tcpip("""
                "NV Domain"={|MAIL1002:""|}

                [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion]
                "CurrentVersion"="5.2"
                """),
        },
        Messages =
        {
            "EXCH02: primary DNS suffix is blank, so 'Microsoft Exchange Internet Mail Service' cannot start (events 4067 and 4058)"
                + "; unsupported combination: no Exchange with this connector runs on a Windows newer than 2000. "
                + "Set it under Control Panel, System, Network Identification, Properties, More, then restart the server.",
        },
    }.Verify();

    [Fact]
    public void On_Windows_2000_the_combination_is_supported() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = MarkedConnector,
            ["EXCH02/tcpip.reg"] = Tcpip("""
                "NV Domain"={|MAIL1002:""|}

                [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion]
                "CurrentVersion"="5.0"
                """),
        },
        Messages =
        {
            "EXCH02: primary DNS suffix is blank, so 'Microsoft Exchange Internet Mail Service' cannot start (events 4067 and 4058). "
                + "Set it under Control Panel, System, Network Identification, Properties, More, then restart the server.",
        },
    }.Verify();

    [Fact]
    public void A_running_service_will_not_start_again() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/sc.txt"] = """

                SERVICE_NAME: {|#1:MSExchangeIMC|}
                DISPLAY_NAME: Microsoft Exchange Internet Mail Service
                        TYPE               : 10  WIN32_OWN_PROCESS
                        STATE              : 4  RUNNING
                                                (STOPPABLE,PAUSABLE,ACCEPTS_SHUTDOWN)
                        WIN32_EXIT_CODE    : 0  (0x0)

                """,
            ["EXCH02/tcpip.reg"] = Tcpip("\"NV Domain\"={|MAIL1002:\"\"|}"),
        },
        Messages =
        {
            "EXCH02: primary DNS suffix is blank, so 'Microsoft Exchange Internet Mail Service' runs now but will not start again (events 4067 and 4058). "
                + "Set it under Control Panel, System, Network Identification, Properties, More, then restart the server.",
        },
    }.Verify();

    [Fact]
    public void The_only_domain_that_another_capture_names_is_proposed() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = MarkedConnector,
            ["EXCH02/tcpip.reg"] = Tcpip("""
                "NV Domain"={|MAIL1002:""|}
                "SearchList"="corp.example"
                """),
        },
        Messages =
        {
            "EXCH02: primary DNS suffix is blank, so 'Microsoft Exchange Internet Mail Service' cannot start (events 4067 and 4058). "
                + "Set it under Control Panel, System, Network Identification, Properties, More (to 'corp.example', which its DNS suffix search list names), then restart the server.",
        },
    }.Verify();

    [Fact]
    public void Captures_that_contradict_each_other_are_silent() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/after.reg"] = Tcpip("""
                "NV Domain"="corp.example"
                "Domain"="corp.example"
                """),
            ["EXCH02/before.reg"] = Tcpip("""
                "NV Domain"=""
                "Domain"=""
                """),
            ["EXCH02/services.reg"] = Connector,
        },
    }.Verify();

    [Fact]
    public void A_disabled_service_is_silent() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = Connector.Replace("00000002", "00000004", StringComparison.Ordinal),
            ["EXCH02/tcpip.reg"] = Tcpip("\"NV Domain\"=\"\""),
        },
    }.Verify();

    [Fact]
    public void Without_the_service_it_is_silent() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH02/services.reg"] = Connector.Replace("MSExchangeIMC", "MSExchangeMTA", StringComparison.Ordinal).Replace("Internet Mail Service", "Message Transfer Agent", StringComparison.Ordinal),
            ["EXCH02/tcpip.reg"] = Tcpip("\"NV Domain\"=\"\""),
        },
        NotCaptured = { "service MSExchangeIMC" },
    }.Verify();

    // Windows NT is MAIL1001's business.
    [Fact]
    public void Windows_NT_is_silent() => new AnalyzerTest<PrimaryDnsSuffixMissingAnalyzer>
    {
        Captures =
        {
            ["EXCH01/services.reg"] = Connector,
            ["EXCH01/tcpip.reg"] = """
                REGEDIT4

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
                "Domain"=""
                "NameServer"="10.0.0.2"

                """,
        },
    }.Verify();

    private static string Tcpip(string values) => $"""
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "NV Hostname"="exch02"
        "Hostname"="exch02"
        {values}

        """;
}
