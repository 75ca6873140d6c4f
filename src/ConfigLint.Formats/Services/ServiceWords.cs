using System.Collections.Frozen;

namespace ConfigLint.Formats.Services;

/// <summary>The labels and values of <c>sc</c>. Numbers stand before the words and are what counts: localised systems translate some of the words.</summary>
internal static class ServiceWords
{
    public const string Delayed = "(DELAYED)";

    /// <summary>What the first <c>sc</c> printed for a name that is not there.</summary>
    public const string Null = "(null)";

    private static readonly FrozenDictionary<string, ServiceField>.AlternateLookup<ReadOnlySpan<char>> Fields =
        new Dictionary<string, ServiceField>(StringComparer.OrdinalIgnoreCase)
        {
            ["DISPLAY_NAME"] = ServiceField.DisplayName,
            ["STATE"] = ServiceField.State,
            ["START_TYPE"] = ServiceField.StartType,
            ["BINARY_PATH_NAME"] = ServiceField.ImagePath,
            ["SERVICE_START_NAME"] = ServiceField.Account,
            ["DEPENDENCIES"] = ServiceField.Dependencies,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, ServiceStartType>.AlternateLookup<ReadOnlySpan<char>> StartTypes =
        new Dictionary<string, ServiceStartType>(StringComparer.OrdinalIgnoreCase)
        {
            ["BOOT_START"] = ServiceStartType.Boot,
            ["SYSTEM_START"] = ServiceStartType.System,
            ["AUTO_START"] = ServiceStartType.Automatic,
            ["DEMAND_START"] = ServiceStartType.Manual,
            ["DISABLED"] = ServiceStartType.Disabled,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, ServiceRunState>.AlternateLookup<ReadOnlySpan<char>> States =
        new Dictionary<string, ServiceRunState>(StringComparer.OrdinalIgnoreCase)
        {
            ["STOPPED"] = ServiceRunState.Stopped,
            ["START_PENDING"] = ServiceRunState.StartPending,
            ["STOP_PENDING"] = ServiceRunState.StopPending,
            ["RUNNING"] = ServiceRunState.Running,
            ["CONTINUE_PENDING"] = ServiceRunState.Paused,
            ["PAUSE_PENDING"] = ServiceRunState.Paused,
            ["PAUSED"] = ServiceRunState.Paused,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static ServiceField FieldOf(ReadOnlySpan<char> label) => Fields.TryGetValue(label, out var field) ? field : ServiceField.Unknown;

    /// <summary>By the number of <c>dwStartType</c>, else by its word.</summary>
    public static ServiceStartType? StartTypeOf(ReadOnlySpan<char> token) => token switch
    {
        "0" => ServiceStartType.Boot,
        "1" => ServiceStartType.System,
        "2" => ServiceStartType.Automatic,
        "3" => ServiceStartType.Manual,
        "4" => ServiceStartType.Disabled,
        _ => StartTypes.TryGetValue(token, out var type) ? type : null,
    };

    /// <summary>By the number of <c>dwCurrentState</c>, else by its word. On the way into or out of a pause counts as paused.</summary>
    public static ServiceRunState? StateOf(ReadOnlySpan<char> token) => token switch
    {
        "1" => ServiceRunState.Stopped,
        "2" => ServiceRunState.StartPending,
        "3" => ServiceRunState.StopPending,
        "4" => ServiceRunState.Running,
        "5" or "6" or "7" => ServiceRunState.Paused,
        _ => States.TryGetValue(token, out var state) ? state : null,
    };
}
