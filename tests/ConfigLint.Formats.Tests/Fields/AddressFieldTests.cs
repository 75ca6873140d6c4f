using ConfigLint.Formats.Fields;

namespace ConfigLint.Formats.Tests.Fields;

public sealed class AddressFieldTests
{
    [Theory]
    [InlineData("0.0.0.0", 7)]
    [InlineData("10.0.0.255", 10)]
    [InlineData("255.255.255.255", 15)]
    [InlineData("::", 2)]
    [InlineData("::1", 3)]
    [InlineData("2001:DB8::53", 12)]
    [InlineData("::ffff:10.0.0.1", 15)]
    [InlineData("fe80::1%eth0", 7)]
    [InlineData("fe80::1%11", 7)]
    public void Addresses_are_read_up_to_their_zone(string field, int length) => Assert.Equal(length, AddressField.Read(field));

    [Theory]
    [InlineData("")]
    [InlineData("10.1")]
    [InlineData("10.0.0.256")]
    [InlineData("10.0.0")]
    [InlineData("10.0.0.")]
    [InlineData(".10.0.0.1")]
    [InlineData("10..0.1")]
    [InlineData("10.0.0.1.")]
    [InlineData("10.0.0.1.2")]
    [InlineData("010.0.0.1")]
    [InlineData("0x0a.0.0.1")]
    [InlineData("167772161")]
    [InlineData("99999999999999999999.0.0.1")]
    [InlineData("10.0.0.1:53")]
    [InlineData("10.0.0.1#x")]
    [InlineData("10.0.0.1/24")]
    [InlineData("10.0.0.1%eth0")]
    [InlineData("[::1]")]
    [InlineData("::1/64")]
    [InlineData("fe80::1%")]
    [InlineData("fe80:::1")]
    [InlineData("12345::1")]
    [InlineData("localhost")]
    [InlineData("add")]
    public void Anything_else_is_none(string field) => Assert.Equal(0, AddressField.Read(field));
}
