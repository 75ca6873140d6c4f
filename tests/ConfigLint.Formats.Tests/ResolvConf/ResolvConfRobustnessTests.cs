using System.Text;
using ConfigLint.Formats.ResolvConf;
using CsCheck;

namespace ConfigLint.Formats.Tests.ResolvConf;

public sealed class ResolvConfRobustnessTests
{
    private const int Large = 1_000_000;

    private static readonly ResolvConfFormat Format = new();
    private static readonly Gen<string> Address = Gen.Byte.Array[4].Select(parts => string.Join('.', parts));
    private static readonly Gen<string> Suffix = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-."].Array[1, 12].Select(characters => "s" + new string(characters));
    private static readonly Gen<string> LineEnd = Gen.Int[0, 4].Select(index => new[] { "\n", "\r\n", "\r", " \t\n", "\n; comment\n#\n" }[index]);
    private static readonly Gen<string> Blank = Gen.Int[0, 2].Select(index => new[] { " ", "\t", "  \t" }[index]);

    [Theory]
    [InlineData(ResolvConfSamples.Resolved)]
    [InlineData(ResolvConfSamples.NetworkManager)]
    [InlineData(ResolvConfSamples.Docker)]
    [InlineData(ResolvConfSamples.Kubernetes)]
    [InlineData(ResolvConfSamples.ByHand)]
    public void Every_cut_and_every_tail_of_a_capture_is_read(string text)
    {
        for (var position = 0; position <= text.Length; position++)
        {
            var head = ParsedCapture.Of(Format, text[..position]);
            var tail = ParsedCapture.Of(Format, text[position..]);

            Assert.InRange(head.ProjectAll(OperatingSystemFamily.Unknown), 0, 1 + 3 + 4);
            Assert.InRange(tail.ProjectAll(OperatingSystemFamily.Unknown), 0, 1 + 3 + 4);
            Assert.InRange(Format.Recognize(new("x.txt", text.AsSpan(position))), Confidence.None, Confidence.Likely);
        }
    }

    [Theory]
    [InlineData("nameserver ", "1", 0)]
    [InlineData("nameserver ", "%", 0)]
    [InlineData("nameserver 10.0.0.1", " #", 1)]
    [InlineData("", "nameserver 10.0.0.1\n", 3)]
    [InlineData("", "nameserver x\n", 0)]
    [InlineData("", "nameserver\n", 1)]
    [InlineData("search ", "a ", 500_000)]
    [InlineData("", "search a\n", 1)]
    [InlineData("search a\n", "search\n", 1)]
    [InlineData("", " ", 0)]
    [InlineData("", "\r", 0)]
    [InlineData("", ";", 0)]
    public void Large_texts_are_read_in_linear_time(string head, string repeated, int values)
    {
        var capture = ParsedCapture.Of(Format, head + string.Concat(Enumerable.Repeat(repeated, Large / repeated.Length)));

        Assert.Equal(values + capture.Count(FactKinds.OperatingSystem), capture.ProjectAll(OperatingSystemFamily.Unknown));
    }

    [Fact]
    public void What_is_written_is_what_is_read() =>
        Gen.Select(Address.Array[0, 5], Suffix.Array[0, 4].Array[0, 3], Gen.Bool, Blank, LineEnd).Sample((servers, lists, hasDomain, blank, lineEnd) =>
        {
            var text = new StringBuilder();
            var expectedServers = new List<string>();
            var expectedSuffixes = new List<string>();
            string Write(string value)
            {
                text.Append(blank);
                var place = $"{text.Length} {value}";
                text.Append(value);
                return place;
            }

            foreach (var list in lists)
            {
                text.Append("search");
                var written = list.Select(Write).ToList();
                text.Append(lineEnd);
                if (written.Count > 0)
                    expectedSuffixes = written;
            }

            foreach (var server in servers)
            {
                text.Append("nameserver");
                expectedServers.Add(Write(server));
                text.Append(lineEnd);
            }

            if (hasDomain)
            {
                text.Append("domain");
                expectedSuffixes = [Write("corp.example")];
            }

            var capture = ParsedCapture.Of(Format, text.ToString());
            Assert.Equal(expectedServers.Take(3), Places(capture.Facts(FactKinds.DnsServer)));
            Assert.Equal(expectedSuffixes, Places(capture.Facts(hasDomain ? FactKinds.DnsDomain : FactKinds.DnsSearch)));
        });

    [Fact]
    public void Arbitrary_text_is_read_without_exceptions() =>
        Gen.Char[" \n\r\t#;.:%1a\0"].Array[0, 200].Select(characters => new string(characters)).Sample(noise =>
        {
            foreach (var head in new[] { "", "nameserver ", "search a\ndomain " })
                Assert.InRange(ParsedCapture.Of(Format, head + noise).ProjectAll(OperatingSystemFamily.Unknown), 0, 300);
        });

    private static IEnumerable<string> Places(IEnumerable<Fact> facts) => facts.Where(fact => !fact.IsBlank).Select(fact => $"{fact.Location.Span.Start} {fact.Value}");
}
