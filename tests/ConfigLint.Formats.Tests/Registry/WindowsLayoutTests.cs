using static ConfigLint.Formats.Tests.Registry.RegistrySamples;

namespace ConfigLint.Formats.Tests.Registry;

/// <summary>Facts of an export of Windows 2000 or later: a primary suffix, interfaces with suffixes and servers of their own.</summary>
public sealed class WindowsLayoutTests
{
    private readonly RegistryDocument _document = Export(RegistrySamples.Windows);

    [Fact]
    public void Primary_suffix_is_stated_by_policy_as_stored_and_as_in_force() =>
        Assert.Equal(
            ["policy.example.com@55:23-43 Policy", "example.com@7:13-26 Static", "old.example.com@6:10-27 Derived"],
            Facts(_document, FactKinds.PrimaryDnsSuffix, OperatingSystemFamily.Windows));

    [Fact]
    public void Primary_suffix_is_no_dns_domain() =>
        Assert.Empty(Facts(_document, FactKinds.DnsDomain, OperatingSystemFamily.Windows));

    [Fact]
    public void Connection_suffix_comes_from_the_interface_or_its_lease() =>
        Assert.Equal(
            ["@17:10-12 Static of Local Area Connection", "lease.example.com@31:14-33 Dhcp of {C}"],
            Facts(_document, FactKinds.ConnectionDnsSuffix, OperatingSystemFamily.Windows));

    [Fact]
    public void Servers_are_split_by_commas_or_blanks_and_a_dead_lease_is_left_out() =>
        Assert.Equal(
            [
                "10.0.0.9@9:19-27 Dhcp",
                "10.0.0.1@18:15-23 Static of Local Area Connection",
                "10.0.0.2@18:24-32 Static of Local Area Connection",
                "@32:14-16 Static of {C}",
                "10.1.0.1@33:19-27 Dhcp of {C}",
                "10.1.0.2@33:28-36 Dhcp of {C}",
            ],
            Facts(_document, FactKinds.DnsServer, OperatingSystemFamily.Windows));

    [Fact]
    public void Search_list_is_split_by_commas() =>
        Assert.Equal(
            ["example.com@8:15-26 Static", "example.net@8:28-39 Static", "a.example.com@58:15-28 Policy", "b.example.com@58:29-42 Policy"],
            Facts(_document, FactKinds.DnsSearch, OperatingSystemFamily.Windows));

    [Fact]
    public void Search_list_of_blanks_is_one_suffix() =>
        Assert.Equal(
            ["a.com b.com@3:15-26 Static"],
            Facts(Export("REGEDIT4\n[HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n" +
                "\"SearchList\"=\"a.com b.com\""), FactKinds.DnsSearch, OperatingSystemFamily.Windows));

    [Fact]
    public void Wins_servers_are_those_of_the_interface_or_blank() =>
        Assert.Equal(
            ["10.0.0.3@47:18-48:8 Static of Local Area Connection", "@52:18-30 Static of {C}"],
            Facts(_document, FactKinds.WinsServer, OperatingSystemFamily.Windows));

    [Fact]
    public void Adapters_are_interfaces_named_by_their_connection()
    {
        Assert.Equal(["Local Area Connection@44:8-31 Unknown", "{B}@26:83-86 Unknown", "{C}@29:83-86 Unknown"], Facts(_document, FactKinds.Adapter, OperatingSystemFamily.Windows));
        Assert.Equal(["{A}", "{B}", "{C}"], ProjectedFacts.Of(_document, FactKinds.Adapter, OperatingSystemFamily.Windows).Select(f => f.Id).ToArray());
    }

    [Fact]
    public void Interface_that_ras_is_bound_to_is_remote_access() =>
        Assert.Equal([false, true, false], ProjectedFacts.Of(_document, FactKinds.Adapter, OperatingSystemFamily.Windows).Select(f => f.IsRemoteAccess));

    [Fact]
    public void Vpn_interface_is_remote_access()
    {
        var document = Export("Windows Registry Editor Version 5.00\n[HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{A}]\n" +
            "\"VPNInterface\"=dword:00000001");
        var adapter = Assert.Single(ProjectedFacts.Of(document, FactKinds.Adapter, OperatingSystemFamily.Windows));
        Assert.True(adapter.IsRemoteAccess);
        Assert.Equal("{A}@2:69-72", ProjectedFacts.Place(adapter));
    }

