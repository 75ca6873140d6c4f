using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1023 over captures.</summary>
public sealed class AddressConflictTests
{
    private const string Advice = ". Give one of the two hosts another address.";

    [Fact]
    public void A_duplicate_in_ipconfig_is_an_error() => new AnalyzerTest<AddressConflictAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = Addresses("{|NET1023:10.0.0.80|}(Duplicate)") },
        Messages = { "WEB01: address 10.0.0.80 is a duplicate: another host has it, so this one may not use it" + Advice },
    }.Verify();

    [Fact]
    public void The_event_that_confirms_it_is_related() => new AnalyzerTest<AddressConflictAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = Addresses("{|NET1023:10.0.0.80|}(Duplicate)"), ["WEB01/system.xml"] = Event("Tcpip", "{|#1:4199|}", "10.0.0.80") },
    }.Verify();

    [Theory]
    [InlineData("Tcpip", "4198")]
    [InlineData("TCP/IP", "4199")]
    [InlineData("tcpip", "4199")]
    public void An_event_about_an_address_that_is_still_configured_is_an_error(string source, string id) => new AnalyzerTest<AddressConflictAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = Addresses("{|NET1023:10.0.0.80|}"), ["WEB01/system.xml"] = Event(source, $"{{|#1:{id}|}}", "10.0.0.80") },
        Messages = { "WEB01: address 10.0.0.80 is still configured, and another host had it too (event 4198 or 4199)" + Advice },
    }.Verify();

    [Fact]
    public void Only_a_message_names_the_address_too() => new AnalyzerTest<AddressConflictAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = Addresses("{|NET1023:10.0.0.80|}"),
            ["WEB01/system.xml"] = "<Events><Event><System><Provider Name=\"Tcpip\"/><EventID>{|#1:4199|}</EventID></System><RenderingInfo><Message>The system detected an address conflict for IP "
                + "address 10.0.0.80 with the system having network hardware address 00:50:56:01:02:03.</Message></RenderingInfo></Event></Events>",
        },
    }.Verify();

    [Fact]
    public void An_event_about_an_address_that_is_no_longer_configured_is_a_note() => new AnalyzerTest<AddressConflictAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = Addresses("10.0.0.81"), ["WEB01/system.xml"] = Event("Tcpip", "{|NET1023 note:4199|}", "10.0.0.80") },
        Messages = { "WEB01: address 10.0.0.80 was in conflict with another host; this server no longer has it" + Advice },
    }.Verify();

    [Theory]
    [InlineData("Tcpip", "4199", "0.0.0.0")]     // Q178550
    [InlineData("Tcpip", "4199", "")]
    [InlineData("Tcpip", "4201", "10.0.0.80")]
    [InlineData("NetBT", "4199", "10.0.0.80")]
    public void Other_events_are_silent(string source, string id, string address) => new AnalyzerTest<AddressConflictAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = Addresses("10.0.0.80(Preferred)"), ["WEB01/system.xml"] = Event(source, id, address) },
    }.Verify();

    [Fact]
    public void An_address_on_a_disconnected_adapter_is_neither_in_use_nor_gone() => new AnalyzerTest<AddressConflictAnalyzer>
    {
        Captures =
        {
            ["WEB01/ipconfig.txt"] = IpConfigText.Windows(
                IpConfigText.Adapter("LAN", "10.0.0.80", "255.255.255.0", more: "   Media State . . . . . . . . . . . : Media disconnected\n")),
            ["WEB01/system.xml"] = Event("Tcpip", "4199", "10.0.0.80"),
        },
    }.Verify();

    [Fact]
    public void Zeros_are_no_duplicate() => new AnalyzerTest<AddressConflictAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = Addresses("0.0.0.0(Duplicate)") },
    }.Verify();

    [Fact]
    public void Without_addresses_an_event_proves_nothing() => new AnalyzerTest<AddressConflictAnalyzer>
    {
        Captures = { ["WEB01/system.xml"] = Event("Tcpip", "4199", "10.0.0.80") },
        NotCaptured = { "ipAddress" },
    }.Verify();

    [Fact]
    public void Without_addresses_and_events_it_is_not_captured() => new AnalyzerTest<AddressConflictAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "nameserver 10.0.0.2\n" },
        NotCaptured = { "ipAddress|event" },
    }.Verify();

    private static string Addresses(string address) => IpConfigText.Windows(IpConfigText.Adapter("LAN", address, "255.255.255.0"));

    private static string Event(string source, string id, string address) =>
        $"<Events><Event><System><Provider Name=\"{source}\"/><EventID>{id}</EventID></System><EventData><Data></Data><Data>{address}</Data><Data>00:50:56:01:02:03</Data></EventData></Event></Events>";
}
