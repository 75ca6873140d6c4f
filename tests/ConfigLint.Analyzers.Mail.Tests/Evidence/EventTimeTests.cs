using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Tests.Evidence;

public sealed class EventTimeTests
{
    [Theory]
    [InlineData("1/24/97 7:00:00 AM", "1/23/97 9:00:00 PM", true)]      // month first: 24 is no month
    [InlineData("24.1.1997 07:00:00", "23.1.1997 21:00:00", true)]      // day first
    [InlineData("24.1.1997 7.00.00", "23.1.1997 21.00.00", true)]       // points between hours, minutes and seconds
    [InlineData("2016-06-10T22:28:53.905", "2016-06-10T22:28:53.9", true)]
    [InlineData("2016-06-10T22:28:53", "2016-06-10T22:28:53.905", false)]
    [InlineData("1997-02-01 07:00", "1997-01-31 21:00", true)]          // year first
    [InlineData("3/1/97 7:00:00 AM", "2/1/97 7:00:00 AM", true)]        // newer under both readings
    [InlineData("2/1/97 7:00:00 AM", "1/12/97 7:00:00 AM", false)]      // 1 February after 12 January, or 2 January before 1 December
    [InlineData("1/23/97 7:00:00 AM", "1/23/97 7:00:00 AM", false)]     // the same second proves nothing
    [InlineData("1/23/97 12:30:00 AM", "1/23/97 1:00:00 AM", false)]
    [InlineData("yesterday", "1/23/97 7:00:00 AM", false)]
    [InlineData(null, null, false)]
    public void Written_times_of_one_file_are_compared_where_every_reading_agrees(string? candidate, string? other, bool isNewer) =>
        Assert.Equal(isNewer, EventTime.IsNewer(Facts.Event(1000, candidate), Facts.Event(4058, other, line: 1)));

    [Fact]
    public void Times_with_a_zone_win_over_what_is_written()
    {
        Assert.True(EventTime.IsNewer(Facts.UtcEvent(1000, 9) with { TimeAsWritten = "1/1/97 1:00:00 AM" }, Facts.UtcEvent(4058, 8) with { TimeAsWritten = "1/2/97 1:00:00 AM" }));
        Assert.False(EventTime.IsNewer(Facts.UtcEvent(1000, 8), Facts.UtcEvent(4058, 8)));
    }
}
