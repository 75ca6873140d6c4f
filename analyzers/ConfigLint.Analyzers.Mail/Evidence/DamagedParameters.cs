using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The case of MAIL1011: the mail connector's own registry values are gone (KB Q163243).</summary>
/// <param name="Location">Of the first blank value, else of the key that lacks one.</param>
/// <param name="What">Names and state of the values, for messages.</param>
/// <param name="OtherBlank">A second blank value; null: none.</param>
/// <param name="Failure">The newest event 4018; null: none, or the connector has started since.</param>
internal sealed record DamagedParameters(Location Location, string What, Location? OtherBlank, EventFact? Failure)
{
    /// <summary>Without these two, the connector does not find itself in the directory.</summary>
    public static readonly ImmutableArray<string> ValueNames = ["CommonName", "HomeDSA"];

    private const int MapiNotInitialized = 4018;

    public static RegistryKey Key { get; } = new(@"SYSTEM\CurrentControlSet\Services\MSExchangeIMC\Parameters");

    public static bool IsReported(Server server) => Of(server) is not null;

    /// <summary>Null: both are there, or nothing proves that they are not; or nobody wants the connector to start.</summary>
    public static DamagedParameters? Of(Server server)
    {
        if (!server.Registry.IsCaptured(Key) || MailConnector.IsDisabled(server))
            return null;

        var (common, home) = (server.Registry.GetString(Key, ValueNames[0]), server.Registry.GetString(Key, ValueNames[1]));
        if (common.IsContradicted || home.IsContradicted)
            return null;
        if (common.IsBlank || home.IsBlank)
        {
            var other = common.IsBlank && home.IsBlank ? home.Location : null;
            var what = other is not null ? $"{ValueNames[0]} and {ValueNames[1]} are blank" : $"{ValueNames[common.IsBlank ? 0 : 1]} is blank";
            return new(common.IsBlank ? common.Location : home.Location!, what, other, FindFailure(server));
        }

        // A value that is missing from a whole key proves little by itself; set-up may be under way.
        if (common.IsCaptured && home.IsCaptured || !server.Registry.IsWhole(Key) || FindFailure(server) is not { } failure)
            return null;

        var missing = !common.IsCaptured && !home.IsCaptured ? $"{ValueNames[0]} and {ValueNames[1]} are missing" : $"{ValueNames[common.IsCaptured ? 1 : 0]} is missing";
        return new(server.Registry.GetKeyLocation(Key)!, missing, OtherBlank: null, failure);
    }

    private static EventFact? FindFailure(Server server)
    {
        EventFact? started = null;
        foreach (var record in ConnectorLog.Of(server.Events))
        {
            if (record.EventId == ConnectorLog.Started)
                started ??= record;
            else if (record.EventId == MapiNotInitialized)
                return started is not null && EventTime.IsNewer(started, record) ? null : record;
        }

        return null;
    }
}
