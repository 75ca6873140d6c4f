using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration;

/// <summary>Which rules run, at which level: what the command line says, else the rule's own default.</summary>
public sealed class RuleSelection
{
    private readonly FrozenDictionary<string, RuleLevel> _levels;
    private readonly FrozenSet<string> _only;

    /// <summary>All rules at their defaults.</summary>
    public static RuleSelection Default { get; } = new([], []);

    internal RuleSelection(ImmutableArray<KeyValuePair<string, RuleLevel>> levels, ImmutableArray<string> only)
    {
        // The last --rule of an id wins, as later options do.
        _levels = levels.GroupBy(l => l.Key, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(g => g.Key, g => g.Last().Value, StringComparer.OrdinalIgnoreCase);
        _only = only.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Ids that somebody named, for a check against the rules that exist.</summary>
    public IEnumerable<string> NamedIds => _levels.Keys.Concat(_only).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    /// <summary>False: off whatever its default is, known from the id alone, so that its pack need not be loaded.</summary>
    public bool MayBeOn(string id) => IsSelected(id) && (!_levels.TryGetValue(id, out var level) || level != RuleLevel.None);

    /// <summary>The level in effect; None: off.</summary>
    public RuleLevel LevelOf(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (!IsSelected(descriptor.Id))
            return RuleLevel.None;
        if (_levels.TryGetValue(descriptor.Id, out var level))
            return level;

        // --only names a rule on purpose: it runs even if it is off by default.
        return descriptor.IsEnabledByDefault || _only.Count > 0 ? descriptor.DefaultSeverity.ToLevel() : RuleLevel.None;
    }

    private bool IsSelected(string id) => _only.Count == 0 || _only.Contains(id);
}
