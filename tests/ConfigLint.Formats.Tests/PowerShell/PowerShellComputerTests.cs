using ConfigLint.Formats.PowerShell;

namespace ConfigLint.Formats.Tests.PowerShell;

public sealed class PowerShellComputerTests
{
    private static readonly PowerShellJsonFormat Format = new();

    [Fact]
    public void A_computer_in_a_domain_states_it()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.Computer7);

        Assert.Equal(["4:20 exch01"], capture.Lines(FactKinds.HostName));
        Assert.Equal(HostNameType.Dns, capture.Facts(FactKinds.HostName)[0].NameType);
        Assert.Equal(["5:15 corp.example.com"], capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(["5:15 corp.example.com"], capture.Lines(FactKinds.DomainMembership));
        Assert.Equal(["11:16 10.0.20348"], capture.Lines(FactKinds.OperatingSystem));
    }

    [Fact]
    public void A_workgroup_is_no_domain()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.Workgroup51);

        Assert.Empty(capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(["4:22 \"\""], capture.Lines(FactKinds.DomainMembership));
        Assert.Equal("false", capture.Document.Text.ToString(capture.Facts(FactKinds.DomainMembership)[0].Location.Span));
    }

    [Theory]
    [InlineData("""{"Name": "EXCH01", "Domain": "corp.example.com", "Workgroup": null}""", "1:30 corp.example.com", "1:30 corp.example.com")]
    [InlineData("""{"Name": "EXCH01", "Domain": "SALES", "Workgroup": "SALES"}""", null, "1:52 \"\"")]
    [InlineData("""{"Name": "EXCH01", "Domain": "SALES", "Workgroup": null}""", null, null)]
    [InlineData("""{"Name": "EXCH01", "Domain": "SALES", "PartOfDomain": "True"}""", "1:30 SALES", "1:30 SALES")]
    public void Membership_is_known_by_what_is_selected(string text, string? domain, string? membership)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Equal(domain is null ? [] : [domain], capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(membership is null ? [] : [membership], capture.Lines(FactKinds.DomainMembership));
        Assert.Equal(["1:10 EXCH01"], capture.Lines(FactKinds.HostName));
        Assert.Equal(HostNameType.NetBios, capture.Facts(FactKinds.HostName)[0].NameType);
    }

    [Fact]
    public void A_registry_key_states_what_its_export_states()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.TcpipParameters51);

        Assert.Equal(["5:19 Windows"], capture.Lines(FactKinds.OperatingSystem));
        Assert.Equal(FactOrigin.Derived, capture.Facts(FactKinds.OperatingSystem)[0].Origin);
        Assert.Equal(["5:19 \"\"", "3:16 corp.example.com"], capture.Lines(FactKinds.PrimaryDnsSuffix, OperatingSystemFamily.Windows));
        Assert.Equal([FactOrigin.Static, FactOrigin.Derived], capture.Facts(FactKinds.PrimaryDnsSuffix, OperatingSystemFamily.Windows).Select(fact => fact.Origin));
        Assert.Equal(["6:21 exch01", "4:18 exch01"], capture.Lines(FactKinds.HostName, OperatingSystemFamily.Windows));
        Assert.Equal(["7:21 10.20.0.2", "7:31 10.20.0.3", "8:24 \"\""], capture.Lines(FactKinds.DnsServer));
        Assert.Equal([FactOrigin.Static, FactOrigin.Static, FactOrigin.Dhcp], capture.Facts(FactKinds.DnsServer).Select(fact => fact.Origin));
        Assert.Equal(["9:21 corp.example.com", "9:38 example.com"], capture.Lines(FactKinds.DnsSearch));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain, OperatingSystemFamily.Windows));
    }

    [Fact]
    public void On_windows_nt_the_same_values_are_the_dns_domain()
    {
        var capture = ParsedCapture.Of(Format, """{"Domain": "", "DhcpDomain": "lease.example", "Hostname": "exch01"}""");

        Assert.Equal(["1:12 \"\"", "1:30 lease.example"], capture.Lines(FactKinds.DnsDomain, OperatingSystemFamily.WindowsNT4));
        Assert.Equal([FactOrigin.Static, FactOrigin.Dhcp], capture.Facts(FactKinds.DnsDomain, OperatingSystemFamily.WindowsNT4).Select(fact => fact.Origin));
        Assert.Empty(capture.Lines(FactKinds.PrimaryDnsSuffix, OperatingSystemFamily.WindowsNT4));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain));
        Assert.Empty(capture.Lines(FactKinds.PrimaryDnsSuffix));
    }

    [Fact]
    public void Values_of_a_registry_key_are_found_as_in_an_export()
    {
        var document = Assert.IsAssignableFrom<RegistryDocument>(ParsedCapture.Of(Format, PowerShellSamples.TcpipParameters51).Document);
        var key = new RegistryKey(@"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters");

        Assert.True(document.TryGetKey(key, out var line));
        Assert.Equal(new(10, 15), document.Text.GetLinePosition(line.Start));
        Assert.False(document.IsWhole(key));
        Assert.Empty(document.SubKeyNames(key));
        Assert.True(document.TryGetValue(key, "nv domain", out var domain));
        Assert.Equal("", document.GetValue(domain));
        Assert.Equal(new(4, 18), document.Text.GetLinePosition(domain.Value.Start));
        Assert.True(document.TryGetValue(key, "EnableICMPRedirect", out var redirect));
        Assert.Equal((RegistryValueKind.DWord, "1"), (document.GetKind(redirect), document.GetValue(redirect)));
        Assert.True(document.TryGetValue(key, "DataBasePath", out var path));
        Assert.Equal((RegistryValueKind.String, @"C:\Windows\System32\drivers\etc"), (document.GetKind(path), document.GetValue(path)));
        Assert.False(document.TryGetValue(key, "NoSuchValue", out _));
        Assert.False(document.TryGetKey(new(@"SYSTEM\CurrentControlSet\Services\Dnscache"), out _));
    }

    [Fact]
    public void A_version_may_come_out_of_the_registry()
    {
        var capture = ParsedCapture.Of(Format, """
            {"CurrentVersion": "6.3", "InstallDate": 1595374458, "DigitalProductId": [164, 0], "Names": ["a", "b"],
             "PSPath": "Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"}
            """);
        var document = (RegistryDocument)capture.Document;
        var key = new RegistryKey(@"SOFTWARE\Microsoft\Windows NT\CurrentVersion");

        Assert.Equal(["1:20 6.3"], capture.Lines(FactKinds.OperatingSystem));
        Assert.Empty(capture.Lines(FactKinds.HostName));
        Assert.True(document.TryGetValue(key, "DigitalProductId", out var id));
        Assert.Equal(RegistryValueKind.Binary, document.GetKind(id));
        Assert.True(document.TryGetValue(key, "Names", out var names));
        Assert.Equal((RegistryValueKind.MultiString, "a\nb"), (document.GetKind(names), document.GetValue(names)));
    }
}
