using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Tests.Evidence;

public sealed class HostAddressTests
{
    [Theory]
    [InlineData("255.255.255.0", 24)]
    [InlineData("255.255.255.255", 32)]
    [InlineData("255.240.0.0", 12)]
    [InlineData("0.0.0.0", 0)]
    [InlineData("255.0.255.0", null)]
    [InlineData("255.255.255", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_mask_without_holes_has_a_length(string? mask, int? expected) => Assert.Equal(expected, mask is not null && HostAddress.TryParse(mask) is { IsIPv4: true } parsed ? HostAddress.PrefixLength(parsed) : null);

    [Theory]
    [InlineData("10.1.2.3", 24, "10.1.2.0")]
    [InlineData("10.1.2.130", 25, "10.1.2.128")]
    [InlineData("10.1.2.3", 0, "0.0.0.0")]
    [InlineData("2001:db8:1::80", 32, "2001:db8::")]
    public void The_network_has_no_host_bits(string address, int prefix, string expected) => Assert.Equal(expected, HostAddress.TryParse(address)!.Value.Network(prefix).ToString());

    [Theory]
    [InlineData("10.1")]
    [InlineData("010.0.0.1")]
    [InlineData("1")]
    [InlineData("192.168.25.###")]
    [InlineData("")]
    public void A_spelling_that_programs_read_differently_is_no_address(string text) => Assert.Null(HostAddress.TryParse(text));

    [Theory]
    [InlineData("224.0.0.1")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("ff02::1")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    public void Multicast_loopback_and_reserved_addresses_are_no_ones_own(string text) => Assert.False(HostAddress.TryParse(text)!.Value.IsOwn(HostAddress.NoPrefix));

    [Theory]
    [InlineData("10.0.0.80", 24, true)]
    [InlineData("10.0.0.80", 32, false)]
    [InlineData("10.0.0.80", HostAddress.NoPrefix, true)]
    [InlineData("2001:db8::80", 64, true)]
    [InlineData("2001:db8::80", 128, false)]
    [InlineData("2001:db8::80", 32, true)]
    public void A_host_route_is_no_ones_own(string text, int prefix, bool isOwn) => Assert.Equal(isOwn, HostAddress.TryParse(text)!.Value.IsOwn(prefix));

    [Theory]
    [InlineData("[::1]")]
    [InlineData("::1/64")]
    public void Addresses_in_brackets_or_with_a_prefix_are_none(string text) => Assert.Null(HostAddress.TryParse(text));

    [Theory]
    [InlineData("0.0.0.0", "no host's address")]
    [InlineData("::", "no host's address")]
    [InlineData("255.255.255.255", "the broadcast address")]
    [InlineData("239.255.255.255", "a multicast address")]
    [InlineData("ff02::1", "a multicast address")]
    [InlineData("223.255.255.255", null)]
    [InlineData("240.0.0.0", null)]
    [InlineData("127.0.0.1", null)]
    [InlineData("fe80::1", null)]
    public void Some_addresses_are_of_no_server(string text, string? reason) => Assert.Equal(reason, HostAddress.TryParse(text)?.WhyNoServer);
}
