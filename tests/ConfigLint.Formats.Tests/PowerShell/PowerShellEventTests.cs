using ConfigLint.Formats.PowerShell;

namespace ConfigLint.Formats.Tests.PowerShell;

public sealed class PowerShellEventTests
{
    private static readonly PowerShellJsonFormat Format = new();

    [Fact]
    public void Windows_powershell_writes_milliseconds()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.WinEvents51);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["3:16 4058", "27:16 4199"], capture.Lines(FactKinds.Event));
        Assert.Equal(["MSExchangeIMC", "Tcpip"], events.Select(record => record.Source).ToArray());
        Assert.Equal([4058, 4199], events.Select(record => record.EventId));
        Assert.Equal(["EXCH01", null], events.Select(record => record.Computer).ToArray());
        Assert.Equal(["/Date(1595374458918)/", "/Date(1595374460000)/"], events.Select(record => record.TimeAsWritten).ToArray());
        Assert.Equal(
            [new DateTimeOffset(2020, 7, 21, 23, 34, 18, 918, TimeSpan.Zero), new DateTimeOffset(2020, 7, 21, 23, 34, 20, TimeSpan.Zero)],
            events.Select(record => record.Time!.Value));
        Assert.Equal(["The domain name is not set.\r\nSee 'TCP/IP'.", null], events.Select(record => record.Message).ToArray());
        Assert.All(events, record => Assert.Empty(record.Data));
    }

    [Fact]
    public void PowerShell_7_writes_iso_times_and_only_a_zone_makes_them_comparable()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.WinEvents7);
        var events = capture.Facts(FactKinds.Event);

        Assert.Equal(["3:11 1000", "19:11 1001"], capture.Lines(FactKinds.Event));
        Assert.Equal(["2024-07-22T08:14:18.9181234+02:00", "2024-07-22T08:14:18"], events.Select(record => record.TimeAsWritten).ToArray());
        Assert.Equal(new DateTimeOffset(2024, 7, 22, 8, 14, 18, TimeSpan.FromHours(2)).AddTicks(9181234), events[0].Time);
        Assert.Null(events[1].Time);
        Assert.Equal(["4058", "7"], events[0].Data.ToArray());
    }

    [Fact]
    public void Event_log_entries_have_replacement_strings()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.EventLog51);
        var record = Assert.Single(capture.Facts(FactKinds.Event));

        Assert.Equal(["4:17 4058"], capture.Lines(FactKinds.Event));
        Assert.Equal(("MSExchangeIMC", "EXCH01", "The service could not start."), (record.Source, record.Computer, record.Message));
        Assert.Equal(new DateTimeOffset(2024, 2, 28, 10, 47, 0, TimeSpan.Zero), record.Time);
        Assert.Equal(["exch01", ""], record.Data.ToArray());
        Assert.Empty(capture.Lines(FactKinds.HostName));
    }

    [Theory]
    [InlineData("\"2024-07-22T06:14:18Z\"", true)]
    [InlineData("\"2024-07-22T06:14:18.5Z\"", true)]
    [InlineData("\"\\/Date(1721628858000)\\/\"", true)]
    [InlineData("\"/Date(1721628858000+0200)/\"", true)]
    [InlineData("\"/Date(-62135596800000)/\"", true)]
    [InlineData("\"/Date()/\"", false)]
    [InlineData("\"/Date(99999999999999999)/\"", false)]
    [InlineData("\"7/22/2024 8:14:18 AM\"", false)]
    [InlineData("\"2024-07-22T08:14:18\"", false)]
    [InlineData("\"2024-13-22T08:14:18Z\"", false)]
    [InlineData("\"Z\"", false)]
    public void Times_compare_only_with_a_zone(string written, bool isComparable)
    {
        var capture = ParsedCapture.Of(Format, $$"""{"Id": 1, "ProviderName": "x", "TimeCreated": {{written}}}""");

        Assert.Equal(["1:8 1"], capture.Lines(FactKinds.Event));
        Assert.Equal(isComparable, capture.Facts(FactKinds.Event)[0].Time is not null);
    }

    [Fact]
    public void Qualifiers_are_no_part_of_an_event_number()
    {
        var capture = ParsedCapture.Of(Format, """{"EventID": 1073748864, "Source": "Service Control Manager"}""");

        Assert.Equal(["1:13 7040"], capture.Lines(FactKinds.Event));
        Assert.Equal(7040, capture.Facts(FactKinds.Event)[0].EventId);
    }

    [Fact]
    public void Events_listed_twice_are_kept()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.EventLog51 + "\n" + PowerShellSamples.EventLog51);

        Assert.Equal(["4:17 4058", "19:17 4058"], capture.Lines(FactKinds.Event));
    }
}
