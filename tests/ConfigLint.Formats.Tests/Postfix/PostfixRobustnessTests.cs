using System.Text;
using CsCheck;

namespace ConfigLint.Formats.Tests.Postfix;

public sealed class PostfixRobustnessTests
{
    private const int Large = 1_000_000;

    private static readonly Gen<string> Name = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789_"].Array[1, 8].Select(characters => "n" + new string(characters));
    private static readonly Gen<string> Word = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789.-/:[]#\\=,"].Array[1, 10].Select(characters => "w" + new string(characters));
    private static readonly Gen<string> Break = OneOf(" ", "  \t", "\n ", "\r\n\t", "\n\n  ", "\n# comment\n ", "\n   # comment = x\n\t");
    private static readonly Gen<string> LineEnd = OneOf("\n", "\r\n", "\r", " \t\n", "\n\n", "\n  # comment\n", "\n# x = y\n");

    [Theory]
    [InlineData(PostfixSamples.Debian)]
    [InlineData(PostfixSamples.ByHand)]
    [InlineData(PostfixSamples.PostconfN)]
    [InlineData(PostfixSamples.Folded)]
    public void Every_cut_and_every_tail_of_a_capture_is_read(string text)
    {
        for (var position = 0; position <= text.Length; position++)
        {
            foreach (var path in new[] { "main.cf", "postconf.txt" })
            {
                Assert.InRange(PostfixSamples.Read(text[..position], path).ProjectAll(OperatingSystemFamily.Unknown), 0, 15);
                Assert.InRange(PostfixSamples.Read(text[position..], path).ProjectAll(OperatingSystemFamily.Unknown), 0, 15);
                Assert.InRange(PostfixSamples.Format.Recognize(new(path, text.AsSpan(position))), Confidence.None, Confidence.Certain);
            }
        }
    }

    [Theory]
    [InlineData("x = ", "$", 2)]
    [InlineData("x = ", "$a", 2)]
    [InlineData("x = ", "${", 2)]
    [InlineData("x = ", "${a?{", 2)]
    [InlineData("x = ", "${{", 2)]
    [InlineData("x = ", "$(a)", 2)]
    [InlineData("x = ", "${x}", 2)]
    [InlineData("x = ", "${a:{b}}", 2)]
    [InlineData("x = ", "${{a} == {b}}", 2)]
    [InlineData("x = ", "a\n ", 2)]
    [InlineData("x = a\n", "# b\n", 2)]
    [InlineData("x = a\n", " \n", 2)]
    [InlineData("", "x = a\n", 2)]
    [InlineData("", "x\n", 0)]
    [InlineData("", " x\n", 0)]
    [InlineData("x", " \n", 0)]
    [InlineData("", "=", 0)]
    [InlineData("", "#", 0)]
    [InlineData("", "\r", 0)]
    public void Large_texts_are_read_in_linear_time(string head, string repeated, int facts)
    {
        var text = head + string.Concat(Enumerable.Repeat(repeated, Large / repeated.Length));

        Assert.Equal(facts, PostfixSamples.Read(text).ProjectAll(OperatingSystemFamily.Unknown));
        Assert.InRange(PostfixSamples.Read(text, "postconf.txt").ProjectAll(OperatingSystemFamily.Unknown), 0, 2);
    }

    [Fact]
    public void Many_settings_that_refer_to_a_large_one_are_bounded()
    {
        var text = "large = " + new string('a', 100_000) + "\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"x{i} = $large\n"));
        var settings = PostfixSamples.Read(text).Facts(FactKinds.MailSetting);

        Assert.Equal(20_001, settings.Count);
        Assert.InRange(settings.Sum(setting => (long)setting.Value.Length), 100_000, 20L * text.Length);
    }

    [Fact]
    public void What_is_written_is_what_is_read() =>
        Gen.Select(Gen.Select(Name, Word.Array[0, 4], Break).Array[0, 6], LineEnd).Sample((settings, lineEnd) =>
        {
            var text = new StringBuilder();
            var expected = new Dictionary<string, string>(StringComparer.Ordinal);
            var entries = new List<string>();
            foreach (var (name, words, separator) in settings)
            {
                var start = text.Length;
                text.Append(name).Append(" = ");
                if (words.Length > 0)
                    start = text.Length;
                text.AppendJoin(separator, words);
                var joined = string.Join(' ', words);
                expected[name] = $"{start} {joined}";
                entries.Add($"{name} {joined}");
                text.Append(lineEnd);
            }

            var capture = PostfixSamples.Read(text.ToString());
            Assert.Equal(expected.Select(pair => $"{pair.Key} {pair.Value}").Order(StringComparer.Ordinal), capture.Facts(FactKinds.MailSetting).Select(Place).Order(StringComparer.Ordinal));
            Assert.Equal(entries, capture.Document.Entries.Select(entry => $"{capture.Document.Text.ToString(entry.Name)} {Words(capture.Document.GetValue(entry))}"));
            Assert.Empty(capture.Errors());
        });

    [Fact]
    public void Expansion_gives_back_what_was_referred_to() =>
        Gen.Select(Word, Word, Gen.Bool, OneOf("$n", "${n}", "$(n)", "${n?{$n}}", "${m:{$n}}", "${{$n} == {$n} ? {$n} : {x}}", "${n?{$n}:{$n}}")).Sample((before, value, isBlank, reference) =>
        {
            var text = $"n = {(isBlank ? "" : value)}\nx = {before} {reference} end\n";
            Assert.Equal($"{before} {(isBlank ? "" : value)} end", PostfixSamples.Expand(text));
        });

    [Fact]
    public void Arbitrary_text_is_read_without_exceptions() =>
        Gen.Char[" \n\r\t#=$(){}?:<x1\\\0"].Array[0, 200].Select(characters => new string(characters)).Sample(noise =>
        {
            foreach (var head in new[] { "", "x = ", "x = 1\nmyhostname = $x${" })
                Assert.InRange(PostfixSamples.Read(head + noise).ProjectAll(OperatingSystemFamily.Unknown), 0, 200);
        });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Place(MailSettingFact fact) => $"{fact.Name} {fact.Location.Span.Start} {Words(fact.Value)}";

    /// <summary>White space counts as one blank, as in all of Postfix's lists.</summary>
    private static string Words(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
