using System.Collections.Immutable;
using System.Globalization;

namespace ConfigLint;

/// <summary>The registry as all captures of the server together state it.</summary>
public sealed class RegistryView
{
    private readonly ImmutableArray<RegistryDocument> _documents;

    internal RegistryView(ImmutableArray<RegistryDocument> documents) => _documents = documents;

    /// <summary>At least one capture holds the key.</summary>
    public bool IsCaptured(RegistryKey key) => GetKeyLocation(key) is not null;

    /// <summary>At least one capture holds all values of the key, so that a missing one is known to be missing.</summary>
    public bool IsWhole(RegistryKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (var document in _documents)
        {
            if (document.IsWhole(key))
                return true;
        }

        return false;
    }

    /// <summary>The key's line in the first capture that holds it; null: not captured.</summary>
    public Location? GetKeyLocation(RegistryKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (var document in _documents)
        {
            if (document.TryGetKey(key, out var line))
                return document.Text.GetLocation(line);
        }

        return null;
    }

    /// <summary>REG_SZ, REG_EXPAND_SZ (not expanded).</summary>
    public Setting<string> GetString(RegistryKey key, string name) =>
        Precedence.None.One(Find(key, name, RegistryValueKind.String, RegistryValueKind.ExpandString));

    /// <summary>REG_DWORD, REG_QWORD.</summary>
    public Setting<ulong> GetNumber(RegistryKey key, string name) =>
        Precedence.None.One(Find(key, name, RegistryValueKind.DWord, RegistryValueKind.QWord), static text => ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>REG_MULTI_SZ.</summary>
    public Setting<ImmutableArray<string>> GetStrings(RegistryKey key, string name) =>
        Precedence.None.List(Find(key, name, RegistryValueKind.MultiString));

    /// <summary>Names of the direct subkeys over all captures, each once, ignoring case, as first written.</summary>
    public IEnumerable<string> SubKeyNames(RegistryKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _documents.SelectMany(document => document.SubKeyNames(key)).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The value in each capture that states it with one of the types; of a multi-string one fact for each string, all at the value's place.</summary>
    private ImmutableArray<Fact> Find(RegistryKey key, string name, params ReadOnlySpan<RegistryValueKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(name);

        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (var document in _documents)
        {
            if (!document.TryGetValue(key, name, out var value) || document.GetKind(value) is var kind && !kinds.Contains(kind))
                continue;

            var text = document.GetValue(value);
            var location = document.Text.GetLocation(value.Value);
            if (kind == RegistryValueKind.MultiString)
                facts.AddRange(Strings(text).Select(part => new Fact { Value = part, Location = location }));
            else if (kind is RegistryValueKind.String or RegistryValueKind.ExpandString || IsNumber(text))
                facts.Add(new() { Value = text, Location = location });
        }

        return facts.DrainToImmutable();
    }

    /// <summary>An empty list is one blank fact: it is captured.</summary>
    private static string[] Strings(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? parts : [""];

    /// <summary>A number of the wrong length is listed as its bytes; it states no number.</summary>
    private static bool IsNumber(string text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
