using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1005 over captures.</summary>
public sealed class InvalidSubnetMaskTests
{
    [Theory]
    [InlineData("255.255.0.255")]
    [InlineData("255.255.225.0")]
    [InlineData("0.255.255.0")]
    [InlineData("0.0.0.255")]
    public void A_mask_with_holes_is_an_error(string mask) => new AnalyzerTest<InvalidSubnetMaskAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "{|#1:10.0.0.80|}", $"{{|NET1005:{mask}|}}")) },
        Messages =
        {
            $"WEB01: subnet mask {mask} of address 10.0.0.80 on adapter 'LAN' has ones behind its zeros, so it separates no network from its hosts. Set the mask of the subnet, such as 255.255.255.0.",
        },
    }.Verify();

    [Fact]
    public void A_mask_of_zeros_beside_an_address_is_an_error() => new AnalyzerTest<InvalidSubnetMaskAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "{|NET1005:0.0.0.0|}")) },
        Messages =
        {
            "WEB01: subnet mask 0.0.0.0 of address 10.0.0.80 on adapter 'LAN' covers every address there is, so nothing is left for the gateway. Set the mask of the subnet, such as 255.255.255.0.",
        },
    }.Verify();

    [Fact]
    public void The_mask_of_the_second_address_is_its_own() => new AnalyzerTest<InvalidSubnetMaskAnalyzer>
    {
        Captures =
        {
            ["EXCH01/el90x1.reg"] = """
                REGEDIT4

                [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\El90x1\Parameters\Tcpip]
                "EnableDHCP"=dword:00000000
                "IPAddress"={|#1:hex(7):31,30,2e,30,2e,30,2e,37,00,31,30,2e,30,2e,30,2e,38,00,00|}
                "SubnetMask"={|NET1005:hex(7):32,35,35,2e,32,35,35,2e,30,2e,30,00,32,35,35,2e,30,2e,32,35,35,2e,30,00,00|}

                """,
        },
    }.Verify();

    [Theory]
    [InlineData("255.255.255.0")]
    [InlineData("255.255.255.255")]
    [InlineData("128.0.0.0")]
    [InlineData("255.255.255.###")]
    public void Other_masks_are_silent(string mask) => new AnalyzerTest<InvalidSubnetMaskAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", mask)) },
    }.Verify();

    [Fact]
    public void Zeros_beside_no_address_are_silent() => new AnalyzerTest<InvalidSubnetMaskAnalyzer>
    {
        Captures = { ["EXCH01/ipconfig.txt"] = IpConfigText.WindowsNT(IpConfigText.Adapter("El90x1", "0.0.0.0", "0.0.0.0")) },
    }.Verify();

    // Q121619, Q138238: what RAS shows is no configuration.
    [Theory]
    [InlineData("NdisWan4", "")]
    [InlineData("LAN", "   Media State . . . . . . . . . . . : Media disconnected\n")]
    public void RAS_adapters_and_disconnected_ones_are_silent(string name, string lines) => new AnalyzerTest<InvalidSubnetMaskAnalyzer>
    {
        Captures = { ["EXCH01/ipconfig.txt"] = IpConfigText.WindowsNT(IpConfigText.Adapter(name, "10.0.0.80", "0.0.0.0", more: lines)) },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<InvalidSubnetMaskAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig-1.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "0.0.0.0")),
            ["WEB01/ipconfig-2.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0")),
        },
    }.Verify();

    [Fact]
    public void Without_masks_it_is_not_captured() => new AnalyzerTest<InvalidSubnetMaskAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = IpConfigText.Windows(IpConfigText.Adapter("LAN", "10.0.0.80")) },
        NotCaptured = { "subnetMask" },
    }.Verify();
}
