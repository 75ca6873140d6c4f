using ConfigLint.Formats.EventLog;

namespace ConfigLint.Formats.Tests.EventLog;

public sealed class DumpEventLogTests
{
    private static readonly EventLogFormat Format = new();

    [Fact]
    public void Source_stands_before_user_in_later_versions()
    {
        var capture = ParsedCapture.Of(Format, EventLogSamples.DumpEventLog);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["2:24 4067", "3:24 4058", "4:24 1000", "5:23 7000"], capture.Lines(FactKinds.Event));
        Assert.Equal(["MSExchangeIMC", "MSExchangeIMC", "MSExchangeIMC", "Service Control Manager"], events.Select(e => e.Source).ToArray());
        Assert.All(events, e => Assert.Equal("EXCH01", e.Computer));
        Assert.Equal(["1/23/97 8:00:00 AM", "1/23/97 8:00:01 AM", "1/23/97 8:30:00 PM", "2/1/97 7:00:05 AM"], events.Select(e => e.TimeAsWritten).ToArray());
        Assert.All(events, e => Assert.Null(e.Time));
        Assert.Empty(events[0].Data);
        Assert.Equal(["Microsoft Exchange Internet Mail Connector 4.0.996.62"], events[2].Data.ToArray());
        Assert.Equal(["Spooler %%2"], events[3].Data.ToArray());
        Assert.All(events, e => Assert.Null(e.Message));
        Assert.Empty(capture.Errors());
        Assert.Equal("Service Control Manager|7000|7000", capture.Entries()[3]);
    }

    // KB Q129266: Windows NT 3.5.
    [Fact]
    public void User_stands_before_source_in_windows_nt_3_5()
    {
        var capture = ParsedCapture.Of(Format, "   4/11/95 4:58:39 AM  1   0   1016    N/A DhcpServer  REDWOOD2  %%20013\r\n");
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal(["1:32 1016"], capture.Lines(FactKinds.Event));
        Assert.Equal("DhcpServer", record.Source);
        Assert.Equal("REDWOOD2", record.Computer);
        Assert.Equal(["%%20013"], record.Data.ToArray());
        Assert.Equal("4/11/95 4:58:39 AM", record.TimeAsWritten);
    }

    [Theory]
    [InlineData("4/11/95 4:58:39 AM 1 0 7000 N/A Service Control Manager EXCH01 Spooler", "Service Control Manager", "EXCH01", "Spooler")]
    [InlineData("4/11/95 4:58:39 AM 1 0 7000 N/A MSExchange IMC EXCH01 Spooler", "MSExchange IMC", "EXCH01", "Spooler")]
    [InlineData("4/11/95 4:58:39 AM 1 0 7000 N/A Some Own Source  EXCH01  a b", "Some Own Source", "EXCH01", "a b")]
    [InlineData("4/11/95 4:58:39 AM 1 0 7000 N/A Rdr EXCH01 a  B", "Rdr", "EXCH01", "a  B")]
    [InlineData("4/11/95 4:58:39 AM 1 0 7000 CORP\\jd Rdr EXCH01 x", "Rdr", "EXCH01", "x")]
    [InlineData("4/11/95 4:58:39 AM 1 0 7000 Some Own Source N/A EXCH01 C:\\a\\b", "Some Own Source", "EXCH01", "C:\\a\\b")]
    [InlineData("4/11/95 4:58:39 AM 1 0 7000 Rdr NT AUTHORITY\\SYSTEM EXCH01 x", "Rdr", "EXCH01", "x")]
    [InlineData("4/11/95\t4:58:39 AM\t1\t0\t7000\tService Control Manager\tN/A\tEXCH01\tx", "Service Control Manager", "EXCH01", "x")]
    [InlineData("4/11/95 4:58:39 AM\t1\t0\t7000\tN/A\tService Control Manager\tEXCH01\tx", "Service Control Manager", "EXCH01", "x")]
    [InlineData("4/11/95,4:58:39 AM,1,0,7000,CORP\\jd,Service Control Manager,EXCH01,x", "Service Control Manager", "EXCH01", "x")]
    [InlineData("4/11/95,4:58:39 AM,1,0,7000,Rdr,N/A,EXCH01,x", "Rdr", "EXCH01", "x")]
    public void Content_decides_what_is_user_and_what_is_source(string line, string source, string computer, string data)
    {
        var capture = ParsedCapture.Of(Format, line);
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal((source, computer), (record.Source, record.Computer));
        Assert.Equal([data], record.Data.ToArray());
        Assert.Equal("4/11/95 4:58:39 AM", record.TimeAsWritten);
        Assert.Equal([$"1:{line.IndexOf("7000", StringComparison.Ordinal) + 1} 7000"], capture.Lines(FactKinds.Event));
    }

    [Theory]
    [InlineData("4/11/95 4:58:39 AM", "4/11/95 4:58:39 AM")]
    [InlineData("4/11/95 16:58:39", "4/11/95 16:58:39")]
    [InlineData("11.04.1995 16:58", "11.04.1995 16:58")]
    [InlineData("1995-04-11 4:58:39  pm", "1995-04-11 4:58:39  pm")]
    [InlineData("11-04-95   16.58.39", "11-04-95 16.58.39")]
    public void Times_are_kept_as_written(string written, string time)
    {
        var capture = ParsedCapture.Of(Format, written + " 1 0 1016 DhcpServer N/A EXCH01");
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal([$"1:{written.Length + 6} 1016"], capture.Lines(FactKinds.Event));
        Assert.Equal(time, record.TimeAsWritten);
        Assert.Null(record.Time);
    }

    [Fact]
    public void Tabs_and_commas_separate_insertion_strings()
    {
        var capture = ParsedCapture.Of(Format, """
            4/11/95	4:58:39 AM	1	0	1016	DhcpServer	N/A	EXCH01	first string		third
            4/11/95,4:58:40 AM,1,0,1017,DhcpServer,N/A,EXCH01,first string, second
            4/11/95 4:58:41 AM 1 0 1018 DhcpServer N/A EXCH01 first string	second
            """);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["1:24 1016", "2:24 1017", "3:24 1018"], capture.Lines(FactKinds.Event));
        Assert.Equal(["first string", "", "third"], events[0].Data.ToArray());
        Assert.Equal(["first string", "second"], events[1].Data.ToArray());
        Assert.Equal(["first string", "second"], events[2].Data.ToArray());
    }

    [Theory]
    [InlineData("4/11/95 4:58:40 AM 1 0 10")]
    [InlineData("4/11/95 4:58:40 AM")]
    [InlineData("4/11/95 4:58:40 AM DhcpServer Warning None")]
    public void Half_a_record_at_the_end_proves_a_cut(string last)
    {
        const string whole = "4/11/95 4:58:39 AM 1 0 1016 DhcpServer N/A EXCH01 text\n";
        var capture = ParsedCapture.Of(Format, whole + last);

        Assert.Equal(["1:24 1016"], capture.Lines(FactKinds.Event));
        Assert.Equal(["text"], capture.Facts(FactKinds.Event)[0].Data.ToArray());
        Assert.Equal(["2:1 Truncated"], capture.Errors());
        Assert.Empty(ParsedCapture.Of(Format, whole + last + "\n").Errors());
        Assert.Empty(ParsedCapture.Of(Format, whole + "4/11/95 4:58:40 AM was the time").Errors());
    }

    [Fact]
    public void Qualifiers_are_taken_off()
    {
        var capture = ParsedCapture.Of(Format, "4/11/95 4:58:39 AM 1 0 3221229530 MSExchangeIMC N/A EXCH01");

        Assert.Equal(["1:24 4058"], capture.Lines(FactKinds.Event));
        Assert.Equal(4058, capture.Facts(FactKinds.Event)[0].EventId);
    }

    [Fact]
    public void Strings_may_run_over_lines()
    {
        var capture = ParsedCapture.Of(Format, "4/11/95 4:58:39 AM 1 0 1016 DhcpServer N/A EXCH01 one\n   two\n4/11/95 4:58:40 AM 1 0 1017 DhcpServer N/A EXCH01\n\nC:\\>exit\nmore\n");

        Assert.Equal(["1:24 1016", "3:24 1017"], capture.Lines(FactKinds.Event));
        Assert.Equal(["one two"], capture.Facts(FactKinds.Event)[0].Data.ToArray());
        Assert.Empty(capture.Facts(FactKinds.Event)[1].Data);
    }
}
