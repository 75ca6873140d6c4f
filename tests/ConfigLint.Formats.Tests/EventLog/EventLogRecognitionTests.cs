using ConfigLint.Formats.EventLog;

namespace ConfigLint.Formats.Tests.EventLog;

public sealed class EventLogRecognitionTests
{
    private static readonly EventLogFormat Format = new();

    public static TheoryData<string> Samples => [.. EventLogSamples.All];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_layout_is_recognised_by_its_content(string text) =>
        Assert.Equal(Confidence.Certain, Format.Recognize(new("log", text.AsSpan(0, Math.Min(text.Length, 4096)))));

    [Theory]
    [InlineData("")]
    [InlineData("ElfFile\0\0\0\0")]
    [InlineData("LfLe\0\0")]
    [InlineData("<Task xmlns='http://schemas.microsoft.com/windows/2004/02/mit/task'><Triggers><EventTrigger/></Triggers></Task>")]
    [InlineData("<Events><Event name='click'/></Events>")]
    [InlineData("2001-01-01 00:00:00 10.0.0.1 - GET /index.html 200")]
    [InlineData("2024-01-01 12:00:00 Worker Warning retry 3 of 5")]
    [InlineData("2024-01-01 12:00:00 worker error none 3")]
    [InlineData("1/1/2024 12:00:00 PM")]
    [InlineData("Id,Source,Date\n1,a,b\n")]
    [InlineData("Windows IP Configuration\n\n   Host Name . . . : a\n")]
    [InlineData("search corp.example\nnameserver 10.0.0.1\n")]
    public void Other_files_are_not(string text)
    {
        Assert.Equal(Confidence.None, Format.Recognize(new("events/app.xml", text)));
        Assert.Equal(0, ParsedCapture.Of(Format, text).Facts(FactKinds.Event).Count(e => e.EventId == 0));
    }

    [Fact]
    public void A_transcript_that_starts_with_another_output_is_that_ones() =>
        Assert.Equal(Confidence.Likely, Format.Recognize(new("all.txt", "Windows NT IP Configuration\n\n\tHost Name . . . : a\n" + EventLogSamples.DumpEventLog)));

    [Fact]
    public void Xml_inside_other_text_is_likely() =>
        Assert.Equal(Confidence.Likely, Format.Recognize(new("a.txt", "Event Xml:\r\n" + EventLogSamples.Wevtutil)));

    [Fact]
    public void Schema_without_a_namespace_is_recognised_by_its_elements() =>
        Assert.Equal(Confidence.Certain, Format.Recognize(new("a.xml", "<Events><Event><System><Provider Name='a'/><EventID>1</EventID></System></Event></Events>")));
}
