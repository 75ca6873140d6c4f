using System.Globalization;

namespace ConfigLint.Formats.EventLog;

/// <summary>Reads an event id.</summary>
internal static class EventNumber
{
    /// <summary>The id is the low word of what programs call the event identifier; the high word holds severity and facility.</summary>
    private const uint IdMask = 0xFFFF;

    public static bool TryRead(ReadOnlySpan<char> digits, out int id)
    {
        id = 0;
        if (!uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;

        id = (int)(number & IdMask);
        return true;
    }
}
