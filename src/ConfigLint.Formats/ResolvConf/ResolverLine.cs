namespace ConfigLint.Formats.ResolvConf;

/// <summary>One line of resolv.conf that is no comment.</summary>
/// <param name="Keyword">None: nothing that a resolver knows.</param>
/// <param name="IsRead">False: the keyword stands behind white space, where glibc and musl do not see it.</param>
/// <param name="Name">The keyword as written.</param>
/// <param name="Value">What stands behind it; of a name server and a domain the first field only, since the resolver ignores the others.</param>
internal sealed record ResolverLine(ResolverKeyword Keyword, bool IsRead, TextSpan Name, TextSpan Value)
{
    public bool IsBlank => Value.Length == 0;

    /// <summary><c>domain</c> is an old name for a search list of one (resolv.conf(5)).</summary>
    public bool IsSearchList => Keyword is ResolverKeyword.Domain or ResolverKeyword.Search;

    /// <summary>Null: a comment, or nothing.</summary>
    public static ResolverLine? Read(ReadOnlySpan<char> text, int start, int end)
    {
        var fields = new Fields.FieldReader(text, start, end);
        if (!fields.MoveNext() || text[fields.Current.Start] is '#' or ';')
            return null;

        var name = fields.Current;
        var keyword = Find(text.Slice(name.Start, name.Length));
        var value = fields.Rest;
        if (keyword is ResolverKeyword.NameServer or ResolverKeyword.Domain && fields.MoveNext())
            value = fields.Current;
        return new(keyword, name.Start == start, name, value);
    }

    /// <summary>Case counts.</summary>
    private static ResolverKeyword Find(ReadOnlySpan<char> name) => name switch
    {
        "nameserver" => ResolverKeyword.NameServer,
        "domain" => ResolverKeyword.Domain,
        "search" => ResolverKeyword.Search,
        "options" or "sortlist" or "lookup" or "family" => ResolverKeyword.Other,
        _ => ResolverKeyword.None,
    };
}
