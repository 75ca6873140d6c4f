using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1008 over captures.</summary>
public sealed class SubnetAddressTests
{
    [Theory]
    [InlineData("10.0.0.0", "255.255.255.0", "network")]
    [InlineData("10.0.0.255", "255.255.255.0", "broadcast")]
    [InlineData("10.0.0.127", "255.255.255.128", "broadcast")]
    [InlineData("10.0.0.4", "255.255.255.252", "network")]
    [InlineData("172.16.255.255", "255.255.0.0", "broadcast")]
    public void An_address_that_no_host_may_have_is_an_error(string address, string mask, string what) => new AnalyzerTest<SubnetAddressAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", $"{{|NET1008:{address}|}}", $"{{|#1:{mask}|}}")) },
        Messages =
        {
            $"WEB01: address {address} on adapter 'LAN' is the {what} address of its subnet (mask {mask}), which no host may have. Set an address of a host, or correct the mask.",
        },
    }.Verify();

    [Theory]
    [InlineData("10.0.0.255", "255.255.0.0")]
    [InlineData("10.0.0.80", "255.255.255.0")]
    [InlineData("10.0.0.0", "255.255.255.254")]    // RFC 3021
    [InlineData("10.0.0.1", "255.255.255.254")]
    [InlineData("10.0.0.255", "255.255.255.255")]
    [InlineData("2001:db8::", "")]
    [InlineData("0.0.0.0", "255.255.255.0")]
    [InlineData("10.0.0.0", "255.0.255.0")]        // NET1005
    [InlineData("10.0.0.0", "0.0.0.0")]            // NET1005
    [InlineData("10.0.0.0", "")]                   // the mask is not captured
    public void Other_addresses_are_silent(string address, string mask) => new AnalyzerTest<SubnetAddressAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", address, mask), IpConfigText.Adapter("Backup", "10.9.0.80", "255.255.255.0")),
        },
    }.Verify();

    [Theory]
    [InlineData("NdisWan4", "")]
    [InlineData("LAN", "   Media State . . . . . . . . . . . : Media disconnected\n")]
    public void RAS_adapters_and_disconnected_ones_are_silent(string name, string lines) => new AnalyzerTest<SubnetAddressAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter(name, "10.0.0.0", "255.255.255.0", more: lines)) },
    }.Verify();

    [Fact]
    public void A_link_local_address_alone_is_NET1009s_finding() => new AnalyzerTest<SubnetAddressAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "169.254.255.255", "255.255.0.0")) },
    }.Verify();

    // The mask that ipconfig shows is that of another address.
    [Fact]
    public void A_mask_of_another_capture_and_another_address_does_not_count() => new AnalyzerTest<SubnetAddressAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("{5A1B2C3D-0000-1111-2222-333344445555}", "10.0.0.80", "255.255.255.0")),
            ["WEB01/tcpip.reg"] = """
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\{5A1B2C3D-0000-1111-2222-333344445555}]
                "EnableDHCP"=dword:00000000
                "IPAddress"=hex(7):31,00,30,00,2e,00,30,00,2e,00,30,00,2e,00,32,00,35,00,35,00,00,00,00,00

                """,
        },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<SubnetAddressAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig-1.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.255", "255.255.255.0")),
            ["WEB01/ipconfig-2.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.255", "255.255.0.0")),
        },
    }.Verify();

    [Fact]
    public void Without_masks_it_is_not_captured() => new AnalyzerTest<SubnetAddressAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.0")) },
        NotCaptured = { "subnetMask" },
    }.Verify();
}
