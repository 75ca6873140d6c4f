using System.Collections.Immutable;
using ConfigLint.Formats.Fields;

namespace ConfigLint.Formats.ResolvConf;

/// <summary>What glibc and musl take from a resolv.conf; what they do not is an entry all the same.</summary>
internal sealed class ResolvConfDocument(SourceText text, ResolvConfFormat format, ImmutableArray<ResolverLine> lines) : CaptureDocument(text, format)
{
    /// <summary>MAXNS of resolv.conf(5): later ones are never asked.</summary>
    private const int MostNameServers = 3;

    private ImmutableArray<Entry> _entries;

    public override bool IsSourceOfTruth => true;

    /// <summary>None: a resolver skips what it does not know.</summary>
    public override ImmutableArray<CaptureError> Errors => [];

    public override ImmutableArray<Entry> Entries =>
        _entries.IsDefault ? _entries = ImmutableArray.CreateRange(lines, static line => new Entry(default, line.Name, line.Value)) : _entries;

    public override void Project(FactKind kind, FactSink facts)
    {
        if (kind == FactKinds.OperatingSystem)
            AddOperatingSystem(facts);
        else if (kind == FactKinds.DnsServer)
            AddServers(facts);
        else if (kind == FactKinds.DnsDomain)
            AddSuffixes(ResolverKeyword.Domain, facts);
        else if (kind == FactKinds.DnsSearch)
            AddSuffixes(ResolverKeyword.Search, facts);
    }

    /// <summary>No Windows has such a file.</summary>
    private void AddOperatingSystem(FactSink facts)
    {
        foreach (var line in lines)
        {
            if (line.Keyword == ResolverKeyword.None)
                continue;

            facts.Add(new Fact { Value = "Unix", Location = Text.GetLocation(line.Name), Origin = FactOrigin.Derived });
            return;
        }
    }

    private void AddServers(FactSink facts)
    {
        var count = 0;
        foreach (var line in lines)
        {
            if (!line.IsRead || line.Keyword != ResolverKeyword.NameServer || AddressField.Read(Slice(line.Value)) is not (> 0 and var length))
                continue;

            Add(new(line.Value.Start, length), facts);
            if (++count == MostNameServers)
                return;
        }

        if (count == 0)
            AddBlank(ResolverKeyword.NameServer, facts);
    }

    /// <summary>The last of <c>domain</c> and <c>search</c> wins; an empty one resets nothing.</summary>
    private void AddSuffixes(ResolverKeyword keyword, FactSink facts)
    {
        var winner = lines.LastOrDefault(static line => line is { IsRead: true, IsSearchList: true, IsBlank: false });
        if (winner is null)
            AddBlank(keyword, facts);
        else if (winner.Keyword == keyword)
            AddFields(winner.Value, facts);
    }

    private void AddFields(TextSpan value, FactSink facts)
    {
        var fields = new FieldReader(Text.Characters.Span, value.Start, value.End);
        while (fields.MoveNext())
            Add(fields.Current, facts);
    }

    /// <summary>At the last keyword that has nothing behind it, where none has.</summary>
    private void AddBlank(ResolverKeyword keyword, FactSink facts)
    {
        var blank = lines.LastOrDefault(line => line is { IsRead: true, IsBlank: true } && line.Keyword == keyword);
        if (blank is not null)
            facts.Add(new Fact { Value = "", Location = Text.GetLocation(blank.Name) });
    }

    private void Add(TextSpan value, FactSink facts) => facts.Add(new Fact { Value = Text.ToString(value), Location = Text.GetLocation(value) });

    private ReadOnlySpan<char> Slice(TextSpan span) => Text.Characters.Span.Slice(span.Start, span.Length);
}
