using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>A start of the mail connector that failed at its port and that no later start cancels.</summary>
/// <param name="Fault">Why.</param>
/// <param name="Newest">The newest event that says so.</param>
/// <param name="Others">Other events of such failures, newest first.</param>
internal sealed record ListenerFailure(ListenerFault Fault, EventFact Newest, ImmutableArray<EventFact> Others)
{
    private const int NoProtocolInformation = 4003;
    private const int BindFailed = 4007;
    private const int WinSockNotInitialized = 4020;

    /// <summary>The error that the event names, for messages.</summary>
    public string Code => Fault switch
    {
        ListenerFault.PortTaken => SocketErrorCode.AddressInUse,
        ListenerFault.ProxyClient => SocketErrorCode.NetworkDown,
        _ => SocketErrorCode.NoData,
    };

    /// <summary>Null: no such failure, or the connector has started since.</summary>
    public static ListenerFailure? Of(ImmutableArray<EventFact> events)
    {
        var own = ConnectorLog.Of(events);
        var starts = own.Where(e => e.EventId == ConnectorLog.Started).ToList();
        ImmutableArray<EventFact> failures =
            [.. own.Where(e => e.EventId is NoProtocolInformation or BindFailed or WinSockNotInitialized && !starts.Exists(start => EventTime.IsNewer(start, e)))];

        var isWinSockFailing = failures.Any(e => e.EventId == WinSockNotInitialized);
        foreach (var failure in failures)
        {
            if (FaultOf(failure, isWinSockFailing) is { } fault)
                return new(fault, failure, failures.Remove(failure));
        }

        return null;
    }

    public IEnumerable<RelatedLocation> Related() => Others.Take(ConnectorLog.MostShown).Select(e => new RelatedLocation(e.Location, $"{ConnectorLog.Name(e)}: {Describe(e)}"));

    private static ListenerFault? FaultOf(EventFact failure, bool isWinSockFailing) => failure.EventId switch
    {
        BindFailed when SocketErrorCode.IsIn(failure, SocketErrorCode.AddressInUse) => ListenerFault.PortTaken,
        BindFailed when SocketErrorCode.IsIn(failure, SocketErrorCode.NetworkDown) => ListenerFault.ProxyClient,
        NoProtocolInformation when isWinSockFailing && SocketErrorCode.IsIn(failure, SocketErrorCode.NoData) => ListenerFault.DamagedProtocol,
        _ => null,
    };

    private static string Describe(EventFact failure) => failure.EventId switch
    {
        BindFailed => "the listener's socket cannot be bound",
        NoProtocolInformation => "no information about the protocol",
        _ => "Windows Sockets cannot be initialized",
    };
}
