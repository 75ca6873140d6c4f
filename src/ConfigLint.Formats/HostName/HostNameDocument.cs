using System.Collections.Immutable;

namespace ConfigLint.Formats.HostName;

/// <summary>One name. A file without one states nothing: there is no label that could be blank.</summary>
/// <param name="text">The decoded capture.</param>
/// <param name="format">The format that parsed it.</param>
/// <param name="name">The name; empty: none.</param>
/// <param name="setting">The mail setting that it is; null: the host name.</param>
internal sealed class HostNameDocument(SourceText text, HostNameFormat format, TextSpan name, string? setting) : CaptureDocument(text, format)
{
    public override bool IsSourceOfTruth => true;

    public override ImmutableArray<CaptureError> Errors => [];

    /// <summary>Without a section and a name: the file has neither.</summary>
    public override ImmutableArray<Entry> Entries => name.Length == 0 ? [] : [new(Section: default, Name: default, name)];

    public override void Project(FactKind kind, FactSink facts)
    {
        if (name.Length == 0)
            return;

        var value = Text.ToString(name);
        var location = Text.GetLocation(name);
        if (kind == FactKinds.OperatingSystem)
            facts.Add(new Fact { Value = "Unix", Location = location, Origin = FactOrigin.Derived });
        else if (kind == FactKinds.HostName && setting is null)
            facts.Add(new HostNameFact { Value = value, Location = location, NameType = HostNameType.Dns });
        else if (kind == FactKinds.MailSetting && setting is not null)
            facts.Add(new MailSettingFact { Value = value, RawValue = value, Location = location, Name = setting });
    }
}
