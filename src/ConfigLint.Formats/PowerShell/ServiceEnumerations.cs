using ConfigLint.Formats.Services;

namespace ConfigLint.Formats.PowerShell;

/// <summary>
/// States and start types: numbers of <c>ServiceControllerStatus</c>, <c>ServiceStartMode</c> and PowerShell 7's <c>ServiceStartupType</c>, their names, and the
/// words of <c>Win32_Service</c>.
/// </summary>
internal static class ServiceEnumerations
{
    private const string AutomaticDelayedStart = "10";

    /// <summary><c>StartType</c> and PowerShell 7's <c>StartupType</c> of Get-Service, <c>StartMode</c> of Win32_Service; the first that says something.</summary>
    public static ServiceStartType? FindStartType(ObjectMembers members, out TextSpan token, out bool isDelayed)
    {
        isDelayed = false;
        ServiceStartType? found = null;
        token = default;
        foreach (var name in (ReadOnlySpan<string>)["StartType", "StartMode", "StartupType"])
        {
            if (!members.TryFindScalar(name, out var value) || StartTypeOf(members.Unquoted(value)) is not { } type)
                continue;

            token = found is null ? value : token;
            found ??= type;
            isDelayed |= members.Unquoted(value) is AutomaticDelayedStart or "AutomaticDelayedStart";
        }

        return found;
    }

    public static ServiceRunState? StateOf(ReadOnlySpan<char> written) => written switch
    {
        "Running" => ServiceRunState.Running,
        "Stopped" => ServiceRunState.Stopped,
        "StartPending" or "Start Pending" => ServiceRunState.StartPending,
        "StopPending" or "Stop Pending" => ServiceRunState.StopPending,
        "Paused" or "PausePending" or "Pause Pending" or "ContinuePending" or "Continue Pending" => ServiceRunState.Paused,
        _ => ServiceWords.StateOf(written),
    };

    private static ServiceStartType? StartTypeOf(ReadOnlySpan<char> written) => written switch
    {
        "Automatic" or "Auto" or "AutomaticDelayedStart" or AutomaticDelayedStart => ServiceStartType.Automatic,
        "Manual" => ServiceStartType.Manual,
        "Disabled" => ServiceStartType.Disabled,
        "Boot" => ServiceStartType.Boot,
        "System" => ServiceStartType.System,
        _ => ServiceWords.StartTypeOf(written),
    };
}
