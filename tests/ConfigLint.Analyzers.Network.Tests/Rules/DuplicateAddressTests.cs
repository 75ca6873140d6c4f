using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1101 over captures.</summary>
public sealed class DuplicateAddressTests
{
    private const string LoopbackAdapter = "Microsoft Loopback Adapter";
    private const string NetworkCard = "Intel(R) Ethernet";

    [Fact]
    public void One_address_on_two_servers_of_one_network_is_an_error() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "{|NET1101:10.0.0.80|}"),
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "{|#1:10.0.0.80|}"),
        },
        Messages =
        {
            "WEB01: address 10.0.0.80 is also configured on WEB02, in the same subnet behind the same gateway: whichever starts second is refused it. "
                + "Give one of them another address, or list it under 'shared_addresses' if they share it on purpose.",
        },
    }.Verify();

    [Fact]
    public void Three_servers_are_one_finding_at_the_first_of_them() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "{|NET1101:10.0.0.80|}"),
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "{|#1:10.0.0.80|}"),
            ["captures/WEB03/ipconfig.txt"] = IpConfig("web03", "{|#2:10.0.0.80|}"),
        },
        Messages =
        {
            "WEB01: address 10.0.0.80 is also configured on WEB02, WEB03, in the same subnet behind the same gateway: whichever starts second is refused it. "
                + "Give one of them another address, or list it under 'shared_addresses' if they share it on purpose.",
        },
    }.Verify();

    [Theory]
    [InlineData("10.0.0.2", "255.255.255.0")] // another gateway
    [InlineData("10.0.0.1", "255.255.0.0")]   // another subnet
    [InlineData("", "255.255.255.0")]         // no gateway
    public void Elsewhere_it_is_a_note(string gateway, string mask) => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "{|NET1101 note:10.0.0.80|}"),
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "{|#1:10.0.0.80|}", mask, gateway),
        },
        Messages =
        {
            "WEB01: address 10.0.0.80 is also configured on WEB02, as far as captured not in the same subnet behind the same gateway: a conflict as soon as the two networks meet. "
                + "Give one of them another address, or list it under 'shared_addresses' if they share it on purpose.",
        },
    }.Verify();

    [Fact]
    public void Two_servers_without_any_gateway_are_not_known_to_meet() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "{|NET1101 note:10.0.0.80|}", gateway: ""),
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "{|#1:10.0.0.80|}", gateway: ""),
        },
    }.Verify();

    // The first server is elsewhere: the conflict is between the other two.
    [Fact]
    public void The_error_is_between_those_that_meet() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80", gateway: "10.0.0.254"),
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "{|NET1101:10.0.0.80|}"),
            ["captures/WEB03/ipconfig.txt"] = IpConfig("web03", "{|#1:10.0.0.80|}"),
        },
    }.Verify();

    [Fact]
    public void Of_two_servers_of_one_name_the_message_gives_the_path() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["berlin/WEB/ipconfig.txt"] = IpConfig("web01", "{|NET1101:10.0.0.80|}"),
            ["paris/WEB/ipconfig.txt"] = IpConfig("web02", "{|#1:10.0.0.80|}"),
        },
        Messages =
        {
            "WEB: address 10.0.0.80 is also configured on paris/WEB, in the same subnet behind the same gateway: whichever starts second is refused it. "
                + "Give one of them another address, or list it under 'shared_addresses' if they share it on purpose.",
        },
    }.Verify();

    [Fact]
    public void Different_addresses_are_silent() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures = { ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80"), ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "10.0.0.81") },
    }.Verify();

    [Theory]
    [InlineData("10.0.0.80")]
    [InlineData("10.0.0.79, 10.0.0.80")]
    public void Addresses_in_the_option_are_silent(string option) => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures = { ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80"), ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "10.0.0.80") },
        Options = { ["shared_addresses"] = option },
    }.Verify();

    [Fact]
    public void Other_addresses_in_the_option_change_nothing() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "{|NET1101:10.0.0.80|}"),
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "{|#1:10.0.0.80|}"),
        },
        Options = { ["shared_addresses"] = "10.0.0.8" },
    }.Verify();

    // CAP1009 speaks of it.
    [Fact]
    public void One_host_in_two_directories_is_silent() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures = { ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80"), ["old/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80") },
    }.Verify();

    [Fact]
    public void A_nameless_directory_below_its_host_is_silent() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/exports/tcpip.reg"] = """
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\{5A9D0E6C-3C0F-4D3B-9B63-111111111111}]
                "EnableDHCP"=dword:00000000
                "IPAddress"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,38,00,30,00,00,00,00,00
                "SubnetMask"=hex(7):32,00,35,00,35,00,2e,00,32,00,35,00,35,00,2e,00,32,00,35,00,35,00,2e,00,30,00,00,00,00,00
                "DefaultGateway"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,31,00,00,00,00,00

                """,
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80"),
        },
    }.Verify();

    [Theory]
    [InlineData("ClusSvc", "Cluster Service")]
    [InlineData("keepalived", "keepalived")]
    public void A_cluster_node_is_silent(string service, string displayName) => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80"),
            ["captures/WEB01/sc.txt"] = $"""

                SERVICE_NAME: {service}
                DISPLAY_NAME: {displayName}
                        TYPE               : 10  WIN32_OWN_PROCESS
                        STATE              : 4  RUNNING

                """,
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "10.0.0.80"),
        },
    }.Verify();

    // KB Q193601.
    [Theory]
    [InlineData(@"WLBS\Parameters")]
    [InlineData(@"WLBS\Parameters\Interface\{5A9D0E6C-3C0F-4D3B-9B63-111111111111}")]
    public void A_load_balanced_address_is_silent(string key) => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80"),
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "10.0.0.80"),
            ["captures/WEB02/wlbs.reg"] = $"""
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\{key}]
                "ClusterIPAddress"="10.0.0.80"

                """,
        },
    }.Verify();

    [Fact]
    public void Another_load_balanced_address_changes_nothing() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "{|NET1101:10.0.0.80|}"),
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "{|#1:10.0.0.80|}"),
            ["captures/WEB02/wlbs.reg"] = """
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\WLBS\Parameters]
                "ClusterIPAddress"="10.0.0.90"

                """,
        },
    }.Verify();

    [Theory]
    [InlineData("172.17.0.1", "255.255.0.0")]       // Docker
    [InlineData("192.168.122.1", "255.255.255.0")]  // libvirt
    [InlineData("10.0.2.15", "255.255.255.0")]      // VirtualBox
    [InlineData("169.254.7.7", "255.255.0.0")]      // link-local
    [InlineData("127.0.0.5", "255.0.0.0")]          // loopback
    [InlineData("10.0.0.80", "255.255.255.255")]    // a host route: anycast, virtual address
    [InlineData("0.0.0.0", "0.0.0.0")]
    public void Addresses_that_many_have_are_silent(string address, string mask) => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures = { ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", address, mask), ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", address, mask) },
    }.Verify();

    [Fact]
    public void A_loopback_adapter_holds_a_balanced_address() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80", description: LoopbackAdapter),
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "10.0.0.80", description: LoopbackAdapter),
        },
    }.Verify();

    // Q121619, Q138238.
    [Fact]
    public void Remote_access_adapters_take_no_part() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80", heading: "PPP adapter RAS Server (Dial In) Interface:"),
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "10.0.0.80", heading: "PPP adapter RAS Server (Dial In) Interface:"),
        },
    }.Verify();

    [Fact]
    public void A_disconnected_adapter_takes_no_part() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80"),
            ["captures/WEB02/ipconfig.txt"] = """

                Windows IP Configuration

                   Host Name . . . . . . . . . . . . : web02

                Ethernet adapter Ethernet0:

                   Media State . . . . . . . . . . . : Media disconnected
                   IPv4 Address. . . . . . . . . . . : 10.0.0.80
                   Subnet Mask . . . . . . . . . . . : 255.255.255.0
                   Default Gateway . . . . . . . . . : 10.0.0.1

                """,
        },
    }.Verify();

    [Fact]
    public void An_adapter_without_a_gateway_beside_one_that_has_it_is_a_heartbeat() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/SQL01/ipconfig.txt"] = IpConfig("sql01", "10.0.0.21") + Heartbeat,
            ["captures/SQL03/ipconfig.txt"] = IpConfig("sql03", "10.0.0.23") + Heartbeat,
        },
    }.Verify();

    [Fact]
    public void An_adapter_whose_captures_contradict_each_other_takes_no_part() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80"),
            ["captures/WEB02/after.txt"] = IpConfig("web02", "10.0.0.81"),
            ["captures/WEB02/before.txt"] = IpConfig("web02", "10.0.0.80"),
        },
    }.Verify();

    [Fact]
    public void Spellings_of_one_IPv6_address_are_one() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80") + "   IPv6 Address. . . . . . . . . . . : {|NET1101 note:2001:DB8:0:0::80|}(Preferred)\n",
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "10.0.0.81") + "   IPv6 Address. . . . . . . . . . . : {|#1:2001:db8::80|}(Preferred)\n",
        },
    }.Verify();

    [Fact]
    public void Link_local_IPv6_addresses_are_silent() => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = IpConfig("web01", "10.0.0.80") + "   Link-local IPv6 Address . . . . . : fe80::1%11(Preferred)\n",
            ["captures/WEB02/ipconfig.txt"] = IpConfig("web02", "10.0.0.81") + "   Link-local IPv6 Address . . . . . : fe80::1%11(Preferred)\n",
        },
    }.Verify();

    [Theory]
    [InlineData("IPv4 Address", "ipAddress")]
    [InlineData("Subnet Mask", "subnetMask")]
    [InlineData("Default Gateway", "gateway")]
    public void What_is_not_captured_is_named(string label, string missing) => new AnalyzerTest<DuplicateAddressAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = string.Join('\n', IpConfig("web01", "10.0.0.80").Split('\n').Where(line => !line.Contains(label, StringComparison.Ordinal))),
        },
        NotCaptured = { missing },
    }.Verify();

    private const string Heartbeat = """

        Ethernet adapter Heartbeat:

           Description . . . . . . . . . . . : Intel(R) Ethernet #2
           IPv4 Address. . . . . . . . . . . : 192.168.99.1
           Subnet Mask . . . . . . . . . . . : 255.255.255.0
           Default Gateway . . . . . . . . . :

        """;

    private static string IpConfig(
        string hostName, string address, string mask = "255.255.255.0", string gateway = "10.0.0.1", string description = NetworkCard, string heading = "Ethernet adapter Ethernet0:") => $"""

        Windows IP Configuration

           Host Name . . . . . . . . . . . . : {hostName}
           Primary Dns Suffix  . . . . . . . : corp.example

        {heading}

           Description . . . . . . . . . . . : {description}
           DHCP Enabled. . . . . . . . . . . : No
           IPv4 Address. . . . . . . . . . . : {address}
           Subnet Mask . . . . . . . . . . . : {mask}
           Default Gateway . . . . . . . . . : {gateway}

        """;
}
