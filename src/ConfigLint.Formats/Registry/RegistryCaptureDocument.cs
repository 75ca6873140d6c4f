using System.Collections.Immutable;

namespace ConfigLint.Formats.Registry;

/// <summary>Keys and values of a registry, in whichever syntax they were captured.</summary>
/// <param name="format">The format that parsed it.</param>
/// <param name="syntax">What it found.</param>
internal sealed class RegistryCaptureDocument(CaptureFormat format, RegistrySyntax syntax) : RegistryDocument(syntax.Text, format)
{
    private ImmutableArray<CaptureError> _errors;
    private ImmutableArray<Entry> _entries;

    public RegistrySyntax Syntax => syntax;

    public RegistryKeyTable Keys => field ??= new(syntax);

    public RegistryAdapters Adapters => field ??= new(this);

    public override ImmutableArray<CaptureError> Errors => _errors.IsDefault ? _errors = RepeatedValues.AddTo(syntax, Keys) : _errors;

    public override ImmutableArray<Entry> Entries => _entries.IsDefault ? _entries = [.. syntax.Values.Select(ToEntry)] : _entries;

    public override string GetValue(Entry entry) => TryGetSyntax(entry, out var value) && value.IsStatement ? ValueData.Text(syntax, value) : base.GetValue(entry);

    public override bool TryGetKey(RegistryKey key, out TextSpan line)
    {
        ArgumentNullException.ThrowIfNull(key);
        var found = Keys.Find(key.Id);
        line = found < 0 ? default : syntax.Keys[found].Line;
        return found >= 0;
    }

    public override bool IsWhole(RegistryKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var found = Keys.Find(key.Id);
        while (found >= 0 && syntax.Keys[found].Flags.HasFlag(KeyFlags.Partial))
            found = Keys.FindNext(found);
        return found >= 0;
    }

    public override bool TryGetValue(RegistryKey key, string name, out Entry value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var isFound = TryFind(Keys.Find(key.Id), name, out var found);
        value = isFound ? ToEntry(found) : default;
        return isFound;
    }

    public override RegistryValueKind GetKind(Entry value) => TryGetSyntax(value, out var found) ? found.Kind : RegistryValueKind.None;

    public override IEnumerable<string> SubKeyNames(RegistryKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var unique = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var inOrder = new List<string>();
        for (var found = Keys.FindBelow(key.Id, -1, out var rest); found >= 0; found = Keys.FindBelow(key.Id, found, out rest))
        {
            var name = rest.IndexOf('\\') is >= 0 and var length ? rest[..length] : rest;
            if (unique.Add(name))
                inOrder.Add(name.ToString());
        }

        return inOrder;
    }

    public override void Project(FactKind kind, FactSink facts)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(facts);
        RegistryFacts.Project(this, kind, facts);
    }

    /// <summary>The value that counts: the last statement over all statements of the key, unless a deletion follows it.</summary>
    public bool TryFind(int key, ReadOnlySpan<char> name, out ValueSyntax value)
    {
        value = default;
        for (; key >= 0; key = Keys.FindNext(key))
        {
            foreach (ref readonly var candidate in syntax.Values.AsSpan(syntax.Keys[key].FirstValue, syntax.Keys[key].ValueCount))
            {
                // Escapes only make a name longer.
                if (candidate.Name.Length >= name.Length && candidate.Form != ValueForm.Refused && syntax.Name(candidate).Equals(name, StringComparison.OrdinalIgnoreCase))
                    value = candidate;
            }
        }

        return value.IsStatement;
    }

    /// <summary>The place of a fact about a value.</summary>
    public Location Locate(in ValueSyntax value) => Text.GetLocation(ValuePlace.Of(value));

    /// <summary>Keys right below a key, each once, in the order of the file.</summary>
    public List<(int Key, string Name)> ChildKeys(string key)
    {
        var children = new List<(int Key, string Name)>();
        for (var found = Keys.FindBelow(key, -1, out var rest); found >= 0; found = Keys.FindBelow(key, found, out rest))
        {
            if (!rest.Contains('\\') && Keys.IsFirst(found))
                children.Add((found, rest.ToString()));
        }

        return children;
    }

    /// <summary>Characters of a key's path, counted from its end; the whole path where an author wrapped it.</summary>
    public TextSpan SpanInPath(int key, int fromEnd, int length)
    {
        var written = syntax.Keys[key].Path;
        var path = syntax.Path(syntax.Keys[key]);
        return path.Length == written.Length ? new(written.Start + path.TrimEnd('\\').Length - fromEnd, length) : written;
    }

    private Entry ToEntry(ValueSyntax value) => new(value.Key < 0 ? default : syntax.Keys[value.Key].Path, value.Name, value.Token);

    private bool TryGetSyntax(Entry entry, out ValueSyntax value)
    {
        var (low, high) = (0, syntax.Values.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            value = syntax.Values[middle];
            if (value.Name.Start == entry.Name.Start)
                return value.Name == entry.Name && value.Token == entry.Value;
            (low, high) = value.Name.Start < entry.Name.Start ? (middle + 1, high) : (low, middle - 1);
        }

        value = default;
        return false;
    }
}
