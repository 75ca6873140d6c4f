namespace ConfigLint.Formats.NbtStat;

/// <summary>The sixteenth character of NetBIOS names, which tells what registered them (KB Q163409).</summary>
internal static class NetBiosSuffix
{
    /// <summary>The service's key name; null: no service that is asked for by name.</summary>
    public static string? ServiceOf(int suffix) => suffix switch
    {
        0x23 => "MSExchangeIS",
        0x24 => "MSExchangeDS",
        0x6A => "MSExchangeIMC",
        0x87 => "MSExchangeMTA",
        _ => null,
    };
}
