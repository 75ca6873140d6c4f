using System.Globalization;

namespace ConfigLint.Formats.PowerShell;

/// <summary>Times as <c>ConvertTo-Json</c> writes them.</summary>
internal static class PowerShellTime
{
    private const string DateStart = "/Date(";
    private const string DateEnd = ")/";

    /// <summary>Windows PowerShell's <c>/Date(1595374458918)/</c>, milliseconds in UTC, and PowerShell 7's ISO form; null: none, or one without a zone.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        if (text.StartsWith(DateStart, StringComparison.Ordinal) && text.EndsWith(DateEnd, StringComparison.Ordinal))
            return FromMilliseconds(text.AsSpan(DateStart.Length, text.Length - DateStart.Length - DateEnd.Length));

        // "K" would take the zone of this machine where the text has none.
        var hasZone = text.EndsWith('Z') || (text.Length > "+00:00".Length && text[^6] is '+' or '-' && text[^3] == ':');
        return hasZone && DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }

    /// <summary>A zone behind the number (<c>+0200</c>) says what the clock showed, not another time.</summary>
    private static DateTimeOffset? FromMilliseconds(ReadOnlySpan<char> text)
    {
        var zone = text.IsEmpty ? -1 : text[1..].IndexOfAny('+', '-') + 1;
        var number = zone > 0 ? text[..zone] : text;
        return long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
    }
}
