namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>One parameter of Postfix, as all captures of a server state it.</summary>
/// <param name="fact">The first statement.</param>
internal sealed class PostfixSetting(MailSettingFact fact)
{
    private const string MainFile = "main.cf";

    /// <summary>Of main.cf where that states it, else of the first capture.</summary>
    public MailSettingFact Fact { get; private set; } = fact;

    /// <summary>Two captures differ: another time, or another instance of Postfix.</summary>
    public bool IsContradicted { get; private set; }

    /// <summary>Captured, not blank, and without a second opinion.</summary>
    public bool HasValue => !IsContradicted && !string.IsNullOrWhiteSpace(Fact.Value);

    public void Add(MailSettingFact other)
    {
        // What `postconf -x` has expanded is no second opinion on what main.cf leaves open.
        IsContradicted |= Fact.IsUnresolved == other.IsUnresolved && !IsSame(Fact.Value, other.Value) && !IsSame(Fact.RawValue, other.RawValue);
        if (!IsOfMainFile(Fact) && IsOfMainFile(other))
            Fact = other;
    }

    private static bool IsOfMainFile(MailSettingFact fact) => fact.Location.Path.EndsWith(MainFile, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>postconf</c> prints any white space as one blank.</summary>
    private static bool IsSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (true)
        {
            var leftWord = NextWord(ref left);
            if (!leftWord.SequenceEqual(NextWord(ref right)))
                return false;
            if (leftWord.IsEmpty)
                return true;
        }
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        var end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
            end++;

        var word = rest[..end];
        rest = rest[end..];
        return word;
    }
}
