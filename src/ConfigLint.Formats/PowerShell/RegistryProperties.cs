namespace ConfigLint.Formats.PowerShell;

/// <summary>Registry keys as <c>Get-ItemProperty</c> shows them: each value a property, and where the key is in <c>PSPath</c>.</summary>
internal static class RegistryProperties
{
    public const string TcpipParameters = @"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters";

    public static RegistryKey TcpipKey { get; } = new(TcpipParameters);

    private const string Provider = "Registry::";
    private const string LocalMachine = @"HKEY_LOCAL_MACHINE\";

    /// <summary>
    /// By <c>PSPath</c>; where <c>Select-Object</c> left it out, by values that only <c>Tcpip\Parameters</c> has: an interface's key also says how it gets its address.
    /// </summary>
    public static bool IsKey(ObjectMembers members) =>
        members.TryFindScalar("PSPath", out var path)
            ? members.Unquoted(path).Contains(Provider, StringComparison.OrdinalIgnoreCase)
            : !members.HasAny("EnableDHCP", "DhcpServer", "LeaseObtainedTime")
                && (members.HasAny("NV Domain", "NV Hostname", "DhcpNameServer", "DhcpDomain") || (members.Has("NameServer") && members.HasAny("SearchList", "Hostname")));

    /// <summary>Below HKEY_LOCAL_MACHINE; null: the key of another hive.</summary>
    public static string? PathOf(PowerShellJsonDocument document, PowerShellObject item)
    {
        if (document.MembersOf(item).FindText("PSPath") is not { } path)
            return TcpipParameters;

        var hive = path.IndexOf(LocalMachine, StringComparison.OrdinalIgnoreCase);
        return hive < 0 ? null : path[(hive + LocalMachine.Length)..].TrimEnd('\\');
    }

    public static bool IsOf(PowerShellJsonDocument document, PowerShellObject item, RegistryKey key) =>
        item.Kind == ObjectKind.RegistryKey && string.Equals(PathOf(document, item), key.Id, StringComparison.OrdinalIgnoreCase);

    /// <summary>At the path, else at the first value.</summary>
    public static bool TryFindKey(PowerShellJsonDocument document, RegistryKey key, out TextSpan line)
    {
        ArgumentNullException.ThrowIfNull(key);
        line = default;
        foreach (var item in document.Objects)
        {
            if (!IsOf(document, item, key))
                continue;

            line = document.MembersOf(item).TryFind("PSPath", out var path) ? path : document.FirstNameOf(item);
            return true;
        }

        return false;
    }

    /// <summary>A REG_SZ and a REG_EXPAND_SZ (expanded) are one string, a REG_BINARY is an array of numbers.</summary>
    public static RegistryValueKind KindOf(ReadOnlySpan<char> text, TextSpan token)
    {
        if (token.Length == 0)
            return RegistryValueKind.None;

        var value = JsonToken.Unwrap(text, token);
        return text[value.Start] switch
        {
            '"' => RegistryValueKind.String,
            '[' => JsonToken.Elements(text, value) is [var first, ..] && text[first.Start] != '"' ? RegistryValueKind.Binary : RegistryValueKind.MultiString,
            '-' or (>= '0' and <= '9') => uint.TryParse(text.Slice(value.Start, value.Length), out _) ? RegistryValueKind.DWord : RegistryValueKind.QWord,
            _ => RegistryValueKind.None,
        };
    }
}
