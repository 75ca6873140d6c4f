using System.Collections.Immutable;

namespace ConfigLint.Formats.NbtStat;

/// <summary>The NetBIOS names that a host has registered, from one or several name tables (one for each adapter).</summary>
internal sealed class NbtStatDocument(SourceText text, NbtStatFormat format, ImmutableArray<NetBiosRow> rows) : CaptureDocument(text, format)
{
    private const int Computer = 0x00;

    /// <summary>Internet Information Server registers <c>IS~</c> and the computer's name (KB Q163409).</summary>
    private const string WebServer = "IS~";

    private ImmutableArray<Entry> _entries;

    /// <summary>None: what is no row is another table, or says what the host is not.</summary>
    public override ImmutableArray<CaptureError> Errors => [];

    /// <summary>Name: the NetBIOS name; value: suffix, type and state.</summary>
    public override ImmutableArray<Entry> Entries =>
        _entries.IsDefault ? _entries = ImmutableArray.CreateRange(rows, static row => new Entry(default, row.Name, row.Value)) : _entries;

    public override void Project(FactKind kind, FactSink facts)
    {
        if (kind == FactKinds.HostName)
            AddNames(facts);
        else if (kind == FactKinds.Service)
            AddServices(facts);
    }

    /// <summary>Each name once, however many adapters have it.</summary>
    private void AddNames(FactSink facts)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (IsComputer(rows[index]) && FirstComputer(NameOf(rows[index])) == index)
                facts.Add(new HostNameFact { Value = Text.ToString(rows[index].Name), Location = Text.GetLocation(rows[index].Name), NameType = HostNameType.NetBios });
        }
    }

    /// <summary>Services that add a name of their own to the computer's: registered, they are installed; whether they run, the article does not say.</summary>
    private void AddServices(FactSink facts)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            var row = rows[index];
            if (!row.IsUnique || NetBiosSuffix.ServiceOf(row.Number) is not { } service || FirstComputer(NameOf(row)) < 0 || IsRepeated(index) || !facts.Wants(service, default))
                continue;

            facts.Add(new ServiceFact { Value = service, Location = Text.GetLocation(row.Suffix) });
        }
    }

    private ReadOnlySpan<char> NameOf(NetBiosRow row) => Text.Characters.Span.Slice(row.Name.Start, row.Name.Length);

    private bool IsComputer(NetBiosRow row) => row is { IsUnique: true, Number: Computer } && !NameOf(row).StartsWith(WebServer, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first row that names a computer so; -1: none does.</summary>
    private int FirstComputer(ReadOnlySpan<char> name)
    {
        for (var index = 0; index < rows.Length; index++)
        {
            if (IsComputer(rows[index]) && NameOf(rows[index]).Equals(name, StringComparison.OrdinalIgnoreCase))
                return index;
        }

        return -1;
    }

    private bool IsRepeated(int index)
    {
        for (var before = 0; before < index; before++)
        {
            if (rows[before].Number == rows[index].Number && rows[before].IsUnique && NameOf(rows[before]).Equals(NameOf(rows[index]), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
