using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Tests.Evidence;

public sealed class ConnectorStartsTests
{
    [Fact]
    public void Without_events_nothing_is_known()
    {
        var starts = ConnectorStarts.Of([]);

        Assert.False(starts.HaveFailed);
        Assert.Null(starts.LastStart);
        Assert.Empty(starts.Related());
    }

    [Theory]
    [InlineData(4058)]
    [InlineData(4067)]
    public void A_failure_that_no_start_follows_stands(int id)
    {
        var starts = ConnectorStarts.Of(Facts.Log(Facts.Event(1000, "1/22/97 8:00:00 AM"), Facts.Event(id, "1/23/97 8:00:00 AM", line: 1)));

        Assert.True(starts.HaveFailed);
        Assert.Null(starts.LastStart);
    }

    [Fact]
    public void Event_1000_newer_than_every_failure_cancels_them()
    {
        var starts = ConnectorStarts.Of(Facts.Log(
            Facts.Event(4067, "1/23/97 8:00:00 AM"), Facts.Event(4058, "1/23/97 8:00:01 AM", line: 1), Facts.Event(1000, "1/23/97 8:30:00 AM", line: 2)));

        Assert.False(starts.HaveFailed);
        var related = Assert.Single(starts.Related());
        Assert.Equal(2, related.Location.LineSpan.Start.Line);
        Assert.Equal("event 1000 at 1/23/97 8:30:00 AM: the connector started", related.Message);
    }

    [Fact]
    public void Event_1000_between_two_failures_cancels_nothing() =>
        Assert.True(ConnectorStarts.Of(Facts.Log(Facts.UtcEvent(4058, 1), Facts.UtcEvent(1000, 2), Facts.UtcEvent(4058, 3))).HaveFailed);

    [Fact]
    public void Times_without_a_zone_are_never_compared_over_two_files() =>
        Assert.True(ConnectorStarts.Of(Facts.Log(Facts.Event(4058, "1/23/97 8:00:00 AM", "EXCH01/a.txt"), Facts.Event(1000, "1/23/97 9:00:00 AM", "EXCH01/b.txt"))).HaveFailed);

    [Fact]
    public void Times_with_a_zone_are_compared_over_two_files() =>
        Assert.False(ConnectorStarts.Of(Facts.Log(Facts.UtcEvent(4058, 8, "EXCH01/a.xml"), Facts.UtcEvent(1000, 9, "EXCH01/b.xml"))).HaveFailed);

    [Fact]
    public void A_start_without_any_failure_is_the_last_word_of_the_log() =>
        Assert.NotNull(ConnectorStarts.Of(Facts.Log(Facts.Event(1000, null))).LastStart);

    [Fact]
    public void Events_of_other_sources_and_other_ids_do_not_count()
    {
        var starts = ConnectorStarts.Of(Facts.Log(Facts.UtcEvent(4058, 1) with { Source = "MSExchangeMTA" }, Facts.UtcEvent(2140, 2), Facts.UtcEvent(7024, 3)));

        Assert.False(starts.HaveFailed);
        Assert.Empty(starts.Related());
    }

    [Theory]
    [InlineData("MSExchangeIMS")]
    [InlineData("MSExchange IMC")]
    [InlineData("msexchangeimc")]
    public void Slips_in_the_name_of_the_source_mean_the_connector(string source) =>
        Assert.True(ConnectorStarts.Of(Facts.Log(Facts.UtcEvent(4067, 1) with { Source = source })).HaveFailed);

    [Fact]
    public void The_five_newest_failures_are_shown_newest_first_with_a_count_of_the_rest()
    {
        var related = ConnectorStarts.Of([.. Enumerable.Range(1, 8).Select(hour => Facts.UtcEvent(hour % 2 == 0 ? 4058 : 4067, hour, line: hour))]).Related().ToList();

        Assert.Equal([8, 7, 6, 5, 4], related.Select(r => r.Location.LineSpan.Start.Line));
        Assert.Equal("event 4058 at 2000-01-01T08:00:00Z: the name resolver cannot be initialized", related[0].Message);
        Assert.Equal("event 4067 at 2000-01-01T07:00:00Z: the TCP/IP domain name was not found", related[1].Message);
        Assert.Equal("event 4058 at 2000-01-01T04:00:00Z: the name resolver cannot be initialized (and 3 older ones)", related[4].Message);
    }

    [Fact]
    public void A_start_after_the_capture_shows_that_the_configuration_has_moved_on()
    {
        var starts = ConnectorStarts.Of(Facts.Log(Facts.UtcEvent(1000, 9)));

        Assert.True(starts.AreNewerThan(new DateTimeOffset(2000, 1, 1, 8, 0, 0, TimeSpan.Zero)));
        Assert.False(starts.AreNewerThan(new DateTimeOffset(2000, 1, 1, 10, 0, 0, TimeSpan.Zero)));
        Assert.False(starts.AreNewerThan(capturedAt: null));
    }

    [Fact]
    public void A_start_whose_time_zone_is_not_known_does_not_outdate_a_capture() =>
        Assert.False(ConnectorStarts.Of(Facts.Log(Facts.Event(1000, "1/1/2030 8:00:00 AM"))).AreNewerThan(new DateTimeOffset(2000, 1, 1, 8, 0, 0, TimeSpan.Zero)));

    // Builds: KB Q257618.
    [Theory]
    [InlineData("Microsoft Exchange Internet Mail Service build 5.0.1457.10 has started.", true)]
    [InlineData("Build 2650.21", true)]
    [InlineData("Microsoft Exchange Internet Mail Connector build 4.0.996.62 has started.", false)]
    [InlineData("Started in the year 1999.", false)]
    [InlineData("Started.", false)]
    [InlineData(null, false)]
    public void The_build_in_event_1000_tells_Exchange_5(string? message, bool isExchange5)
    {
        Assert.Equal(isExchange5, ConnectorStarts.Of(Facts.Log(Facts.UtcEvent(1000, 1) with { Message = message })).IsExchange5);
        Assert.Equal(isExchange5, ConnectorStarts.Of(Facts.Log(Facts.UtcEvent(1000, 1) with { Data = message is null ? [] : [message] })).IsExchange5);
    }
}
