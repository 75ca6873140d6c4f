using System.Collections.Immutable;
using ConfigLint.Formats.Fields;

namespace ConfigLint.Formats.Hosts;

/// <summary>A hosts file; of a malformed line what is sound of it counts.</summary>
internal sealed class HostsDocument(SourceText text, HostsFormat format, ImmutableArray<HostsLine> lines, ImmutableArray<CaptureError> errors) : CaptureDocument(text, format)
{
    private ImmutableArray<Entry> _entries;

    public override bool IsSourceOfTruth => true;

    public override ImmutableArray<CaptureError> Errors => errors;

    /// <summary>Name: the line's first field; value: the others.</summary>
    public override ImmutableArray<Entry> Entries =>
        _entries.IsDefault ? _entries = ImmutableArray.CreateRange(lines, static line => new Entry(default, line.First, line.Names)) : _entries;

    public override void Project(FactKind kind, FactSink facts)
    {
        if (kind != FactKinds.HostsEntry)
            return;

        foreach (var line in lines)
        {
            if (line.AddressLength > 0 && NamesOf(line) is { IsEmpty: false } names)
                facts.Add(new HostsEntryFact { Value = Text.ToString(line.Address), Location = Text.GetLocation(line.Address), Names = names });
        }
    }

    private ImmutableArray<string> NamesOf(HostsLine line)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var fields = new FieldReader(Text.Characters.Span, line.Names.Start, line.Names.End);
        while (fields.MoveNext())
        {
            if (HostNameField.IsName(Text.Characters.Span.Slice(fields.Current.Start, fields.Current.Length)))
                names.Add(Text.ToString(fields.Current));
        }

        return names.ToImmutable();
    }
}
