using static ConfigLint.Formats.Tests.Registry.RegistrySamples;

namespace ConfigLint.Formats.Tests.Registry;

/// <summary>Facts of an NT 4.0 export: one domain, lists by blanks, adapters as services.</summary>
public sealed class NTLayoutTests
{
    private readonly RegistryDocument _document = Export(RegistrySamples.NT);

    [Fact]
    public void Domain_is_static_and_dhcp_domain_is_dhcp() =>
        Assert.Equal(["@4:10-12 Static", "example.com@5:14-27 Dhcp"], Facts(_document, FactKinds.DnsDomain, OperatingSystemFamily.WindowsNT4));

    [Fact]
    public void Domain_is_no_primary_suffix() =>
        Assert.Empty(Facts(_document, FactKinds.PrimaryDnsSuffix, OperatingSystemFamily.WindowsNT4));

    [Fact]
    public void Domain_states_nothing_where_the_family_is_not_known() =>
        Assert.Empty(Facts(_document, FactKinds.DnsDomain));

    [Fact]
    public void Each_server_of_a_quoted_list_has_its_own_characters() =>
        Assert.Equal(
            ["10.0.0.1@7:15-23 Static", "10.0.0.2@7:24-32 Static", "10.0.0.9@8:19-27 Dhcp"],
            Facts(_document, FactKinds.DnsServer, OperatingSystemFamily.WindowsNT4));

    [Fact]
    public void Search_list_is_split_by_blanks_and_keeps_its_commas() =>
        Assert.Equal(["example.com@9:15-26 Static", "example.net,@9:27-39 Static"], Facts(_document, FactKinds.DnsSearch, OperatingSystemFamily.WindowsNT4));

    [Fact]
    public void Host_name_and_computer_name_are_two_names()
    {
        Assert.Equal(["exch01@6:12-20 Static", "EXCH01@43:16-24 Static"], Facts(_document, FactKinds.HostName, OperatingSystemFamily.WindowsNT4));
        Assert.Equal([HostNameType.Dns, HostNameType.NetBios], ProjectedFacts.Of(_document, FactKinds.HostName, OperatingSystemFamily.WindowsNT4).Select(f => f.NameType));
    }

    [Fact]
    public void Wins_server_of_a_lease_does_not_count_while_dhcp_is_off() =>
        Assert.Equal(["10.0.0.3@12:14-24 Static of El90x1"], Facts(_document, FactKinds.WinsServer, OperatingSystemFamily.WindowsNT4));

    [Fact]
    public void Adapters_are_services_with_tcpip_parameters()
    {
        Assert.Equal(["El90x1@19:55-61 Unknown", "NdisWan4@26:55-63 Unknown"], Facts(_document, FactKinds.Adapter, OperatingSystemFamily.WindowsNT4));
        var adapters = ProjectedFacts.Of(_document, FactKinds.Adapter, OperatingSystemFamily.WindowsNT4);
        Assert.Equal(("El90x1", "3Com Fast Ethernet", false), (adapters[0].Id, adapters[0].Description, adapters[0].IsRemoteAccess));
        Assert.Equal(("NdisWan4", null, true), (adapters[1].Id, adapters[1].Description, adapters[1].IsRemoteAccess));
    }

    [Fact]
    public void Addresses_of_a_multi_string_cover_its_bytes() =>
        Assert.Equal(["10.0.0.5@21:13-76 Static of El90x1", "10.0.0.6@21:13-76 Static of El90x1"], Facts(_document, FactKinds.IPAddress, OperatingSystemFamily.WindowsNT4));

    [Fact]
    public void Masks_over_two_lines_cover_both_and_leave_out_that_of_no_address() =>
        Assert.Equal(["255.0.0.0@22:14-23:8 Static of El90x1", "255.0.0.0@22:14-23:8 Static of El90x1"], Facts(_document, FactKinds.SubnetMask, OperatingSystemFamily.WindowsNT4));

