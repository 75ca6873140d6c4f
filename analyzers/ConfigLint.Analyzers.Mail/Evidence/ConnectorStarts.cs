using System.Collections.Immutable;
using System.Globalization;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>What the event log tells of the mail connector's starts.</summary>
/// <param name="Failures">Events 4058 and 4067, newest first.</param>
/// <param name="LastStart">The newest event 1000 that is newer than every failure and so cancels them (KB Q257618); null: none.</param>
/// <param name="IsExchange5">An event 1000 names a build of Exchange 5.0 or 5.5.</param>
internal sealed record ConnectorStarts(ImmutableArray<EventFact> Failures, EventFact? LastStart, bool IsExchange5)
{
    private const int ResolverFailed = 4058;
    private const int DomainNotFound = 4067;

    /// <summary>A start failed for want of a domain, and none has succeeded since.</summary>
    public bool HaveFailed => !Failures.IsEmpty && LastStart is null;

    public static ConnectorStarts Of(Server server) => server.Model(static s => Of(s.Events));

    public static ConnectorStarts Of(ImmutableArray<EventFact> events)
    {
        var own = ConnectorLog.Of(events);
        ImmutableArray<EventFact> failures = [.. own.Where(e => e.EventId is ResolverFailed or DomainNotFound)];
        ImmutableArray<EventFact> starts = [.. own.Where(e => e.EventId == ConnectorLog.Started)];
        return new(failures, starts.FirstOrDefault(start => failures.All(failure => EventTime.IsNewer(start, failure))), starts.Any(ExchangeBuild.IsOfExchange5));
    }

    /// <summary>The connector has started after the capture was taken that a place stands in: the configuration has moved on.</summary>
    public bool AreNewerThan(Server server, Location location) =>
        AreNewerThan(server.Captures.FirstOrDefault(c => string.Equals(c.Path, location.Path, StringComparison.Ordinal))?.CapturedAt);

    /// <param name="capturedAt">Null: the capture does not say when it was taken.</param>
    public bool AreNewerThan(DateTimeOffset? capturedAt) => LastStart?.Time > capturedAt;

    /// <summary>What to read with a finding: the failures, or the start that cancels them.</summary>
    public IEnumerable<RelatedLocation> Related()
    {
        if (LastStart is not null)
            return [new(LastStart.Location, $"{ConnectorLog.Name(LastStart)}: the connector started")];

        return Failures.Take(ConnectorLog.MostShown).Select((failure, i) => new RelatedLocation(failure.Location, Describe(failure) + (i == ConnectorLog.MostShown - 1 ? Rest() : "")));
    }

    private string Rest() => Failures.Length > ConnectorLog.MostShown ? string.Create(CultureInfo.InvariantCulture, $" (and {Failures.Length - ConnectorLog.MostShown} older ones)") : "";

    private static string Describe(EventFact failure) =>
        $"{ConnectorLog.Name(failure)}: {(failure.EventId == DomainNotFound ? "the TCP/IP domain name was not found" : "the name resolver cannot be initialized")}";
}
