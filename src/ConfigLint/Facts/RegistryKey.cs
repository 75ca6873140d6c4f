namespace ConfigLint;

/// <summary>
/// A registry key below HKEY_LOCAL_MACHINE, with the live control set: <c>SYSTEM\CurrentControlSet\Services\Tcpip\Parameters</c>.
/// Captured when a capture holds the key, with or without values.
/// </summary>
/// <param name="path">Parts separated by one backslash; compared ignoring case.</param>
public sealed class RegistryKey(string path) : Requirement(path);
