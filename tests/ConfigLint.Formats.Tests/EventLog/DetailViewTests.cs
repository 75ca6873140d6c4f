using ConfigLint.Formats.EventLog;

namespace ConfigLint.Formats.Tests.EventLog;

public sealed class DetailViewTests
{
    private static readonly EventLogFormat Format = new();

    // KB Q254893, Q136251.
    [Fact]
    public void Copies_in_one_and_in_two_columns_are_read()
    {
        var capture = ParsedCapture.Of(Format, EventLogSamples.DetailView);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["4:11 4120", "13:44 5705"], capture.Lines(FactKinds.Event));
        Assert.Equal(["MSExchangeIMC", "NETLOGON"], events.Select(e => e.Source).ToArray());
        Assert.Equal(["EXCH01", "BDC1"], events.Select(e => e.Computer).ToArray());
        Assert.Equal(["1/11/2000 3:17:57 PM", "1/12/2000 3:18:00 PM"], events.Select(e => e.TimeAsWritten).ToArray());
        Assert.Equal("In the process of creating a notification of delivery failure to the sender of a message, an error occurred.", events[0].Message);
        Assert.Equal("The change log cache is corrupted. Data, Byte: 000:    02", events[1].Message);
        Assert.All(events, e => Assert.Null(e.Time));
        Assert.Equal(["MSExchangeIMC|Event ID|4120", "NETLOGON|Event ID|5705"], capture.Entries());
        Assert.Empty(capture.Errors());
    }

    // KB Q312439: an article's short form.
    [Fact]
    public void Three_labels_are_enough()
    {
        const string text = "   Event ID: 4067\n   Source: MSExchangeIMC\n   Description: The Service cannot start because\n   the TCP/IP domain name was not found.\n\n   Event ID: 4058\n   Source: MSExchangeIMC\n";
        var capture = ParsedCapture.Of(Format, text);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["1:14 4067", "6:14 4058"], capture.Lines(FactKinds.Event));
        Assert.Equal("The Service cannot start because the TCP/IP domain name was not found.", events[0].Message);
        Assert.Null(events[1].Message);
        Assert.Null(events[0].TimeAsWritten);
        Assert.Equal(Confidence.Likely, Format.Recognize(new("notes.txt", text)));
    }

    [Fact]
    public void Wevtutil_text_numbers_its_records()
    {
        var capture = ParsedCapture.Of(Format, """
            Event[0]:
              Log Name: System
              Source: Service Control Manager
              Date: 2016-06-10T22:28:53.905
              Event ID: 7036
              Task: N/A
              Level: Information
              User Name: N/A
              Computer: dc1.corp.example
              Description:
            The Print Spooler service entered the running state.

            Event[1]:
              Log Name: System
              Source: Tcpip
              Date: 2016-06-10T22:28:54.9050000Z
              Event ID: 4199
              Computer: dc1.corp.example
              Description:
            The system detected an address conflict.
            """);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["5:13 7036", "17:13 4199"], capture.Lines(FactKinds.Event));
        Assert.Equal("The Print Spooler service entered the running state.", events[0].Message);
        Assert.Equal("2016-06-10T22:28:53.905", events[0].TimeAsWritten);
        Assert.Null(events[0].Time);
        Assert.Equal(new DateTimeOffset(2016, 6, 10, 22, 28, 54, 905, TimeSpan.Zero), events[1].Time);
        Assert.Equal(Confidence.Certain, Format.Recognize(new("system.txt", capture.Document.Text.Characters.Span)));
    }

    [Fact]
    public void Labels_inside_a_description_start_no_record()
    {
        var capture = ParsedCapture.Of(Format, """
            Event Type:	Failure Audit
            Event Source:	Security
            Event Category:	Logon/Logoff
            Event ID:	529
            Computer:	<computername>
            Description:
            Logon Failure:
            	Reason:	Unknown user name
            	User Name:	jdoe
            	Source: 10.0.0.9
            	Event ID: none
            	Date: N/A
            Event Source:	Tcpip
            Event ID:	4199 (0x1067)
            Computer:	FS1
            """);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["4:11 529", "14:11 4199"], capture.Lines(FactKinds.Event));
        Assert.Equal("Logon Failure: Reason:\tUnknown user name User Name:\tjdoe Source: 10.0.0.9 Event ID: none Date: N/A", events[0].Message);
        Assert.Null(events[0].Computer);
        Assert.Equal("FS1", events[1].Computer);
    }

    // KB Q272981, Q252641, Q185716, Q152321.
    [Theory]
    [InlineData("Event Source: Service Control Manager Event Category: None Event ID: 7013\nDate: 9/1/2000", "Service Control Manager", "1:70 7013", null)]
    [InlineData("Source: Service Control Manager Event ID: 7024 Description: The MSDTC service\nterminated.", "Service Control Manager", "1:43 7024", "The MSDTC service terminated.")]
    [InlineData("Source: Service Control Manager, Event ID: 7026\nDescription: The", "Service Control Manager", "1:44 7026", "The")]
    [InlineData("Event ID: 8006 Source: Rdr Type: Warning\nThe browser", "Rdr", "1:11 8006", "The browser")]
    [InlineData("Event ID: 162 (or Event ID: 178)\nSource: MSExchangeMig\nType: Error\nDescription:\n\nInvalid", "MSExchangeMig", "1:11 162", "Invalid")]
    public void Several_labels_may_stand_on_one_line(string text, string source, string line, string? message)
    {
        var capture = ParsedCapture.Of(Format, text);
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal([line], capture.Lines(FactKinds.Event));
        Assert.Equal((source, message), (record.Source, record.Message));
    }

    [Fact]
    public void Layouts_of_text_may_stand_in_one_file()
    {
        var capture = ParsedCapture.Of(Format, """
            1/23/97 8:00:00 AM 1 4 4067 MSExchangeIMC N/A EXCH01
            Event ID: 4058
            Source: MSExchangeIMC
            Description: one
            1/23/97 8:00:02 AM MSExchangeIMC Error None 4057 N/A EXCH01 two
            """);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["1:24 4067", "2:11 4058", "5:45 4057"], capture.Lines(FactKinds.Event));
        Assert.Equal([null, "one", "two"], events.Select(e => e.Message).ToArray());
        Assert.Empty(events[0].Data);
    }
}
