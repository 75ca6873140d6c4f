namespace ConfigLint.Formats.PowerShell;

/// <summary>
/// A file to which a command's output was appended more than once shows a server at several times: of one thing the last output holds. Events happened, whenever
/// they were listed.
/// </summary>
internal sealed class OutputRepeats
{
    private readonly bool[] _isSuperseded;

    public OutputRepeats(PowerShellJsonDocument document)
    {
        _isSuperseded = new bool[document.Objects.Length];
        var later = new HashSet<(ObjectKind Kind, string Identity, string Detail, string Computer)>();
        for (var i = _isSuperseded.Length - 1; i >= 0; i--)
        {
            var item = document.Objects[i];
            if (item.Kind is ObjectKind.WinEvent or ObjectKind.EventLogEntry)
                continue;

            var identity = document.IdentityOf(item);
            var members = document.MembersOf(item);
            var detail = DetailName(item.Kind) is { } name ? members.FindText(name) ?? "" : "";
            var isRepeated = !later.Add((item.Kind, document.Text.ToString(identity).ToUpperInvariant(), detail, members.FindText("PSComputerName") ?? ""));
            _isSuperseded[i] = isRepeated && IsOneThing(item.Kind, identity);
        }
    }

    /// <summary>An output of the same command about the same thing follows.</summary>
    public bool IsSuperseded(int index) => _isSuperseded[index];

    /// <summary>What tells two objects of one name apart.</summary>
    private static string? DetailName(ObjectKind kind) => kind switch
    {
        ObjectKind.DnsClientServerAddress => "AddressFamily",
        ObjectKind.AdapterConfiguration => "SettingID",
        _ => null,
    };

    /// <summary>An adapter without a name may be any; a computer has one search list.</summary>
    private static bool IsOneThing(ObjectKind kind, TextSpan identity) => identity.Length > 0 || kind == ObjectKind.DnsClientGlobalSetting;
}
