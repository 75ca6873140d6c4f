namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Walks over the names that a raw value refers to: <c>$name</c>, <c>${name…}</c>, <c>$(name…)</c>, those within conditions included.</summary>
internal ref struct PostfixReferences(ReadOnlySpan<char> value)
{
    private ReadOnlySpan<char> _rest = value;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        while (_rest.IndexOf('$') is >= 0 and var dollar)
        {
            _rest = _rest[(dollar + 1)..];
            if (_rest is ['$', ..])
            {
                _rest = _rest[1..];
                continue;
            }

            var name = _rest.TrimStart("{( \t");
            var length = 0;
            while (length < name.Length && (char.IsAsciiLetterOrDigit(name[length]) || name[length] == '_'))
                length++;
            if (length == 0)
                continue;

            Current = name[..length];
            return true;
        }

        return false;
    }
}
