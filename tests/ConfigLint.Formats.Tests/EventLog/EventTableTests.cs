using ConfigLint.Formats.EventLog;

namespace ConfigLint.Formats.Tests.EventLog;

public sealed class EventTableTests
{
    private static readonly EventLogFormat Format = new();

    [Fact]
    public void Get_eventlog_is_read_below_its_type_line()
    {
        var capture = ParsedCapture.Of(Format, EventLogSamples.GetEventLog);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["3:1 4067", "5:1 1000"], capture.Lines(FactKinds.Event));
        Assert.Equal(["\"4067\"", "\"1000\""], events.Select(e => capture.Document.Text.ToString(e.Location.Span)).ToArray());
        Assert.Equal("MSExchangeIMC", events[0].Source);
        Assert.Equal("EXCH02", events[0].Computer);
        Assert.Equal("3/5/2001 8:30:12 AM", events[0].TimeAsWritten);
        Assert.Null(events[0].Time);
        Assert.Equal("The \"Internet Mail Service\" cannot start,\r\nbecause of the domain name.", events[0].Message);
        Assert.Empty(events[0].Data);
        Assert.Empty(capture.Errors());
        Assert.Equal(["MSExchangeIMC|EventID|4067", "MSExchangeIMC|EventID|1000"], capture.Entries());
        Assert.Equal(Confidence.Certain, Format.Recognize(new("app.csv", EventLogSamples.GetEventLog)));
    }

    [Fact]
    public void Get_winevent_names_its_columns_otherwise()
    {
        var capture = ParsedCapture.Of(Format, """
            "Message","Id","Qualifiers","ProviderName","MachineName","TimeCreated","LevelDisplayName"
            "a, b","7036","16384","Service Control Manager","dc1.corp.example","2016-06-10T22:28:53.9052337+02:00","Information"
            ,7040,,"Service Control Manager",,"10.06.2016 22:28:53",
            """);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["2:8 7036", "3:2 7040"], capture.Lines(FactKinds.Event));
        Assert.Equal(new DateTimeOffset(2016, 6, 10, 22, 28, 53, TimeSpan.FromHours(2)).AddTicks(9052337), events[0].Time);
        Assert.Equal("a, b", events[0].Message);
        Assert.Null(events[1].Time);
        Assert.Equal("10.06.2016 22:28:53", events[1].TimeAsWritten);
        Assert.Null(events[1].Message);
        Assert.Null(events[1].Computer);
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Event_viewer_writes_the_description_behind_the_named_columns()
    {
        var capture = ParsedCapture.Of(Format, "Level\tDate and Time\tSource\tEvent ID\tTask Category\r\nError\t28/11/2008 12:06:32\tEventLog\t6008\tNone\t\"The previous shutdown\r\n\r\nwas unexpected.\"\r\n");
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal(["2:36 6008"], capture.Lines(FactKinds.Event));
        Assert.Equal("EventLog", record.Source);
        Assert.Equal("28/11/2008 12:06:32", record.TimeAsWritten);
        Assert.Equal("The previous shutdown\r\n\r\nwas unexpected.", record.Message);
    }

    [Fact]
    public void Date_and_time_may_be_two_columns()
    {
        var capture = ParsedCapture.Of(Format, "Type;Date;Time;Source;Category;Event;User;Computer\nError;1/23/97;8:00:00 AM;MSExchangeIMC;None;4058;N/A;EXCH01");
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal(["2:45 4058"], capture.Lines(FactKinds.Event));
        Assert.Equal(("MSExchangeIMC", "EXCH01", "1/23/97 8:00:00 AM"), (record.Source, record.Computer, record.TimeAsWritten));
        Assert.Null(record.Time);
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Instance_ids_lose_their_qualifiers()
    {
        var capture = ParsedCapture.Of(Format, "InstanceId,Source,TimeGenerated\n3221229530,MSExchangeIMC,x\n");

        Assert.Equal(["2:1 4058"], capture.Lines(FactKinds.Event));
    }

    [Fact]
    public void An_id_that_is_no_number_is_an_error_and_no_event()
    {
        var capture = ParsedCapture.Of(Format, "EventID,Source,TimeGenerated\nmany,a,b\n\n7,c,d\n,e,f\n");

        Assert.Equal(["4:1 7"], capture.Lines(FactKinds.Event));
        Assert.Equal(["2:1 Syntax", "5:1 Syntax"], capture.Errors());
    }

    [Theory]
    [InlineData("1,a,b\n2,c", "3:3 Truncated")]
    [InlineData("1,a,b\n\"2\",\"c\",\"d", "3:9 Truncated")]
    [InlineData("1,a,b\n2", "3:1 Truncated")]
    public void A_cut_record_is_truncated(string rows, string error)
    {
        var capture = ParsedCapture.Of(Format, "EventID,Source,TimeGenerated\n" + rows);

        Assert.Equal(["2:1 1"], capture.Lines(FactKinds.Event));
        Assert.Equal([error], capture.Errors());
    }

    [Theory]
    [InlineData("EventID,Source,TimeGenerated")]
    [InlineData("#TYPE x\n")]
    [InlineData("#TYPE x")]
    public void A_table_without_records_states_nothing(string text)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Equal(0, capture.Count(FactKinds.Event));
        Assert.Empty(capture.Errors());
    }
}
