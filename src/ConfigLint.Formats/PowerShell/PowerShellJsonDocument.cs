using System.Collections.Immutable;

namespace ConfigLint.Formats.PowerShell;

/// <summary>The objects that commands put out, those of <c>Get-ItemProperty</c> as registry keys.</summary>
internal sealed class PowerShellJsonDocument(
    SourceText text, PowerShellJsonFormat format, ImmutableArray<PowerShellObject> objects, ImmutableArray<JsonMember> members, ImmutableArray<CaptureError> errors)
    : RegistryDocument(text, format)
{
    private ImmutableArray<Entry> _entries;

    public ImmutableArray<PowerShellObject> Objects => objects;

    public ReadOnlySpan<char> Characters => Text.Characters.Span;

    public OutputRepeats Repeats => field ??= new(this);

    public override ImmutableArray<CaptureError> Errors => errors;

    /// <summary>Section: what identifies the object (a service's name, an adapter's), empty where nothing does; name and value: the property and its token.</summary>
    public override ImmutableArray<Entry> Entries => _entries.IsDefault ? _entries = CreateEntries() : _entries;

    public override string GetValue(Entry entry) => entry.Value.Length == 0 ? "" : JsonText.Of(Characters, JsonToken.Unwrap(Characters, entry.Value));

    public ObjectMembers MembersOf(PowerShellObject item) => new(Characters, members.AsSpan().Slice(item.FirstMember, item.MemberCount));

    public TextSpan FirstNameOf(PowerShellObject item) => members[item.FirstMember].Name;

    public override bool TryGetKey(RegistryKey key, out TextSpan line) => RegistryProperties.TryFindKey(this, key, out line);

    /// <summary>Never: what <c>Get-ItemProperty -Name</c> leaves out leaves no trace.</summary>
    public override bool IsWhole(RegistryKey key) => false;

    public override bool TryGetValue(RegistryKey key, string name, out Entry value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(name);
        value = default;
        foreach (var item in objects)
        {
            if (!RegistryProperties.IsOf(this, item, key))
                continue;

            foreach (ref readonly var member in members.AsSpan().Slice(item.FirstMember, item.MemberCount))
            {
                if (Characters.Slice(member.Name.Start, member.Name.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                    value = new(IdentityOf(item), member.Name, member.Value);
            }
        }

        return value.Value.Length > 0;
    }

    public override RegistryValueKind GetKind(Entry value) => RegistryProperties.KindOf(Characters, value.Value);

    public override IEnumerable<string> SubKeyNames(RegistryKey key) => [];

    public override void Project(FactKind kind, FactSink facts)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(facts);
        PowerShellFacts.Project(this, kind, facts);
    }

    /// <summary>The characters of the property that tells an object from others of its kind, without quotes; empty: none.</summary>
    public TextSpan IdentityOf(PowerShellObject item)
    {
        var properties = MembersOf(item);
        foreach (var name in ObjectIdentity.NamesOf(item.Kind))
        {
            if (properties.TryFindScalar(name, out var value))
                return Characters[value.Start] == '"' ? new(value.Start + 1, value.Length - 2) : value;
        }

        return default;
    }

    private ImmutableArray<Entry> CreateEntries()
    {
        var entries = ImmutableArray.CreateBuilder<Entry>(members.Length);
        foreach (var item in objects)
        {
            var section = IdentityOf(item);
            foreach (ref readonly var member in members.AsSpan().Slice(item.FirstMember, item.MemberCount))
                entries.Add(new(section, member.Name, member.Value));
        }

        return entries.DrainToImmutable();
    }
}
