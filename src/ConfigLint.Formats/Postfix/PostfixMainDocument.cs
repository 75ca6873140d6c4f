using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ConfigLint.Formats.Postfix;

/// <summary>The settings of a Postfix instance.</summary>
internal sealed class PostfixMainDocument(SourceText text, PostfixMainFormat format, PostfixSettings settings, bool isFile, ImmutableArray<CaptureError> errors)
    : CaptureDocument(text, format)
{
    private readonly MacroExpander _expander = new(settings);
    private ImmutableArray<Entry> _entries;

    /// <summary>What <c>postconf</c> prints is the live state.</summary>
    public override bool IsSourceOfTruth => isFile;

    public override ImmutableArray<CaptureError> Errors => errors;

    public override ImmutableArray<Entry> Entries => _entries.IsDefault ? _entries = ListEntries() : _entries;

    /// <summary>Continuation lines joined, references as they are written.</summary>
    public override string GetValue(Entry entry) => PostfixSetting.Join(Text.Characters.Span, entry.Value);

    public override void Project(FactKind kind, FactSink facts)
    {
        if (kind == FactKinds.OperatingSystem)
            AddOperatingSystem(facts);
        else if (kind == FactKinds.MailSetting)
            AddSettings(facts);
    }

    /// <summary>Postfix runs on nothing else.</summary>
    private void AddOperatingSystem(FactSink facts)
    {
        foreach (var setting in settings.All)
        {
            if (setting.IsMalformed)
                continue;

            facts.Add(new Fact { Value = "Unix", Location = Text.GetLocation(setting.Name), Origin = FactOrigin.Derived });
            return;
        }
    }

    /// <summary>The last of each name.</summary>
    private void AddSettings(FactSink facts)
    {
        foreach (var setting in settings.All)
        {
            if (setting.IsMalformed || setting.IsOverridden)
                continue;

            facts.Add(new MailSettingFact
            {
                Name = settings.Name(setting).ToString(),
                Value = _expander.Expand(setting, out var isUnresolved),
                RawValue = settings.Raw(setting),
                IsUnresolved = isUnresolved,
                Location = Text.GetLocation(setting.Value.Length > 0 ? setting.Value : setting.Name),
            });
        }
    }

    private ImmutableArray<Entry> ListEntries()
    {
        var entries = new Entry[settings.All.Count];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new(default, settings.All[i].Name, settings.All[i].Value);
        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }
}
