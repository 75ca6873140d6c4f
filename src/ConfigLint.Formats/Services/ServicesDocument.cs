using System.Collections.Immutable;

namespace ConfigLint.Formats.Services;

/// <summary>Services as one or several commands printed them; a service that two of them name is two facts.</summary>
internal sealed class ServicesDocument(
    SourceText text, ServicesFormat format, ImmutableArray<Entry> entries, ImmutableArray<ServiceRecord> records, ImmutableArray<TextSpan> dependencies,
    ImmutableArray<CaptureError> errors)
    : CaptureDocument(text, format)
{
    public override ImmutableArray<CaptureError> Errors => errors;

    /// <summary>Section: the service's name; name: the field's label, the list's heading or the table's column.</summary>
    public override ImmutableArray<Entry> Entries => entries;

    public override void Project(FactKind kind, FactSink facts)
    {
        if (kind != FactKinds.Service)
            return;

        foreach (var record in records)
        {
            if (facts.Wants(CharactersOf(record.Name), CharactersOf(record.DisplayName)))
                facts.Add(CreateFact(record));
        }
    }

    /// <summary>At the start type where the command prints one (<c>sc qc</c>), else at the name.</summary>
    private ServiceFact CreateFact(ServiceRecord record) => new()
    {
        Value = Text.ToString(record.Name),
        Location = Text.GetLocation(record.StartType is null ? record.Name : record.StartTypeToken),
        DisplayName = TextOf(record.DisplayName),
        StartType = record.StartType,
        IsDelayed = record.IsDelayed,
        State = record.State,
        ImagePath = TextOf(record.ImagePath),
        Account = TextOf(record.Account),
        DependsOn = [.. dependencies.AsSpan().Slice(record.FirstDependency, record.DependencyCount).ToArray().Select(Text.ToString)],
    };

    private ReadOnlySpan<char> CharactersOf(TextSpan span) => Text.Characters.Span.Slice(span.Start, span.Length);

    private string? TextOf(TextSpan span) => span.Length == 0 ? null : Text.ToString(span);
}
