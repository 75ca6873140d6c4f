using ConfigLint.Formats.PowerShell;

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

    [Fact]
    public void Nesting_is_bounded()
    {
        static string Nested(int levels) => "{\"Name\": \"A\", \"Status\": 4, \"StartType\": 2, \"x\": " + new string('[', levels) + new string(']', levels) + "}";

        Assert.Equal(["1:41 A"], ParsedCapture.Of(Format, Nested(63)).Lines(FactKinds.Service));
        Assert.Equal(["1:112 Syntax"], ParsedCapture.Of(Format, Nested(64)).Errors());
    }

    private static int Facts(ParsedCapture capture)
    {
        var count = capture.Document.Format.Provides.Sum(capture.Count);
        Assert.All(capture.Document.Entries, entry => Assert.NotNull(capture.Document.GetValue(entry)));
        return count;
    }
}
