using System.Globalization;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The connector's build number, which its event 1000 names (KB Q257618: 837 to 996 are Exchange 4.0, 1457 and later 5.0 and 5.5).</summary>
internal static class ExchangeBuild
{
    private const int First5 = 1457;
    private const int Last5 = 2999;

    public static bool IsOfExchange5(EventFact start) => HasBuild(start.Message) || start.Data.Any(HasBuild);

    private static bool HasBuild(string? text)
    {
        var rest = text.AsSpan();
        while (EventNumbers.TryReadNext(ref rest, out var digits))
        {
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= First5 and <= Last5 && IsFollowedByMinor(rest))
                return true;
        }

        return false;
    }

    /// <summary>Builds are written <c>1960.3</c>; a year is not.</summary>
    private static bool IsFollowedByMinor(ReadOnlySpan<char> rest) => rest is ['.', >= '0' and <= '9', ..];
}
