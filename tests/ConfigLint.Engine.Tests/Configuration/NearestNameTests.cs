using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>What somebody who mistyped a name may have meant.</summary>
public sealed class NearestNameTests
{
    private static readonly string[] Known = ["MAIL1001", "MAIL1002", "NET1101", "CAP1007"];

    [Theory]
    [InlineData("MAIL1001", "MAIL1001")]
    [InlineData("mail1001", "MAIL1001")]
    [InlineData("MAIL101", "MAIL1001")]
    [InlineData("MIAL1002", "MAIL1002")]
    [InlineData("MAIL1009", "MAIL1001")]
    [InlineData("CAP107", "CAP1007")]
    [InlineData("NET1101X", "NET1101")]
    [InlineData("DNS1101", null)]
    [InlineData("", null)]
    [InlineData("completely different", null)]
    public void The_nearest_name(string name, string? expected) => Assert.Equal(expected, NearestName.Of(name, Known));

    [Fact]
    public void Nothing_is_near_nothing() => Assert.Null(NearestName.Of("MAIL1001", []));
}
