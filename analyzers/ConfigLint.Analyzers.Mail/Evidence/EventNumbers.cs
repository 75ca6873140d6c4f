namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The numbers within an event's text.</summary>
internal static class EventNumbers
{
    /// <summary>The next run of digits; <paramref name="rest"/> then begins behind it.</summary>
    public static bool TryReadNext(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> digits)
    {
        digits = default;
        if (rest.IndexOfAnyInRange('0', '9') is not (>= 0 and var start))
            return false;

        rest = rest[start..];
        var length = rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : rest.Length;
        digits = rest[..length];
        rest = rest[length..];
        return true;
    }
}
