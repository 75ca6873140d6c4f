using System.Collections.Immutable;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Configuration;

/// <summary>What can be configured of an analyzer: the levels of its rules, and its options, which all of its rules share.</summary>
internal sealed record ConfigurableAnalyzer(ImmutableArray<DiagnosticDescriptor> Descriptors, ImmutableArray<AnalyzerOption> Options)
{
    /// <summary>It looks at all servers at once, so that its options count at the root alone.</summary>
    public bool IsOfFleet { get; init; }

    private const string Replaced = "a later line of the section has the same key";

    /// <summary>Whether one of its rules has the id, ignoring case.</summary>
    public bool Has(string id)
    {
        foreach (var descriptor in Descriptors)
        {
            if (descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Its options where sections apply.</summary>
    /// <param name="sections">The weightiest first.</param>
    public OptionValues ValuesOf(EditorConfigSection[] sections)
    {
        if (Options.IsEmpty || sections.Length == 0)
            return OptionValues.Defaults;

        var values = new Dictionary<AnalyzerOption, object>();
        foreach (var option in Options)
        {
            if (Candidates(option, sections).First(c => c.Refusal is null).Value is { } value)
                values[option] = value;
        }

        return values.Count == 0 ? OptionValues.Defaults : new(values);
    }

    /// <summary>The values that an option could have where sections apply, the weightiest first; the last is its default.</summary>
    /// <param name="option">One of <see cref="Options"/>.</param>
    /// <param name="sections">The weightiest first.</param>
    public IEnumerable<OptionCandidate> Candidates(AnalyzerOption option, EditorConfigSection[] sections)
    {
        foreach (var section in sections)
        {
            for (var i = section.Entries.Length - 1; i >= 0; i--)
            {
                var entry = section.Entries[i];
                if (entry.Key.Kind != EditorConfigKeyKind.RuleOption || !entry.Key.Option.Equals(option.Key, StringComparison.OrdinalIgnoreCase) || !Has(entry.Key.Subject))
                    continue;

                if (entry.IsReplaced)
                    yield return new(entry, Value: null, Replaced);
                else if (option.TryParse(entry.Value, out var value, out var expected))
                    yield return new(entry, value);
                else
                    yield return new(entry, Value: null, $"'{entry.Value}' is not {expected}");
            }
        }

        yield return new(Entry: null, Value: null);
    }
}
