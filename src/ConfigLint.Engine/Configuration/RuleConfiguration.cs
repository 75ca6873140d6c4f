using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Configuration;

/// <summary>Levels and options of the rules of a run, at every place of it.</summary>
/// <param name="selection">What the command line and the files say.</param>
/// <param name="analyzers">What can be configured.</param>
internal sealed class RuleConfiguration(RuleSelection selection, ImmutableArray<ConfigurableAnalyzer> analyzers)
{
    // Of twenty thousand servers most are under the same sections.
    private readonly ConcurrentDictionary<EditorConfigSection[], PlaceConfiguration> _places = new(SectionsComparer.Instance);
    private readonly DiagnosticDescriptor[] _rules = [.. analyzers.SelectMany(a => a.Descriptors).OrderBy(d => d.Id, StringComparer.Ordinal)];
    private PlaceConfiguration? _everywhere;

    /// <summary>Nothing depends on the place.</summary>
    public bool IsSameEverywhere => !selection.Files.HasEntries;

    /// <summary>Gives every analyzer the same options wherever it looks, as tests of one rule want it; null: the files decide.</summary>
    public OptionValues? FixedOptions { get; init; }

    private string[] Ids => field ??= [.. _rules.Select(r => r.Id)];

    /// <summary>What can be configured.</summary>
    public ImmutableArray<ConfigurableAnalyzer> Analyzers => analyzers;

    /// <summary>The same with options that are the same everywhere.</summary>
    public RuleConfiguration With(OptionValues options) => new(selection, analyzers) { FixedOptions = options };

    /// <summary>What is in effect at a file.</summary>
    /// <param name="path">Relative to the root.</param>
    public PlaceConfiguration At(string path)
    {
        if (IsSameEverywhere)
            return _everywhere ??= Create([]);

        return _places.GetOrAdd(selection.Files.SectionsAt(path), Create);
    }

    /// <summary>What is in effect at a directory: what is at a file in it whose name no section mentions.</summary>
    /// <param name="directory">Relative to the root; "": the root itself.</param>
    public PlaceConfiguration AtDirectory(string directory) => At(PathOf(directory));

    /// <summary>A directory as a path that sections are matched against.</summary>
    public static string PathOf(string directory) => directory.Length == 0 ? "" : directory + "/";

    private PlaceConfiguration Create(EditorConfigSection[] sections)
    {
        var options = new Dictionary<string, OptionValues>(StringComparer.Ordinal);
        foreach (var analyzer in analyzers)
        {
            if (FixedOptions is not null || !analyzer.Options.IsEmpty)
                options[analyzer.Descriptors[0].Id] = FixedOptions ?? analyzer.ValuesOf(sections);
        }

        var levels = new RuleLevel[_rules.Length];
        for (var i = 0; i < levels.Length; i++)
            levels[i] = selection.LevelAt(_rules[i], sections);
        return new(Ids, levels, options);
    }

    private sealed class SectionsComparer : IEqualityComparer<EditorConfigSection[]>
    {
        public static SectionsComparer Instance { get; } = new();

        public bool Equals(EditorConfigSection[]? x, EditorConfigSection[]? y)
        {
            if (x is null || y is null || x.Length != y.Length)
                return x == y;

            for (var i = 0; i < x.Length; i++)
            {
                if (!ReferenceEquals(x[i], y[i]))
                    return false;
            }

            return true;
        }

        public int GetHashCode(EditorConfigSection[] obj)
        {
            var hash = obj.Length;
            foreach (var section in obj)
                hash = (hash * 31) + RuntimeHelpers.GetHashCode(section);
            return hash;
        }
    }
}
