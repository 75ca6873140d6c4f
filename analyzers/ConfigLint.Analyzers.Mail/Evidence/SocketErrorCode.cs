namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>A Windows Sockets error that an event names: an insertion string, or a number within its text.</summary>
internal static class SocketErrorCode
{
    public const string AddressInUse = "10048";
    public const string NetworkDown = "10050";
    public const string NoData = "11004";

    public static bool IsIn(EventFact record, string code) => IsIn(record.Message, code) || record.Data.Any(text => IsIn(text, code));

    /// <summary>As a number of its own: not within a longer one.</summary>
    private static bool IsIn(ReadOnlySpan<char> text, string code)
    {
        while (EventNumbers.TryReadNext(ref text, out var digits))
        {
            if (digits.SequenceEqual(code))
                return true;
        }

        return false;
    }
}
