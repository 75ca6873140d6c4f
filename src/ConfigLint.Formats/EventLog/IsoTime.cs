using System.Globalization;

namespace ConfigLint.Formats.EventLog;

/// <summary>Reads <c>2016-06-10T22:28:53.905233700Z</c>: any number of digits behind the point (XML has nine), a blank for the <c>T</c>.</summary>
internal static class IsoTime
{
    private const int SecondsLength = 19;
    private const int MostDigits = 7;
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd' 'HH:mm:ss"];

    /// <param name="written">The time.</param>
    /// <param name="isUtc">A time without a zone is UTC; else it is no time that may be compared.</param>
    /// <param name="time">The time, to 100 nanoseconds.</param>
    public static bool TryRead(ReadOnlySpan<char> written, bool isUtc, out DateTimeOffset time)
    {
        time = default;
        written = written.Trim();
        if (written.Length < SecondsLength
            || !DateTime.TryParseExact(written[..SecondsLength], Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var seconds))
        {
            return false;
        }

        var rest = written[SecondsLength..];
        var ticks = ReadFraction(ref rest);
        if (!TryReadOffset(rest, isUtc, out var offset))
            return false;

        var local = seconds.Ticks + ticks;
        var utc = local - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;

        time = new(local, offset);
        return true;
    }

    private static long ReadFraction(ref ReadOnlySpan<char> rest)
    {
        if (rest is not ['.', >= '0' and <= '9', ..])
            return 0;

        var digits = rest[1..];
        var length = digits.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : digits.Length;
        var ticks = 0L;
        for (var i = 0; i < MostDigits; i++)
            ticks = ticks * 10 + (i < length ? digits[i] - '0' : 0);

        rest = digits[length..];
        return ticks;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> rest, bool isUtc, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        rest = rest.Trim();
        if (rest.Length == 0)
            return isUtc;
        if (rest is "Z" or "z")
            return true;
        if (rest.Length != 6 || rest[0] is not ('+' or '-') || !TimeSpan.TryParseExact(rest[1..], @"hh\:mm", CultureInfo.InvariantCulture, out offset))
            return false;
        if (rest[0] == '-')
            offset = -offset;

        return offset >= TimeSpan.FromHours(-14) && offset <= TimeSpan.FromHours(14);
    }
}
