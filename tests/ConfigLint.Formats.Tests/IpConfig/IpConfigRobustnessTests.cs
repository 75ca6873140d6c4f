using ConfigLint.Formats.IpConfig;

namespace ConfigLint.Formats.Tests.IpConfig;

public sealed class IpConfigRobustnessTests
{
    private const int Large = 1_000_000;

    private static readonly IpConfigFormat Format = new();

    [Theory]
    [InlineData(IpConfigSamples.WindowsNT4)]
    [InlineData(IpConfigSamples.Windows2000)]
    [InlineData(IpConfigSamples.WindowsServer2022)]
    public void Every_cut_of_a_capture_states_no_more_values_than_lines_before_it(string text)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            var cut = ParsedCapture.Of(Format, text[..length]);
            var facts = cut.ProjectAll(OperatingSystemFamily.WindowsNT4) + cut.ProjectAll(OperatingSystemFamily.Unknown);

            Assert.True(facts <= 6 * cut.Document.Text.LineCount, $"{facts} facts at {length}");
            Assert.InRange(cut.Document.Errors.Length, 0, 1);
            Assert.InRange(Format.Recognize(new("x.txt", text.AsSpan(0, Math.Min(length, 4096)))), Confidence.None, Confidence.Certain);
        }
    }

    [Theory]
    [InlineData(IpConfigSamples.WindowsNT4)]
    [InlineData(IpConfigSamples.Windows2000)]
    [InlineData(IpConfigSamples.WindowsServer2022)]
    public void Every_tail_of_a_capture_is_read(string text)
    {
        for (var start = 0; start <= text.Length; start++)
        {
            var tail = ParsedCapture.Of(Format, text[start..]);

            Assert.InRange(tail.ProjectAll(OperatingSystemFamily.Unknown), 0, 6 * tail.Document.Text.LineCount);
        }
    }

    /// <summary>A quadratic reader would not end here: each text makes one of its loops long.</summary>
    [Theory]
    [InlineData("   DNS Servers . . . : ", "10.0.0.1( ", 1)]
    [InlineData("   DNS Servers . . . : ", "10.0.0.1 , ", 91_000)]
    [InlineData("   DNS Servers . . . : ", "\t", 1)]
    [InlineData("   DNS Servers . . . : ", "::", 0)]
    [InlineData("   DNS Servers . . . : ", "1", 0)]
    [InlineData("   ", ". ", 0)]
    [InlineData("   ", ": ", 0)]
    [InlineData("   ", ":a", 0)]
    [InlineData("   DNS Servers . . . : 10.0.0.1\n", "          10.0.0.2\n", 52_000)]
    [InlineData("", "Ethernet adapter a adapter b:\n", 0)]
    [InlineData("", " adapter", 0)]
    [InlineData("   DNS Suffix Search List . : ", "aaaaaaaaa,", 0)]
    [InlineData("   DNS Servers . . . : 10.0.0.1(", "(", 1)]
    [InlineData("", "#", 0)]
    [InlineData("", "\n", 0)]
    [InlineData("", "C:\\", 0)]
    [InlineData("", "Windows IP Configuration\n", 0)]
    [InlineData("   DNS Servers . . . :\n", "        x\n", 0)]
    public void Large_texts_are_read_in_linear_time(string head, string repeated, int servers)
    {
        var text = "Windows NT IP Configuration\n" + head + string.Concat(Enumerable.Repeat(repeated, Large / repeated.Length));
        var capture = ParsedCapture.Of(Format, text);

        Assert.InRange(capture.ProjectAll(OperatingSystemFamily.Unknown), 1, Large);
        Assert.InRange(capture.Facts(FactKinds.DnsServer).Count, servers == 0 ? 0 : Math.Min(1, servers), servers == 0 ? 1 : servers + servers / 10);
    }

    [Fact]
    public void A_long_name_with_many_values_does_not_multiply()
    {
        var text = "Ethernet adapter " + new string('a', Large / 2) + ":\n" + string.Concat(Enumerable.Repeat(" DNS Servers . : 10.0.0.1\n", 20_000));
        var servers = ParsedCapture.Of(Format, text).Facts(FactKinds.DnsServer);

        Assert.Equal(20_000, servers.Count);
        Assert.All(servers, server => Assert.Same(servers[0].Adapter, server.Adapter));
        Assert.Equal(new(1, 17), servers[0].Location.LineSpan.Start);
    }
}
