using ConfigLint.Formats.IpConfig;
using ConfigLint.Formats.Services;
using ConfigLint.Formats.Tests.Services;

namespace ConfigLint.Formats.Tests.IpConfig;

public sealed class IpConfigRecognitionTests
{
    private static readonly IpConfigFormat Format = new();
    private static readonly ServicesFormat ServicesFormat = new();

    [Theory]
    [InlineData(IpConfigSamples.WindowsNT4)]
    [InlineData(IpConfigSamples.Windows2000)]
    [InlineData(IpConfigSamples.WindowsServer2022)]
    public void Captures_are_certain(string text)
    {
        Assert.Equal(Confidence.Certain, Format.Recognize(new("x.txt", text)));
        Assert.Equal(Confidence.None, ServicesFormat.Recognize(new("x.txt", text)));
    }

    [Theory]
    [InlineData("Windows IP Configuration\n\nEthernet adapter", Confidence.Possible)]
    [InlineData("Ethernet adapter LAN:\n\n   IP Address. . . : 10.0.0.1\n", Confidence.Likely)]
    [InlineData("", Confidence.None)]
    [InlineData("nothing of the kind", Confidence.None)]
    [InlineData("The heading is Windows NT IP Configuration and so on", Confidence.None)]
    public void Less_is_less_certain(string text, Confidence confidence) => Assert.Equal(confidence, Format.Recognize(new("ipconfig.txt", text)));

    [Fact]
    public void A_transcript_of_two_commands_belongs_to_the_first()
    {
        var network = IpConfigSamples.WindowsNT4 + ServicesSamples.NetStart;
        var services = ServicesSamples.NetStart + "\n" + IpConfigSamples.WindowsNT4;

        Assert.Equal(Confidence.Certain, Format.Recognize(new("x.txt", network)));
        Assert.Equal(Confidence.Likely, ServicesFormat.Recognize(new("x.txt", network)));
        Assert.Equal(Confidence.Likely, Format.Recognize(new("x.txt", services)));
        Assert.Equal(Confidence.Certain, ServicesFormat.Recognize(new("x.txt", services)));
    }
}
