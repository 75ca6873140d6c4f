using System.Text;
using ConfigLint.Formats.Hosts;
using CsCheck;

namespace ConfigLint.Formats.Tests.Hosts;

public sealed class HostsRobustnessTests
{
    private const int Large = 1_000_000;

    private static readonly HostsFormat Format = new();
    private static readonly Gen<string> IPv4 = Gen.Byte.Array[4].Select(parts => string.Join('.', parts));
    private static readonly Gen<string> IPv6 = Gen.UShort.Array[8].Select(parts => new System.Net.IPAddress([.. parts.SelectMany(part => new[] { (byte)(part >> 8), (byte)part })]).ToString());
    private static readonly Gen<string> Name = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-._"].Array[1, 12].Select(characters => "h" + new string(characters));
    private static readonly Gen<string> Blank = OneOf(" ", "\t", " \t ");
    private static readonly Gen<string> LineEnd = OneOf("\n", "\r\n", "\r", "\t# remark\n", "\n\n# remark\n");

    [Theory]
    [InlineData(HostsSamples.Debian)]
    [InlineData(HostsSamples.RedHat)]
    [InlineData(HostsSamples.Windows)]
    [InlineData(HostsSamples.MacOS)]
    public void Every_cut_and_every_tail_of_a_capture_is_read(string text)
    {
        for (var position = 0; position <= text.Length; position++)
        {
            var head = ParsedCapture.Of(Format, text[..position]);
            var tail = ParsedCapture.Of(Format, text[position..]);

            Assert.InRange(head.ProjectAll(OperatingSystemFamily.Unknown), 0, head.Document.Text.LineCount);
            Assert.InRange(tail.ProjectAll(OperatingSystemFamily.Unknown), 0, tail.Document.Text.LineCount);
            Assert.InRange(head.Document.Errors.Length, 0, 1);
            Assert.InRange(tail.Document.Errors.Length, 0, 1);
            Assert.InRange(Format.Recognize(new("hosts", text.AsSpan(position))), Confidence.None, Confidence.Certain);
        }
    }

    [Theory]
    [InlineData("10.0.0.1", " a", 1, 0)]
    [InlineData("10.0.0.1", " *", 0, 1)]
    [InlineData("10.0.0.1 ", "a", 1, 0)]
    [InlineData("", "10.0.0.1 a\n", 90_909, 0)]
    [InlineData("", "1", 0, 1)]
    [InlineData("", ":", 0, 1)]
    [InlineData("", "%", 0, 1)]
    [InlineData("", "a\n", 0, 1_000)]
    [InlineData("", "#", 0, 0)]
    [InlineData("", "\n", 0, 0)]
    [InlineData("", " ", 0, 0)]
    public void Large_texts_are_read_in_linear_time(string head, string repeated, int facts, int errors)
    {
        var capture = ParsedCapture.Of(Format, head + string.Concat(Enumerable.Repeat(repeated, Large / repeated.Length)));

        Assert.Equal(facts, capture.ProjectAll(OperatingSystemFamily.Unknown));
        Assert.Equal(errors, capture.Document.Errors.Length);
    }

    [Fact]
    public void What_is_written_is_what_is_read() =>
        Gen.Select(Gen.OneOf(IPv4, IPv6), OneOf("", "%eth0", "%3"), Name.Array[1, 4], Blank, LineEnd).Array[0, 6].Sample(lines =>
        {
            var text = new StringBuilder();
            var expected = new List<string>();
            foreach (var (address, zone, names, blank, lineEnd) in lines)
            {
                expected.Add($"{text.Length} {address} {string.Join(' ', names)}");
                text.Append(address).Append(address.Contains(':', StringComparison.Ordinal) ? zone : "").Append(blank).AppendJoin(blank, names).Append(lineEnd);
            }

            var capture = ParsedCapture.Of(Format, text.ToString());
            Assert.Equal(expected, capture.Facts(FactKinds.HostsEntry).Select(fact => $"{fact.Location.Span.Start} {fact.Value} {string.Join(' ', fact.Names)}"));
            Assert.Empty(capture.Errors());
        });

    [Fact]
    public void Arbitrary_text_is_read_without_exceptions() =>
        Gen.Char[" \n\r\t#.:%10a*[]\0"].Array[0, 200].Select(characters => new string(characters)).Sample(noise =>
            Assert.InRange(ParsedCapture.Of(Format, "10.0.0.1 a\n" + noise).ProjectAll(OperatingSystemFamily.Unknown), 1, 200));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