    [Fact]
    public void Multi_string_with_nothing_in_it_is_one_blank_gateway() =>
        Assert.Equal(["@24:18-27 Static of El90x1"], Facts(_document, FactKinds.Gateway, OperatingSystemFamily.WindowsNT4));

    [Fact]
    public void Dhcp_switch_is_true_or_false() =>
        Assert.Equal(["false@20:14-28 Unknown of El90x1", "false@27:14-28 Unknown of NdisWan4"], Facts(_document, FactKinds.DhcpEnabled, OperatingSystemFamily.WindowsNT4));

    [Fact]
    public void Service_stands_at_its_start_type_and_has_all_that_is_captured()
    {
        Assert.Equal(["El90x1@16:9-23 Unknown", "MSExchangeIMC@33:9-23 Unknown"], Facts(_document, FactKinds.Service, OperatingSystemFamily.WindowsNT4));
        var connector = ProjectedFacts.Of(_document, FactKinds.Service)[1];
        Assert.Equal(("Microsoft Exchange Internet Mail Connector", ServiceStartType.Automatic, null), (connector.DisplayName, connector.StartType, connector.State));
        Assert.Equal((@"C:\exchsrvr\msexcimc.exe", @".\exservice", false), (connector.ImagePath, connector.Account, connector.IsDelayed));
        Assert.Equal(["MSExchangeIS", "TCPIP", "+NDIS"], connector.DependsOn);
    }

    [Fact]
    public void Version_is_stated_and_an_adapter_service_proves_the_family() =>
        Assert.Equal(["4.0@46:18-23 Unknown", "Windows NT@19:1-79 Derived"], Facts(_document, FactKinds.OperatingSystem));

    [Fact]
    public void Old_header_and_a_domain_without_its_stored_twin_prove_the_family() =>
        Assert.Equal(["Windows NT@3:10-12 Derived"], Facts(Export("REGEDIT4\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n" +
            "\"Domain\"=\"\""), FactKinds.OperatingSystem));

    [Fact]
    public void New_header_alone_proves_nothing() =>
        Assert.Empty(Facts(Export("Windows Registry Editor Version 5.00\n[HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n" +
            "\"Domain\"=\"\""), FactKinds.OperatingSystem));

    [Fact]
    public void Leased_addresses_count_while_dhcp_is_on()
    {
        var document = Export("""
            REGEDIT4
            [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NE20001\Parameters\Tcpip]
            "EnableDHCP"=dword:1
            "IPAddress"=hex(7):30,2e,30,2e,30,2e,30,00,00
            "SubnetMask"=hex(7):30,2e,30,2e,30,2e,30,00,00
            "DefaultGateway"=hex(7):00
            "DhcpIPAddress"="10.0.0.7"
            "DhcpSubnetMask"="255.0.0.0"
            "DhcpDefaultGateway"=hex(7):31,2e,31,2e,31,2e,31,00,00
            [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\NetBT\Adapters\NE20001]
            "DhcpNameServer"="10.0.0.8"
            "DhcpNameServerBackup"="10.0.0.9"
            """);
        Assert.Equal(["10.0.0.7@7:17-27 Dhcp of NE20001"], Facts(document, FactKinds.IPAddress, OperatingSystemFamily.WindowsNT4));
        Assert.Equal(["255.0.0.0@8:18-29 Dhcp of NE20001"], Facts(document, FactKinds.SubnetMask, OperatingSystemFamily.WindowsNT4));
        Assert.Equal(["1.1.1.1@9:22-55 Dhcp of NE20001"], Facts(document, FactKinds.Gateway, OperatingSystemFamily.WindowsNT4));
        Assert.Equal(["10.0.0.8@11:18-28 Dhcp of NE20001", "10.0.0.9@12:24-34 Dhcp of NE20001"], Facts(document, FactKinds.WinsServer, OperatingSystemFamily.WindowsNT4));
    }
}
