using System.Collections.Immutable;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Configuration;

/// <summary>Which rules run, at which level: what the command line says, else <c>.editorconfig</c> files, else the rule's own default.</summary>
public sealed class RuleSelection
{
    private readonly ImmutableArray<RuleOverride> _levels;
    private readonly ImmutableArray<string> _only;
    private readonly RuleSwitches _switches;

    /// <summary>All rules at their defaults.</summary>
    public static RuleSelection Default { get; } = new([], []);

    internal RuleSelection(ImmutableArray<RuleOverride> levels, ImmutableArray<string> only)
        : this(levels, only, EditorConfigSet.Empty, "")
    {
    }

    private RuleSelection(ImmutableArray<RuleOverride> levels, ImmutableArray<string> only, EditorConfigSet files, string directory) =>
        (_levels, _only, Files, _switches) = (levels, only, files, new(files, directory));

    /// <summary>Ids that somebody named on the command line, for a check against the rules that exist.</summary>
    public IEnumerable<string> NamedIds => _levels.Select(l => l.Id).Concat(_only).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    /// <summary>The files that have a say.</summary>
    internal EditorConfigSet Files { get; }

    /// <summary>The same with files.</summary>
    /// <param name="files">Those between the root and the captures.</param>
    /// <param name="directory">The deepest directory that all captures are below, relative to the root.</param>
    internal RuleSelection With(EditorConfigSet files, string directory) => files.HasEntries ? new(_levels, _only, files, directory) : this;

    /// <summary>False: off everywhere whatever its default is, known from the id alone, so that its pack need not be loaded.</summary>
    public bool MayBeOn(string id) => CommandLineLevel(id) is { } level ? level != RuleLevel.None : IsNamed || _switches.MayBeOn(id, descriptor: null);

    /// <summary>The level where no file says otherwise; None: off everywhere.</summary>
    public RuleLevel LevelOf(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (CommandLineLevel(descriptor.Id) is { } level)
            return level;

        return IsNamed || _switches.MayBeOn(descriptor.Id, descriptor) ? descriptor.DefaultSeverity.ToLevel() : RuleLevel.None;
    }

    /// <summary>The level where sections apply.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="sections">The weightiest first.</param>
    internal RuleLevel LevelAt(DiagnosticDescriptor descriptor, EditorConfigSection[] sections) => Candidates(descriptor, sections).First(c => c.Refusal is null).Level;

    /// <summary>The levels that a rule could have where sections apply, the weightiest first; the last is its default.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="sections">The weightiest first.</param>
    internal IEnumerable<LevelCandidate> Candidates(DiagnosticDescriptor descriptor, EditorConfigSection[] sections)
    {
        if (CommandLineLevel(descriptor.Id) is { } level)
            yield return new(SettingOrigin.CommandLine, level);

        // As in Roslyn: a rule's own key weighs more than its category's, that more than the key for all, whichever file is nearer.
        foreach (var kind in new[] { EditorConfigKeyKind.RuleLevel, EditorConfigKeyKind.CategoryLevel, EditorConfigKeyKind.EveryLevel })
        {
            foreach (var section in sections)
            {
                for (var i = section.Entries.Length - 1; i >= 0; i--)
                {
                    if (section.Entries[i] is var entry && entry.Key.Kind == kind && IsAbout(entry.Key, descriptor))
                        yield return Candidate(entry, descriptor);
                }
            }
        }

        yield return new(SettingOrigin.Default, DefaultOf(descriptor));
    }

    private LevelCandidate Candidate(EditorConfigEntry entry, DiagnosticDescriptor descriptor)
    {
        var level = entry.Level.Over(DefaultOf(descriptor));
        return new(SettingOrigin.EditorConfig, level, entry, entry switch
        {
            { IsReplaced: true } => "a later line of the section has the same key",
            { Level: ConfiguredLevel.Unreadable } => $"'{entry.Value}' is no level",
            { Key.Kind: not EditorConfigKeyKind.RuleLevel } when !descriptor.IsEnabledByDefault => "the rule is off by default: only its own key turns it on",
            _ when IsNamed && level == RuleLevel.None => "the command line names the rule",
            _ => null,
        });
    }

    private static bool IsAbout(EditorConfigKey key, DiagnosticDescriptor descriptor) => key.Kind switch
    {
        EditorConfigKeyKind.RuleLevel => key.Subject.Equals(descriptor.Id, StringComparison.OrdinalIgnoreCase),
        EditorConfigKeyKind.CategoryLevel => key.Subject.Equals(descriptor.Category, StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    /// <summary>What the command line decides whatever the files say: an override, or off since others are named; null: nothing.</summary>
    private RuleLevel? CommandLineLevel(string id) => IsSelected(id) ? Override(id) : RuleLevel.None;

    // --only names a rule on purpose: it runs even if it is off by default.
    private RuleLevel DefaultOf(DiagnosticDescriptor descriptor) => descriptor.IsEnabledByDefault || IsNamed ? descriptor.DefaultSeverity.ToLevel() : RuleLevel.None;

    private bool IsNamed => !_only.IsEmpty;

    private bool IsSelected(string id) => _only.IsEmpty || _only.Contains(id, StringComparer.OrdinalIgnoreCase);

    // The last --rule of an id wins, as later options do.
    private RuleLevel? Override(string id)
    {
        for (var i = _levels.Length - 1; i >= 0; i--)
        {
            if (string.Equals(_levels[i].Id, id, StringComparison.OrdinalIgnoreCase))
                return _levels[i].Level;
        }

        return null;
    }
}
