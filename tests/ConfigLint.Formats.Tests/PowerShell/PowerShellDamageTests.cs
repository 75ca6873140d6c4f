using ConfigLint.Formats.PowerShell;
using CsCheck;

namespace ConfigLint.Formats.Tests.PowerShell;

/// <summary>Files that are cut, appended to, pasted or edited by hand.</summary>
public sealed class PowerShellDamageTests
{
    private const int Large = 1_000_000;
    private const string First = """{"Name": "A", "Status": 4, "StartType": 2}""";
    private const string Second = """{"Name": "B", "Status": 4, "StartType": 3}""";

    private static readonly PowerShellJsonFormat Format = new();

    [Theory]
    [InlineData("[" + First + ",\n{\"Name\": \"B\", \"Sta", "2:1 Truncated")]
    [InlineData("[" + First + ",\n{\"Name\": \"B\", \"Status\": 4", "2:1 Truncated")]
    [InlineData("[" + First + ",\n{\"Name\": \"B\", \"Status\": tr", "2:1 Truncated")]
    [InlineData("[" + First + ",\n{\"Name\": \"B\", \"List\": [1, {\"x\": \"\\u00", "2:1 Truncated")]
    [InlineData("[" + First + ",\n", "1:1 Truncated")]
    [InlineData("[" + First, "1:1 Truncated")]
    [InlineData("{\"value\": [" + First + ", {\"Na", "1:56 Truncated")]
    [InlineData(First + "\n" + "{", "2:1 Truncated")]
    public void A_cut_file_keeps_every_object_before_the_cut(string text, string error)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Equal([error], capture.Errors());
        Assert.Equal(["A"], capture.Facts(FactKinds.Service).Select(service => service.Value).ToArray());
        Assert.Equal(text.IndexOf("2}", StringComparison.Ordinal), capture.Facts(FactKinds.Service)[0].Location.Span.Start);
    }

    [Theory]
    [InlineData(First + " x\n" + Second, "1:44 Syntax")]
    [InlineData(First + "}\n" + Second, "1:43 Syntax")]
    [InlineData("[" + First + ", {\"Name\": \"X\",}, " + Second + "]", "1:59 Syntax")]
    [InlineData("[" + First + ", {\"Name\": \"X\" \"Status\": 4}, " + Second + "]", "1:59 Syntax")]
    [InlineData("[" + First + ", {\"Name\": 'X'}, " + Second + "]", "1:55 Syntax")]
    [InlineData("[" + First + ", // {\n" + Second + "]", "1:46 Syntax")]
    [InlineData("[" + First + ",\n{\"Path\": \"C:\\Windows\"},\n" + Second + "]", "2:13 Syntax")]
    [InlineData("[" + First + ",\n  {\"Name\": \"two\nlines\"},\n  " + Second + "]", "2:16 Syntax")]
    [InlineData("[" + First + ",\n  {\"Name\": \"cut\n" + "[" + Second + "]", "2:16 Syntax")]
    [InlineData("[" + First + ", 'x', " + Second + "]", "1:46 Syntax")]
    [InlineData("[" + First + ", // next\n  " + Second + "]", "1:46 Syntax")]
    [InlineData("[" + First + ", {\"a\": [{\"b\": 01}]}, " + Second + "]", "1:60 Syntax")]
    public void What_cannot_be_read_is_one_error_and_reading_goes_on(string text, string error)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Equal([error], capture.Errors());
        Assert.Equal(["A", "B"], capture.Facts(FactKinds.Service).Select(service => service.Value).ToArray());
        Assert.Equal(text.LastIndexOf("3}", StringComparison.Ordinal), capture.Facts(FactKinds.Service)[1].Location.Span.Start);
    }

    [Theory]
    [InlineData("PS C:\\> Get-Service a, b | ConvertTo-Json\n" + First + "\nPS C:\\> Get-Service b | ConvertTo-Json\n" + Second + "\nPS C:\\>", 2, 4)]
    [InlineData("\uFEFF[" + First + ",\r\n" + Second + "]\0\0\r\n", 1, 2)]
    [InlineData("[" + First + ",\r" + Second + "]", 1, 2)]
    [InlineData("[[" + First + "],\n[" + Second + "]]", 1, 2)]
    [InlineData("[{\"value\": [" + First + "], \"Count\": 1},\n{\"value\": [" + Second + "], \"Count\": 1}]", 1, 2)]
    [InlineData("null\n" + First + "\n" + Second, 2, 3)]
    public void Prompts_and_lists_in_lists_are_no_errors(string text, int firstLine, int secondLine)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Empty(capture.Errors());
        Assert.Equal(["A", "B"], capture.Facts(FactKinds.Service).Select(service => service.Value).ToArray());
        Assert.Equal([firstLine - 1, secondLine - 1], capture.Facts(FactKinds.Service).Select(service => service.Location.LineSpan.Start.Line));
    }

    [Theory]
    [MemberData(nameof(PowerShellSamples.All), MemberType = typeof(PowerShellSamples))]
    public void Every_cut_has_one_error_and_no_more_facts_than_the_whole(string text)
    {
        var whole = Facts(ParsedCapture.Of(Format, text));
        for (var length = 1; length < text.Length; length++)
        {
            var cut = ParsedCapture.Of(Format, text[..length]);
            var isBetween = cut.Errors() is [];

            Assert.True(isBetween || cut.Errors() is [var error] && error.EndsWith("Truncated", StringComparison.Ordinal), $"{length}: {string.Join(", ", cut.Errors())}");
            Assert.InRange(Facts(cut), 0, whole);
            Assert.InRange(Format.Recognize(new("x.json", text.AsSpan(0, Math.Min(length, 4096)))), Confidence.None, Confidence.Certain);
        }
    }

    [Theory]
    [MemberData(nameof(PowerShellSamples.All), MemberType = typeof(PowerShellSamples))]
    public void Every_tail_and_every_missing_character_is_read(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            Assert.InRange(Facts(ParsedCapture.Of(Format, text[start..])), 0, text.Length);
            Assert.InRange(Facts(ParsedCapture.Of(Format, text.Remove(start, 1))), 0, text.Length);
            Assert.InRange(Format.Recognize(new("x.json", text.AsSpan(start))), Confidence.None, Confidence.Certain);
        }
    }

    [Theory]
    [MemberData(nameof(PowerShellSamples.All), MemberType = typeof(PowerShellSamples))]
    public void Line_ends_make_no_difference(string text)
    {
        var places = Places(text);

        Assert.NotEmpty(places);
        Assert.Equal(places, Places(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(places, Places(text.Replace("\n", "\r", StringComparison.Ordinal)));
        Assert.Equal(places, Places(text + "\0\r\n"));
    }

    [Fact]
    public void Any_mixture_of_pieces_is_read()
    {
        string[] pieces =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", " ", "null", "4", "\"Name\":\"A\"", "\"Status\":4", "\"StartType\":2", "{\"value\":[", "\"Count\":1}", First, "x", "/",
            "\"ServerAddresses\":", "\"InterfaceAlias\":\"LAN\"", "\"IPv4Address\":{\"IPAddress\":", "\"DNSServer\":[{", "\"10.0.0.2\"", "\"RequiredServices\":[{", "\"PSPath\":",
        ];
        Gen.Int[0, pieces.Length - 1].Array[0, 40].Select(indexes => string.Concat(indexes.Select(index => pieces[index]))).Sample(text =>
        {
            var capture = ParsedCapture.Of(Format, text);
            Assert.InRange(Facts(capture), 0, text.Length);
            Assert.InRange(capture.Document.Errors.Length, 0, text.Length);
            Assert.All(capture.Document.Errors, error => Assert.InRange(error.Location.Span.End, 1, text.Length));
            Assert.InRange(Format.Recognize(new("x.json", text)), Confidence.None, Confidence.Certain);
        });
    }

    /// <summary>A reader that is not linear would not end here: each text makes one of its loops long.</summary>
    [Theory]
    [InlineData("[", 1)]
    [InlineData("{", 1)]
    [InlineData("{\"a\":", 1)]
    [InlineData("[{\"a\":", 1)]
    [InlineData("{\"value\":[", 1)]
    [InlineData("{\"value\":[{}],", 2)]
    [InlineData("\"", Large)]
    [InlineData("\\", 1)]
    [InlineData("\n{", Large)]
    [InlineData("{]", Large)]
    [InlineData("}", 1)]
    [InlineData("x\n", 1)]
    [InlineData("[],", Large)]
    [InlineData("{\"a\":\"", Large)]
    [InlineData("{\"\\u", Large)]
    [InlineData("PS C:\\>\n", 0)]
    [InlineData("1 ", 0)]
    [InlineData("nul", Large)]
    public void Large_texts_are_read_in_linear_time(string repeated, int errors)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, Large / repeated.Length));
        var capture = ParsedCapture.Of(Format, text);
        Assert.Equal(0, Facts(capture));
        Assert.InRange(capture.Document.Errors.Length, 0, errors);

        var behind = ParsedCapture.Of(Format, First + "\n" + text);
        Assert.Equal(["1:41 A"], behind.Lines(FactKinds.Service));
    }

    [Theory]
    [InlineData("{\"Name\": \"", "x", "\", \"Status\": 4, \"StartType\": 2}")]
    [InlineData("{\"Name\": \"", "\\\"", "\", \"Status\": 4, \"StartType\": 2}")]
    [InlineData("{\"Name\": \"A\", \"Status\": 4, \"ServicesDependedOn\": \"", "a ", "\", \"StartType\": 2}")]
    [InlineData("{\"Name\": \"A\", \"Status\": 4, \"RequiredServices\": [{}", ",{}", "], \"StartType\": 2}")]
    [InlineData("{\"Name\": \"A\", \"Status\": 4", ", \"StartType\": 2", "}")]
    [InlineData("{\"Name\": \"A\", \"Status\": 4, \"StartType\": 2", ",\"x\":0", "}")]
    [InlineData("{\"value\": [{\"Name\": \"A\", \"Status\": 4, \"StartType\": 2}", ",[]", "]}")]
    public void Large_values_are_read_in_linear_time(string head, string repeated, string tail)
    {
        var text = head + string.Concat(Enumerable.Repeat(repeated, Large / repeated.Length)) + tail;
        var capture = ParsedCapture.Of(Format, text);
        var service = Assert.Single(capture.Facts(FactKinds.Service));

        Assert.Empty(capture.Errors());
        Assert.Equal("2", text.Substring(service.Location.Span.Start, service.Location.Span.Length));
    }

    [Fact]
    public void Many_adapters_that_repeat_each_other_are_read_in_linear_time()
    {
        var row = """{"InterfaceAlias": "LAN", "ServerAddresses": ["10.0.0.2"]}""" + "\n";
        var capture = ParsedCapture.Of(Format, string.Concat(Enumerable.Repeat(row, Large / row.Length)));

        Assert.Equal([$"{Large / row.Length}:47 10.0.0.2 (LAN)"], capture.Lines(FactKinds.DnsServer));
    }

    [Theory]
    [InlineData("IPAddress", "IPv4Address")]
    [InlineData("DNSServerSearchOrder", "DNSServer")]
    [InlineData("DefaultIPGateway", "IPv4DefaultGateway")]
    public void A_long_name_with_many_values_does_not_multiply(string name, string otherName)
    {
        var values = string.Join(',', Enumerable.Repeat("\"10.0.0.1\"", Large / 2 / 11));
        var adapter = new string('a', Large / 2);
        var text = $$"""{"Description": "{{adapter}}", "{{name}}": [{{values}}], "IPSubnet": [{{values}}]}""" + "\n"
            + $$"""{"InterfaceAlias": "{{adapter}}", "AllIPAddresses": [], "{{otherName}}": [{{values}}]}""";
        var capture = ParsedCapture.Of(Format, text);
        IReadOnlyList<Fact> facts = name[0] == 'I' ? capture.Facts(FactKinds.IPAddress) : capture.Facts(name[1] == 'N' ? FactKinds.DnsServer : FactKinds.Gateway);

        Assert.InRange(facts.Count, Large / 2 / 11, Large / 11);
        Assert.Equal(new(0, adapter.Length + name.Length + 25), facts[0].Location.LineSpan.Start);
        Assert.All(facts.Take(Large / 2 / 11), fact => Assert.Same(facts[0].Adapter, fact.Adapter));
    }

    [Fact]
    public void Damage_in_every_level_is_looked_through_once()
    {
        var capture = ParsedCapture.Of(Format, First + "\n" + new string('[', 60) + "\"" + new string('x', Large) + "\"" + string.Concat(Enumerable.Repeat(" x]", 60)));

        Assert.Equal(["1:41 A"], capture.Lines(FactKinds.Service));
        Assert.Equal(60, capture.Document.Errors.Length);
    }

    [Fact]
    public void Errors_say_what_was_expected()
    {
        var capture = ParsedCapture.Of(Format, "[" + First + ",\n{\"Path\": \"C:\\Windows\"},\n{\"Name\" 4},\n{\"Na");

        Assert.Equal(["2:13 Syntax", "3:9 Syntax", "4:1 Truncated"], capture.Errors());
        Assert.Equal(
            ["one of JSON's escapes was expected; a backslash is written as two", "':' was expected behind a property's name", "the file ends inside this object"],
            capture.Document.Errors.Select(error => error.Message).ToArray());
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        static string Nested(int levels) => "{\"Name\": \"A\", \"Status\": 4, \"StartType\": 2, \"x\": " + new string('[', levels) + new string(']', levels) + "}";

        Assert.Equal(["1:41 A"], ParsedCapture.Of(Format, Nested(63)).Lines(FactKinds.Service));
        Assert.Equal(["1:112 Syntax"], ParsedCapture.Of(Format, Nested(64)).Errors());
    }

    private static List<string> Places(string text)
    {
        var capture = ParsedCapture.Of(Format, text);
        Assert.Empty(capture.Errors());
        var settings = capture.Document.Format.Provides.OfType<FactKind<Fact>>().SelectMany(kind => capture.Lines(kind));
        return [.. settings, .. capture.Lines(FactKinds.Service), .. capture.Lines(FactKinds.Event)];
    }

    private static int Facts(ParsedCapture capture)
    {
        var count = capture.Document.Format.Provides.Sum(capture.Count);
        Assert.All(capture.Document.Entries, entry => Assert.NotNull(capture.Document.GetValue(entry)));
        return count;
    }
}
