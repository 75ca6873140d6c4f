using ConfigLint.Formats.EventLog;

namespace ConfigLint.Formats.Tests.EventLog;

public sealed class SavedEventTextTests
{
    private static readonly EventLogFormat Format = new();

    // KB Q162674, Q178821, Q242879.
    [Fact]
    public void Descriptions_wrap_and_hold_blank_lines()
    {
        var capture = ParsedCapture.Of(Format, EventLogSamples.SavedText);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["1:59 9221", "6:73 4058", "9:55 705"], capture.Lines(FactKinds.Event));
        Assert.Equal(["MSExchangeMTA", "MSExchangeIMC", "SNA APPC Application"], events.Select(e => e.Source).ToArray());
        Assert.Equal(["EXCH01", "EXCH01", null], events.Select(e => e.Computer).ToArray());
        Assert.Equal(["7/31/97 4:15:31 PM", "7/31/97 4:10:00 PM", "9/24/97 11:34:55 AM"], events.Select(e => e.TimeAsWritten).ToArray());
        Assert.Equal(
            [
                "A sockets error 10054 on a WSARecvEx() call was detected. The MTA will attempt to recover the sockets connection. Control block index: 1. [BASE IL TCP/IP DRVR 10 262] (12)",
                "The Internet Mail Connector cannot start because the name resolver cannot be initialized.",
                "Logon Failed. EXPLANATION Connection request failed due to data security.",
            ],
            events.Select(e => e.Message).ToArray());
        Assert.All(events, e => Assert.Null(e.Time));
        Assert.All(events, e => Assert.Empty(e.Data));
        Assert.Empty(capture.Errors());
    }

    [Theory]
    [InlineData("11/7/96 4:32:01 PM DrWatson Information None 4097 N/A JDOE-NT4\nThe application", "DrWatson", "4097", "JDOE-NT4", "The application")]
    [InlineData("11/11/96 2:41:02 PM  Security Failure Audit  Logon/Logoff   529   NT\nAUTHORITY\\SYSTEM  FS1 Logon Failure:\n  Reason: x", "Security", "529", "FS1", "Logon Failure: Reason: x")]
    [InlineData("2/17/97  2:29:19 PM  Security Success Audit  Policy Change  608\nCORP\\randy  FS1 User Right", "Security", "608", "FS1", "User Right")]
    [InlineData("9/12/97  1:44:17 PM  MSExchangeMTA  Warning  X.400 Service  210   N/A\n<MTA Name>  An internal MTA error", "MSExchangeMTA", "210", null, "An internal MTA error")]
    [InlineData("5/22/97 12:55:53 PM MSExchangeMSMI Error Session Error 2375 N/A TRADE MS\nMail", "MSExchangeMSMI", "2375", "TRADE", "MS Mail")]
    [InlineData("5/22/97 12:55:53 PM  MSExchangeMSMI  Information Routing   2444 N/A\nTRADE\nMessage ID", "MSExchangeMSMI", "2444", "TRADE", "Message ID")]
    [InlineData("2/6/98  6:33:11  DrWatson  Information  None  4097  N/A\nThe application, exe", "DrWatson", "4097", null, "The application, exe")]
    [InlineData("2/6/98  6:33:11  DrWatson  Information  None  4097  N/A\nA sockets error", "DrWatson", "4097", null, "A sockets error")]
    [InlineData("2/6/98  6:33:11  DrWatson  Information  None  4097  N/A fs1\nThe application", "DrWatson", "4097", "fs1", "The application")]
    [InlineData("8/5/97   8:11:45 PM  Security Failure Audit\nObject Access  560\nCORP\\jd\nFS1\nObject Open:", "Security", "560", "FS1", "Object Open:")]
    [InlineData("8/5/03 8:11:45 PM Application Error Error None 1000 N/A FS1 Faulting", "Application Error", "1000", "FS1", "Faulting")]
    [InlineData("8/5/03 8:11:45 PM Application Error Error (100) 1000 N/A FS1 Faulting", "Application Error", "1000", "FS1", "Faulting")]
    [InlineData("8/5/03 8:11:45 PM Tape Warning Drive 5 17 N/A FS1 Faulting", "Tape", "17", "FS1", "Faulting")]
    [InlineData("8/5/03 8:11:45 PM Tape Warning None 17 N/A", "Tape", "17", null, null)]
    [InlineData("8/5/03 8:11:45 PM Tape Warning None 17 The description for Event ID ( 17 ) could not be found.", "Tape", "17", null, "The description for Event ID ( 17 ) could not be found.")]
    public void Columns_between_blanks_are_told_by_content(string text, string source, string id, string? computer, string? message)
    {
        var capture = ParsedCapture.Of(Format, text);
        var record = Assert.Single(capture.Facts(FactKinds.Event));
        var lines = text[..text.IndexOf($" {id}", StringComparison.Ordinal)].Split('\n');

        Assert.Equal((source, computer, message), (record.Source, record.Computer, record.Message));
        Assert.Equal([$"{lines.Length}:{lines[^1].Length + 2} {id}"], capture.Lines(FactKinds.Event));
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(',')]
    public void Columns_between_tabs_or_commas_are_told_by_their_number(char separator)
    {
        var text = string.Join(separator, "1/11/2000", "3:17:57 PM", "MSExchange IMC", "Error", "Internal Processing ", "4120", "N/A", "EXCH01", "One, two\nthree");
        var capture = ParsedCapture.Of(Format, text + "\n" + string.Join(separator, "1/11/2000", "3:17:58 PM", "Tape", "Warning", "None", "17") + "\n");
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["1:64 4120", "3:40 17"], capture.Lines(FactKinds.Event));
        Assert.Equal(("MSExchange IMC", "EXCH01", "One, two three"), (events[0].Source, events[0].Computer, events[0].Message));
        Assert.Equal(("Tape", null, null), (events[1].Source, events[1].Computer, events[1].Message));
        Assert.Equal("1/11/2000 3:17:57 PM", events[0].TimeAsWritten);
    }

    [Fact]
    public void A_date_inside_a_description_starts_no_record()
    {
        var capture = ParsedCapture.Of(Format, """
            11/7/96 4:32:01 PM DrWatson Information None 4097 N/A FS1 The error occurred on
            11/7/1996 16:32:01 The exception was c0000005 at address
            11/7/96 4:31:55 PM and so on
            11/7/96 4:31:55 PM Perflib Error None 1008 N/A FS1 The Open Procedure
            """);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["1:46 4097", "4:39 1008"], capture.Lines(FactKinds.Event));
        Assert.Equal("The error occurred on 11/7/1996 16:32:01 The exception was c0000005 at address 11/7/96 4:31:55 PM and so on", events[0].Message);
        Assert.Equal("The Open Procedure", events[1].Message);
    }

    [Theory]
    [InlineData("    ")]
    [InlineData("# ")]
    [InlineData("\t")]
    [InlineData("> ")]
    public void Constant_text_before_each_line_is_looked_through(string prefix)
    {
        var text = string.Join('\n', EventLogSamples.SavedText.Split('\n').Select(line => prefix + line.TrimEnd('\r')));
        var capture = ParsedCapture.Of(Format, text);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal([$"1:{59 + prefix.Length} 9221", $"6:{73 + prefix.Length} 4058", $"9:{55 + prefix.Length} 705"], capture.Lines(FactKinds.Event));
        Assert.Equal("EXCH01", events[0].Computer);
        Assert.Equal("The Internet Mail Connector cannot start because the name resolver cannot be initialized.", events[1].Message);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData(" \n\n")]
    public void Every_line_end_is_read(string lineEnd)
    {
        var capture = ParsedCapture.Of(Format, "7/31/97 4:15:31 PM MSExchangeMTA Warning None 9221 N/A EXCH01 one\ntwo".ReplaceLineEndings(lineEnd));

        Assert.Equal(["1:47 9221"], capture.Lines(FactKinds.Event));
        Assert.Equal("one two", capture.Facts(FactKinds.Event)[0].Message);
    }
}