    [Fact]
    public void Addresses_are_the_leased_ones_where_dhcp_is_on() =>
        Assert.Equal(
            ["10.0.0.5@20:13-79 Static of Local Area Connection", "10.1.0.7@35:17-27 Dhcp of {C}"],
            Facts(_document, FactKinds.IPAddress, OperatingSystemFamily.Windows));

    [Fact]
    public void Masks_go_with_the_addresses() =>
        Assert.Equal(
            ["255.0.0.0@21:14-22:11 Static of Local Area Connection", "255.255.0.0@36:18-31 Dhcp of {C}"],
            Facts(_document, FactKinds.SubnetMask, OperatingSystemFamily.Windows));

    [Fact]
    public void Gateways_go_with_the_addresses() =>
        Assert.Equal(
            ["10.0.0.1@23:18-24:8 Static of Local Area Connection", "10.1.0.1@37:22-38:11 Dhcp of {C}"],
            Facts(_document, FactKinds.Gateway, OperatingSystemFamily.Windows));

    [Fact]
    public void Dhcp_switch_is_stated_per_adapter() =>
        Assert.Equal(["false@16:14-28 Unknown of Local Area Connection", "true@30:14-28 Unknown of {C}"], Facts(_document, FactKinds.DhcpEnabled, OperatingSystemFamily.Windows));

    [Fact]
    public void Keys_without_a_service_value_are_no_services()
    {
        Assert.Equal(["BITS@62:9-23 Unknown", "OnlyNamed@68:55-64 Unknown"], Facts(_document, FactKinds.Service, OperatingSystemFamily.Windows));
        var services = ProjectedFacts.Of(_document, FactKinds.Service);
        Assert.Equal((true, ServiceStartType.Automatic, "svchost.exe -k netsvcs"), (services[0].IsDelayed, services[0].StartType, services[0].ImagePath));
        Assert.Equal((null, "Only named"), (services[1].StartType, services[1].DisplayName));
    }

    [Fact]
    public void Host_name_is_stated_as_stored_and_as_in_force() =>
        Assert.Equal(["mail02@4:15-23 Static", "mail02@5:12-20 Derived"], Facts(_document, FactKinds.HostName, OperatingSystemFamily.Windows));

    [Fact]
    public void Stored_value_proves_the_family() =>
        Assert.Equal(["Windows@4:15-23 Derived"], Facts(_document, FactKinds.OperatingSystem));

    [Fact]
    public void Interface_key_proves_the_family() =>
        Assert.Equal(
            ["Windows@2:1-73 Derived"],
            Facts(Export("REGEDIT4\n[HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{A}]"), FactKinds.OperatingSystem));

    [Fact]
    public void Guid_below_services_is_no_adapter_of_nt()
    {
        var document = Export("REGEDIT4\n[HKLM\\SYSTEM\\CurrentControlSet\\Services\\{A}\\Parameters\\Tcpip]\n\"EnableDHCP\"=dword:0");
        Assert.Empty(Facts(document, FactKinds.OperatingSystem));
        Assert.Empty(Facts(document, FactKinds.Adapter, OperatingSystemFamily.WindowsNT4));
    }

    [Fact]
    public void Both_layouts_are_read_where_the_family_is_not_known()
    {
        var document = Export("""
            REGEDIT4
            [HKLM\SYSTEM\CurrentControlSet\Services\El90x1\Parameters\Tcpip]
            [HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\{A}]
            """);
        Assert.Equal(["El90x1@2:41-47 Unknown", "{A}@3:69-72 Unknown"], Facts(document, FactKinds.Adapter));
        Assert.Equal(["Windows@3:1-73 Derived", "Windows NT@2:1-65 Derived"], Facts(document, FactKinds.OperatingSystem));
    }

    [Fact]
    public void Search_list_is_split_at_either_where_the_family_is_not_known() =>
        Assert.Equal(["example.com@8:15-26 Static", "example.net@8:28-39 Static"], Facts(_document, FactKinds.DnsSearch).Take(2).ToArray());
}
