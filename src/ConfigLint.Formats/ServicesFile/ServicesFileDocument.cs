using System.Collections.Immutable;

namespace ConfigLint.Formats.ServicesFile;

/// <summary>A services file. The port of SMTP is the one that a mail service listens on (KB Q173903).</summary>
internal sealed class ServicesFileDocument(SourceText text, ServicesFileFormat format, ImmutableArray<ServiceLine> lines, ImmutableArray<CaptureError> errors)
    : CaptureDocument(text, format)
{
    private const string Service = "smtp";
    private const string Protocol = "tcp";

    private ImmutableArray<Entry> _entries;

    public override bool IsSourceOfTruth => true;

    public override ImmutableArray<CaptureError> Errors => errors;

    /// <summary>Name: the service; value: port, protocol and aliases.</summary>
    public override ImmutableArray<Entry> Entries =>
        _entries.IsDefault ? _entries = ImmutableArray.CreateRange(lines, static line => new Entry(default, line.Name, line.Value)) : _entries;

    /// <summary>The first line that matches, as <c>getservbyname</c> finds it.</summary>
    public override void Project(FactKind kind, FactSink facts)
    {
        if (kind != FactKinds.MailSetting)
            return;

        foreach (var line in lines)
        {
            if (!line.IsOf(Text.Characters.Span, Service, Protocol))
                continue;

            var port = Text.ToString(line.Number);
            facts.Add(new MailSettingFact { Name = $"{Service}/{Protocol}", Value = port, RawValue = port, Location = Text.GetLocation(line.Number) });
            return;
        }
    }
}
