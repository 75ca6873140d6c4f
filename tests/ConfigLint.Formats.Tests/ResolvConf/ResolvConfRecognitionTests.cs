using ConfigLint.Formats.ResolvConf;

namespace ConfigLint.Formats.Tests.ResolvConf;

public sealed class ResolvConfRecognitionTests
{
    private static readonly ResolvConfFormat Format = new();

    [Theory]
    [InlineData("resolv.conf")]
    [InlineData("web01/etc/resolv.conf")]
    [InlineData("web01/RESOLV.CONF")]
    public void The_file_name_is_certain(string path) => Assert.Equal(Confidence.Certain, Format.Recognize(new(path, "anything")));

    [Theory]
    [InlineData(ResolvConfSamples.Resolved)]
    [InlineData(ResolvConfSamples.NetworkManager)]
    [InlineData(ResolvConfSamples.Docker)]
    [InlineData(ResolvConfSamples.Kubernetes)]
    [InlineData(ResolvConfSamples.ByHand)]
    [InlineData("lookup file bind\nfamily inet4\nnameserver 10.0.0.1\n")]
    public void Only_directives_are_likely(string text) => Assert.Equal(Confidence.Likely, Format.Recognize(new("web01/stub-resolv.conf", text)));

    [Fact]
    public void A_head_that_is_cut_inside_a_directive_is_likely()
    {
        var text = string.Concat(Enumerable.Repeat("nameserver 10.0.0.1\n", 300))[..4096];

        Assert.False(text.EndsWith('\n'));
        Assert.Equal(Confidence.Likely, Format.Recognize(new("web01/resolver.txt", text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nameserver 10.0.0.1\n")]
    [InlineData("search for it\n")]
    [InlineData("nameserver dns.example\n")]
    [InlineData("nameserver 10.0.0.1\ncache-size=1000\n")]
    [InlineData("hostname r1\nnameserver 10.0.0.1\n")]
    public void Other_texts_are_not_recognised(string text) => Assert.Equal(Confidence.None, Format.Recognize(new("web01/notes.txt", text)));
}
