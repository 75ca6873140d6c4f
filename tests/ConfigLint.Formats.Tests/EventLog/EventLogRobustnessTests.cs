using ConfigLint.Formats.EventLog;

namespace ConfigLint.Formats.Tests.EventLog;

public sealed class EventLogRobustnessTests
{
    private const int Large = 1_000_000;

    private static readonly EventLogFormat Format = new();

    public static TheoryData<string> Samples => [.. EventLogSamples.All];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_cut_keeps_the_records_before_it(string text)
    {
        var whole = ParsedCapture.Of(Format, text).Facts(FactKinds.Event);
        for (var length = 0; length <= text.Length; length++)
        {
            var cut = ParsedCapture.Of(Format, text[..length]);
            var ids = cut.Facts(FactKinds.Event).ConvertAll(e => e.Location.Span.Start);

            Assert.Equal(whole.Select(e => e.Location.Span.Start).Take(ids.Count), ids);
            Assert.True(ids.Count >= whole.Skip(1).Count(next => next.Location.Span.Start <= length), $"{ids.Count} records at {length}");
            Assert.InRange(cut.Document.Errors.Length, 0, 1);
            Assert.Equal(ids.Count, cut.ProjectAll(OperatingSystemFamily.Unknown));
            Assert.InRange(Format.Recognize(new("x.txt", text.AsSpan(0, Math.Min(length, 4096)))), Confidence.None, Confidence.Certain);
        }
    }

