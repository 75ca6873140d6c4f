using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Tests.Evidence;

public sealed class MailConnectorTests
{
    private static readonly EventFact Failure = Facts.UtcEvent(4067, 8);
    private static readonly EventFact Start = Facts.UtcEvent(1000, 9, line: 1);

    [Fact]
    public void Of_Exchange_4_it_is_known_to_fail() => Assert.True(Connector().IsKnownToFail);

    // KB Q154589 names 4.0 only.
    [Fact]
    public void Of_Exchange_5_it_is_not() => Assert.False(Connector(isExchange5: true).IsKnownToFail);

    [Fact]
    public void Of_Exchange_5_with_the_failure_in_the_log_it_is() => Assert.True(Connector(isExchange5: true, events: [Failure]).IsKnownToFail);

    [Fact]
    public void Of_Exchange_5_with_a_failure_that_a_start_cancels_it_is_not() => Assert.False(Connector(isExchange5: true, events: [Failure, Start]).IsKnownToFail);

    [Fact]
    public void Running_it_is_not() => Assert.False(Connector(isRunning: true, events: [Failure]).IsKnownToFail);

    [Fact]
    public void Started_since_its_last_failure_it_is_not() => Assert.False(Connector(events: [Failure, Start]).IsKnownToFail);

    [Theory]
    [InlineData(false, true, "cannot start")]
    [InlineData(false, false, "may not start")]
    [InlineData(true, true, "runs now but will not start again")]
    public void The_consequence_is_as_sure_as_the_evidence(bool isRunning, bool isCertain, string expected) =>
        Assert.Equal(expected, Connector(isRunning).Consequence(isCertain));

    private static MailConnector Connector(bool isRunning = false, bool isExchange5 = false, params ReadOnlySpan<EventFact> events) =>
        new("Microsoft Exchange Internet Mail Connector", Facts.At("EXCH01/services.reg", 0), isRunning, isExchange5, ConnectorStarts.Of(Facts.Log(events)));
}
