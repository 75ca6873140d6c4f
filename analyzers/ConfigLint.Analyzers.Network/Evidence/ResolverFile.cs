namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>The lines of a resolv.conf as glibc and musl read them: the keyword starts the line, in lower case (resolv.conf(5)).</summary>
internal sealed class ResolverFile(CaptureDocument document)
{
    public const string FormatId = "resolv-conf";

    private const string NameServer = "nameserver";
    private const string Domain = "domain";
    private const string Search = "search";

    /// <summary>In the header that it writes. Such a file lists every server of every link, by design (systemd-resolved(8)).</summary>
    private const string ResolvedMark = "man:systemd-resolved(";

    public bool IsOfSystemdResolved => document.Text.Characters.Span.Contains(ResolvedMark, StringComparison.Ordinal);

    /// <summary>Name servers with an address that the resolver can use; the others do not count towards its limit.</summary>
    public List<Entry> Servers()
    {
        var servers = new List<Entry>();
        foreach (var entry in document.Entries)
        {
            if (IsRead(entry, NameServer) && IsAddress(document.GetValue(entry)))
                servers.Add(entry);
        }

        return servers;
    }

    /// <summary><c>domain</c> and <c>search</c> lines with something in them: the last one wins.</summary>
    public List<Entry> SearchLists()
    {
        var lists = new List<Entry>();
        foreach (var entry in document.Entries)
        {
            if (entry.Value.Length > 0 && (IsRead(entry, Domain) || IsRead(entry, Search)))
                lists.Add(entry);
        }

        return lists;
    }

    /// <summary>The suffixes of a list, in order, each with its own characters.</summary>
    public List<TextSpan> Suffixes(Entry list)
    {
        var suffixes = new List<TextSpan>();
        var text = document.Text.Characters.Span;
        for (var (position, start) = (list.Value.Start, list.Value.Start); position <= list.Value.End; position++)
        {
            if (position < list.Value.End && !char.IsWhiteSpace(text[position]))
                continue;
            if (position > start)
                suffixes.Add(TextSpan.FromBounds(start, position));
            start = position + 1;
        }

        return suffixes;
    }

    /// <summary>The whole line of an entry goes, its line end included.</summary>
    public CodeFix RemoveLine(Entry entry, FixSafety safety)
    {
        var text = document.Text;
        var line = text.GetLinePosition(entry.Name.Start).Line;
        var end = line + 1 < text.LineCount ? text.GetLine(line + 1).Start : text.Length;
        return new("Remove the line", safety, [new(text.GetLocation(TextSpan.FromBounds(text.GetLine(line).Start, end)), "")]);
    }

    private bool IsRead(Entry entry, string keyword) =>
        document.Text.Characters.Span.Slice(entry.Name.Start, entry.Name.Length).SequenceEqual(keyword) && document.Text.GetLinePosition(entry.Name.Start).Character == 0;

    /// <summary>An IPv6 address may carry a scope.</summary>
    private static bool IsAddress(string value) =>
        HostAddress.TryParse(value.Contains(':', StringComparison.Ordinal) && value.IndexOf('%', StringComparison.Ordinal) is > 0 and var scope ? value[..scope] : value) is not null;
}
