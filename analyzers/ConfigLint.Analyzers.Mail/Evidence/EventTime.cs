using System.Globalization;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Which of two log records is newer, as far as their times can tell.</summary>
internal static class EventTime
{
    private static readonly string[] Clocks = ["h:mm:ss tt", "h:mm tt", "H:mm:ss.FFFFFFF", "H:mm", "H.mm.ss", "H.mm"];

    /// <summary>Month first, day first, year first: a log without a time zone was written by one of them, and does not say by which.</summary>
    private static readonly string[][] Readings =
    [
        Formats("M/d/yy", "M/d/yyyy", "M-d-yy", "M-d-yyyy"),
        Formats("d/M/yy", "d/M/yyyy", "d-M-yy", "d-M-yyyy", "d.M.yy", "d.M.yyyy"),
        [.. Formats("yyyy-M-d", "yyyy/M/d", "yyyy.M.d"), "yyyy-M-d'T'H:mm:ss.FFFFFFF"],
    ];

    /// <summary>Proven newer: by times with a zone, or by times of one file under every reading that fits both.</summary>
    public static bool IsNewer(EventFact candidate, EventFact other)
    {
        if (candidate.Time is { } left && other.Time is { } right)
            return left > right;

        if (!string.Equals(candidate.Location.Path, other.Location.Path, StringComparison.Ordinal))
            return false;

        var isNewer = false;
        foreach (var reading in Readings)
        {
            if (Read(candidate, reading) is not { } first || Read(other, reading) is not { } second)
                continue;

            if (first <= second)
                return false;

            isNewer = true;
        }

        return isNewer;
    }

    /// <summary>For putting records in order before people's eyes, never for a verdict.</summary>
    public static DateTime SortKey(EventFact record)
    {
        if (record.Time is { } time)
            return time.UtcDateTime;

        foreach (var reading in Readings)
        {
            if (Read(record, reading) is { } read)
                return read;
        }

        return DateTime.MinValue;
    }

    private static DateTime? Read(EventFact record, string[] formats) =>
        DateTime.TryParseExact(record.TimeAsWritten, formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var time) ? time : null;

    private static string[] Formats(params ReadOnlySpan<string> dates)
    {
        var formats = new List<string>();
        foreach (var date in dates)
            formats.AddRange(Clocks.Select(clock => $"{date} {clock}"));
        return [.. formats];
    }
}
