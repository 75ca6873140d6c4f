namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Walks over a list of Postfix: items separated by commas and white space, those in braces whole.</summary>
internal ref struct MailListReader(ReadOnlySpan<char> list)
{
    private ReadOnlySpan<char> _rest = list;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        var start = 0;
        while (start < _rest.Length && IsSeparator(_rest[start]))
            start++;

        var end = start;
        for (var level = 0; end < _rest.Length && (level > 0 || !IsSeparator(_rest[end])); end++)
            level += _rest[end] == '{' ? 1 : _rest[end] == '}' && level > 0 ? -1 : 0;

        Current = _rest[start..end];
        _rest = _rest[end..];
        return Current.Length > 0;
    }

    private static bool IsSeparator(char c) => c == ',' || char.IsWhiteSpace(c);
}