    [Theory]
    [InlineData(EventLogSamples.Wevtutil)]
    [InlineData(EventLogSamples.Viewer)]
    public void Every_cut_inside_a_record_is_truncated(string text)
    {
        var start = text.IndexOf("<Event ", StringComparison.Ordinal);
        var end = text.IndexOf("</Event>", StringComparison.Ordinal) + "</Event>".Length;
        for (var length = start + 1; length < end; length++)
        {
            var error = Assert.Single(ParsedCapture.Of(Format, text[..length]).Document.Errors);

            Assert.Equal(CaptureErrorKind.Truncated, error.Kind);
            Assert.Equal(length, error.Location.Span.End);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_tail_of_a_log_is_read(string text)
    {
        var whole = ParsedCapture.Of(Format, text).Facts(FactKinds.Event).Count;
        for (var start = 0; start <= text.Length; start++)
            Assert.InRange(ParsedCapture.Of(Format, text[start..]).ProjectAll(OperatingSystemFamily.Unknown), 0, whole);
    }

    /// <summary>A quadratic reader would not end here: each text makes one of its loops long.</summary>
    [Theory]
    [InlineData("<Event><System><EventID>1</EventID></System></Event>", "<a ", 1)]
    [InlineData("<Event><System><EventID>1</EventID></System></Event>", "<a \"", 1)]
    [InlineData("<Event><System><EventID>1</EventID></System></Event>", "<!--", 1)]
    [InlineData("<Event><System><EventID>1</EventID></System></Event>", "<![CDATA[", 1)]
    [InlineData("<Event><System><EventID>1</EventID></System></Event>", "<!DOCTYPE a [", 1)]
    [InlineData("<Event><System><EventID>1</EventID></System></Event>", "<!DOCTYPE a>", 1)]
    [InlineData("<Event><System><EventID>1</EventID></System></Event>", "<Event>", 1)]
    [InlineData("<Event><System><EventID>1</EventID></System></Event>", "<Event xmlns='/win/2004/08/events/event'>", 1)]
    [InlineData("<Event><System><EventID>1</EventID></System><EventData>", "<Data>", 0)]
    [InlineData("<Event><System><EventID>1</EventID></System><EventData>", "<Data/>", 0)]
    [InlineData("<Event><System><EventID>1</EventID></System><EventData>", "</EventData>", 0)]
    [InlineData("<Event><System><EventID>1</EventID></System><EventData><Data>", "&", 0)]
    [InlineData("<Event><System><Provider ", "a='b' ", 0)]
    [InlineData("<Event><System><Provider ", "=", 0)]
    [InlineData("<Event><System><EventID>", "1", 0)]
    [InlineData("", "<Event><System><EventID>1</EventID></System></Event>", 19_230)]
    [InlineData("", "4/11/95 4:58:39 AM ", 0)]
    [InlineData("", "4/11/95 4:58:39 AM\n", 0)]
    [InlineData("", "4/11/95 4:58:39 AM a Error\n", 0)]
    [InlineData("", "4/11/95 4:58:39 AM 1 0 1016 a N/A b c\n", 26_315)]
    [InlineData("4/11/95 4:58:39 AM 1 0 1016 a N/A b\t", "\t", 1)]
    [InlineData("4/11/95 4:58:39 AM 1 0 1016 a N/A b c", "\n", 1)]
    [InlineData("4/11/95 4:58:39 AM 1 0 1016 a N/A b c", "C:\\x", 1)]
    [InlineData("4/11/95 4:58:39 AM a Error None 7 N/A b ", "a\n", 1)]
    [InlineData("4/11/95 4:58:39 AM ", "Error ", 0)]
    [InlineData("4/11/95,4:58:39 AM", ",", 0)]
    [InlineData("", "1", 0)]
    [InlineData("", "1/", 0)]
    [InlineData("", "#", 0)]
    [InlineData("EventID,Source,Time\n", "1,,\n", 250_000)]
    [InlineData("EventID,Source,Time\n", ",", 0)]
    [InlineData("EventID,Source,Time\n", "\"", 0)]
    [InlineData("EventID,Source,Time\n", "\n", 0)]
    [InlineData("", "EventID,Source,Time,", 0)]
    [InlineData("", "Date:  ", 0)]
    [InlineData("", "Event ID: 1\nSource: a\n", 45_454)]
    [InlineData("", "Event ID: 1\n", 0)]
    [InlineData("Event ID: 1\nSource: a\nDescription:", "\nDate: x", 1)]
    [InlineData("Event ID: 1\nSource: ", "a\t", 1)]
    [InlineData("Event ID: 1\nSource: a\n", "Event[0]:\n", 1)]
    public void Large_texts_are_read_in_linear_time(string head, string repeated, int events)
    {
        var capture = ParsedCapture.Of(Format, head + string.Concat(Enumerable.Repeat(repeated, Large / repeated.Length)));

        Assert.Equal(events, capture.ProjectAll(OperatingSystemFamily.Unknown));
    }

    [Fact]
    public void A_message_of_references_and_markup_is_read_in_linear_time()
    {
        var message = string.Concat(Enumerable.Repeat("<b>&amp;</b>\r", Large / 13));
        var capture = ParsedCapture.Of(Format, $"<Event><System><EventID>1</EventID></System><RenderingInfo><Message>{message}</Message></RenderingInfo></Event>");
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal(["1:25 1"], capture.Lines(FactKinds.Event));
        Assert.Equal(Large / 13 * 2, record.Message!.Length);
    }

    [Fact]
    public void Depth_costs_nothing()
    {
        var nested = string.Concat(Enumerable.Repeat("<a>", Large / 7)) + string.Concat(Enumerable.Repeat("</a>", Large / 7));
        var capture = ParsedCapture.Of(Format, $"<Event><UserData>{nested}</UserData><System><EventID>1</EventID></System></Event>");

        Assert.Equal(1, capture.Count(FactKinds.Event));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Thousands_of_records_share_their_names()
    {
        var events = ParsedCapture.Of(Format, string.Concat(Enumerable.Repeat(EventLogSamples.Wevtutil, 200))).Facts(FactKinds.Event);

        Assert.Equal(400, events.Count);
        Assert.All(events, e => Assert.Same(events[0].Computer, e.Computer));
        Assert.Equal(2, events.Select(e => e.Value).Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(new(2, 235), events[2].Location.LineSpan.Start);
    }
}
