using ConfigLint.Formats.EventLog;

namespace ConfigLint.Formats.Tests.EventLog;

public sealed class EventXmlTests
{
    private const string Namespace = "xmlns='http://schemas.microsoft.com/win/2004/08/events/event'";

    private static readonly EventLogFormat Format = new();

    [Fact]
    public void Wevtutil_writes_events_without_a_root()
    {
        var capture = ParsedCapture.Of(Format, EventLogSamples.Wevtutil);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["1:236 7036", "2:130 4199"], capture.Lines(FactKinds.Event));
        Assert.Equal([7036, 4199], events.Select(e => e.EventId));
        Assert.Equal(["Service Control Manager", "Tcpip"], events.Select(e => e.Source).ToArray());
        Assert.Equal("EXCH03.corp.example", events[0].Computer);
        Assert.Same(events[0].Computer, events[1].Computer);
        Assert.Equal(["Print Spooler", "running"], events[0].Data.ToArray());
        Assert.Equal(["", "10.0.0.25"], events[1].Data.ToArray());
        Assert.All(events, e => Assert.Null(e.Message));
        Assert.Empty(capture.Errors());
        Assert.Equal(["Service Control Manager|EventID|7036", "Tcpip|EventID|4199"], capture.Entries());
    }

    [Fact]
    public void System_time_is_utc_to_the_tick()
    {
        var events = ParsedCapture.Of(Format, EventLogSamples.Wevtutil).Facts(FactKinds.Event);

        Assert.Equal("2016-06-10T22:28:53.905233700Z", events[0].TimeAsWritten);
        Assert.Equal(new DateTimeOffset(2016, 6, 10, 22, 28, 53, TimeSpan.Zero).AddTicks(9052337), events[0].Time);
        Assert.Equal(new DateTimeOffset(2016, 6, 11, 1, 2, 3, TimeSpan.Zero), events[1].Time);
    }

    [Theory]
    [InlineData("2001-03-05T07:30:12.000Z", "2001-03-05T07:30:12.0000000+00:00")]
    [InlineData("2001-03-05 07:30:12.123456", "2001-03-05T07:30:12.1234560+00:00")]
    [InlineData("2001-03-05T07:30:12+01:00", "2001-03-05T07:30:12.0000000+01:00")]
    [InlineData("2001-03-05T07:30:12.5-08:30", "2001-03-05T07:30:12.5000000-08:30")]
    [InlineData("0001-01-01T00:00:00+14:00", null)]
    [InlineData("2001-03-05T07:30:12+15:00", null)]
    [InlineData("2001-13-05T07:30:12Z", null)]
    [InlineData("yesterday", null)]
    public void Times_are_read_with_their_zone(string written, string? expected)
    {
        var capture = ParsedCapture.Of(Format, $"<Event {Namespace}><System><EventID>1</EventID><TimeCreated SystemTime='{written}'/></System></Event>");
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal(["1:87 1"], capture.Lines(FactKinds.Event));
        Assert.Equal(written, record.TimeAsWritten);
        Assert.Equal(expected, record.Time?.ToString("O"));
    }

    [Fact]
    public void Event_viewer_adds_a_root_and_the_rendered_message()
    {
        var capture = ParsedCapture.Of(Format, EventLogSamples.Viewer);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["6:35 4067", "22:35 1000"], capture.Lines(FactKinds.Event));
        Assert.Equal("The Microsoft Exchange Internet Mail Service cannot start because the TCP/IP domain name was not found during initialization.", events[0].Message);
        Assert.Equal("Build 5.5.2650.21 <ready> & started\r\n\u263A", events[1].Message);
        Assert.Empty(events[0].Data);
        Assert.Equal(["5.5.2650.21"], events[1].Data.ToArray());
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void A_prompt_and_dashes_of_a_browser_are_looked_through()
    {
        var capture = ParsedCapture.Of(Format, $"""
            C:\>wevtutil qe System /c:1
            - <Event {Namespace}>
            - <System>
              <Provider Name="EventLog" />
              <EventID Qualifiers="32768">6008</EventID>
              <Computer>dc1</Computer>
              <Security />
              </System>
              </Event>
            """);

        Assert.Equal(["5:31 6008"], capture.Lines(FactKinds.Event));
        Assert.Equal("EventLog", capture.Facts(FactKinds.Event)[0].Source);
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Prefixes_and_either_quote_are_read()
    {
        var capture = ParsedCapture.Of(Format, """
            <e:Events xmlns:e='http://schemas.microsoft.com/win/2004/08/events/event'><e:Event>
            <e:System><e:Provider e:Guid="{1>2}" Guid = '"' Name = 'O"Neill &amp; Co'/><e:EventID> 17 </e:EventID ></e:System>
            </e:Event></e:Events>
            """);

        Assert.Equal(["2:88 17"], capture.Lines(FactKinds.Event));
        Assert.Equal("O\"Neill & Co", capture.Facts(FactKinds.Event)[0].Source);
        Assert.Empty(capture.Errors());
    }

    [Theory]
    [InlineData("<![CDATA[<Event><System><EventID>99</EventID></System></Event>]]>", "<Event><System><EventID>99</EventID></System></Event>")]
    [InlineData("&lt;Event&gt;&lt;EventID&gt;99&lt;/EventID&gt;&lt;/Event&gt;", "<Event><EventID>99</EventID></Event>")]
    [InlineData("<Event><System><EventID>99</EventID></System></Event>", "99")]
    [InlineData("a<!-- <EventID>99</EventID> -->b", "ab")]
    [InlineData("a<?x <EventID>99</EventID> ?>b", "ab")]
    public void Text_like_an_event_inside_a_message_is_no_event(string written, string message)
    {
        var capture = ParsedCapture.Of(
            Format, $"<Event {Namespace}><System><EventID>1</EventID></System><RenderingInfo><Message>{written}</Message></RenderingInfo></Event><Event><System><EventID>2</EventID></System></Event>");

        Assert.Equal(["1", "2"], capture.Facts(FactKinds.Event).Select(e => e.Value).ToArray());
        Assert.Equal("1:87 1", capture.Lines(FactKinds.Event)[0]);
        Assert.Equal(message, capture.Facts(FactKinds.Event)[0].Message);
        Assert.Empty(capture.Errors());
    }

    [Theory]
    [InlineData("a&#65;b", "aAb")]
    [InlineData("a&#x41;b", "aAb")]
    [InlineData("&#x1F600;", "\U0001F600")]
    [InlineData("a &nbsp; b", "a &nbsp; b")]
    [InlineData("a & b", "a & b")]
    [InlineData("&#xD800;", "&#xD800;")]
    [InlineData("&#999999999999;", "&#999999999999;")]
    [InlineData("&amp;amp;", "&amp;")]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\nthree")]
    public void Only_the_five_entities_and_numbers_are_decoded(string written, string decoded)
    {
        var capture = ParsedCapture.Of(Format, $"<Event {Namespace}><System><EventID>1</EventID></System><EventData><Data>{written}</Data></EventData></Event>");

        Assert.Equal(["1:87 1"], capture.Lines(FactKinds.Event));
        Assert.Equal([decoded], capture.Facts(FactKinds.Event)[0].Data.ToArray());
    }

    [Fact]
    public void A_document_type_is_an_error_and_its_entities_are_not_expanded()
    {
        var capture = ParsedCapture.Of(Format, $"""
            <!DOCTYPE Events [ <!ENTITY a "<Event><System><EventID>9</EventID></System></Event>"> <!ENTITY x SYSTEM "file:///etc/passwd"> ]>
            <Events><Event {Namespace}><System><EventID>5</EventID><Computer>&x;</Computer></System><EventData><Data>&a;</Data><Data>b<!-- -->&x;</Data></EventData></Event></Events>
            """);
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal(["2:95 5"], capture.Lines(FactKinds.Event));
        Assert.Equal("&x;", record.Computer);
        Assert.Equal(["&a;", "b<!-- -->&x;"], record.Data.ToArray());
        Assert.Equal(["1:1 Syntax"], capture.Errors());
    }

    [Theory]
    [InlineData("4058", 4058)]
    [InlineData("3221229530", 4058)]
    [InlineData("<![CDATA[4058]]>", 4058)]
    [InlineData("40<!-- -->58", 4058)]
    [InlineData("&#52;058", 4058)]
    public void The_id_is_without_qualifiers_however_it_is_written(string written, int id)
    {
        var capture = ParsedCapture.Of(Format, $"<Event {Namespace}><System><EventID>{written}</EventID></System></Event>");
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal(id, record.EventId);
        Assert.Equal("4058", record.Value);
        Assert.Equal(new(0, 86), record.Location.LineSpan.Start);
        Assert.Equal(written, capture.Document.Text.ToString(record.Location.Span));
    }

    [Fact]
    public void An_id_that_is_no_number_is_an_error_and_no_event()
    {
        var capture = ParsedCapture.Of(Format, $"<Event {Namespace}><System><EventID>many</EventID></System></Event>");

        Assert.Equal(0, capture.Count(FactKinds.Event));
        Assert.Equal(["1:87 Syntax"], capture.Errors());
    }

    [Fact]
    public void A_record_without_an_id_or_a_provider_does_not_disturb_the_next()
    {
        var capture = ParsedCapture.Of(
            Format, $"<Events><Event {Namespace}><EventData><Data>x</Data></EventData></Event>\n<Event {Namespace}><System><EventID>7</EventID></System></Event><Event/></Events>");
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal(["2:87 7"], capture.Lines(FactKinds.Event));
        Assert.Equal("", record.Source);
        Assert.Empty(record.Data);
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void A_provider_without_a_name_has_its_event_source()
    {
        var capture = ParsedCapture.Of(Format, $"<Event {Namespace}><System><Provider EventSourceName='MSExchangeIMC'/><EventID>4058</EventID></System></Event>");

        Assert.Equal(["1:130 4058"], capture.Lines(FactKinds.Event));
        Assert.Equal("MSExchangeIMC", capture.Facts(FactKinds.Event)[0].Source);
    }

    [Fact]
    public void A_cut_file_keeps_every_record_before_the_cut()
    {
        var cut = EventLogSamples.Viewer.IndexOf(">1000<", StringComparison.Ordinal) + 3;
        var capture = ParsedCapture.Of(Format, EventLogSamples.Viewer[..cut]);

        Assert.Equal(["6:35 4067"], capture.Lines(FactKinds.Event));
        Assert.Equal(["22:35 Truncated"], capture.Errors());
    }

    [Fact]
    public void A_cut_between_records_shows_by_the_open_root()
    {
        var capture = ParsedCapture.Of(Format, EventLogSamples.Viewer[..(EventLogSamples.Viewer.IndexOf("</Event>", StringComparison.Ordinal) + 8)]);

        Assert.Equal(["6:35 4067"], capture.Lines(FactKinds.Event));
        Assert.Equal(["18:3 Truncated"], capture.Errors());
    }

    [Theory]
    [InlineData("<System><Provider Name='MSExch", "1:78 Syntax", "2:1 Truncated")]
    [InlineData("<System><Provider Name='MSExchangeIMC'/><EventID>40", "2:1 Truncated")]
    [InlineData("<System><EventID>4058</EventID></System><EventData><Data>x", "2:1 Truncated")]
    public void A_cut_file_in_front_of_another_costs_one_record(string cut, params string[] errors)
    {
        var capture = ParsedCapture.Of(Format, $"<Event {Namespace}>{cut}\n<Event {Namespace}><System><EventID>1000</EventID></System></Event>");

        Assert.Equal(["2:87 1000"], capture.Lines(FactKinds.Event));
        Assert.Empty(capture.Facts(FactKinds.Event)[0].Data);
        Assert.Equal(errors, capture.Errors());
    }

    [Fact]
    public void An_element_without_its_end_costs_no_record()
    {
        var capture = ParsedCapture.Of(
            Format, $"<Event {Namespace}><System><EventID>4058</EventID></System><RenderingInfo><Message>a<br>b</Message></RenderingInfo></Event>\n<Event><System><EventID>1000</EventID></System></Event>");

        Assert.Equal(["1:87 4058", "2:25 1000"], capture.Lines(FactKinds.Event));
        Assert.Equal(["1:166 Syntax"], capture.Errors());
    }
}
