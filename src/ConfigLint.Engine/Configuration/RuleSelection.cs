using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration;

/// <summary>Which rules run, at which level: what the command line says, else the rule's own default.</summary>
public sealed class RuleSelection
{
    private readonly ImmutableArray<RuleOverride> _levels;
    private readonly ImmutableArray<string> _only;

    /// <summary>All rules at their defaults.</summary>
    public static RuleSelection Default { get; } = new([], []);

    internal RuleSelection(ImmutableArray<RuleOverride> levels, ImmutableArray<string> only) => (_levels, _only) = (levels, only);

    /// <summary>Ids that somebody named, for a check against the rules that exist.</summary>
    public IEnumerable<string> NamedIds => _levels.Select(l => l.Id).Concat(_only).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    /// <summary>False: off whatever its default is, known from the id alone, so that its pack need not be loaded.</summary>
    public bool MayBeOn(string id) => IsSelected(id) && Override(id) is not RuleLevel.None;

    /// <summary>The level in effect; None: off.</summary>
    public RuleLevel LevelOf(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (!IsSelected(descriptor.Id))
            return RuleLevel.None;
        if (Override(descriptor.Id) is { } level)
            return level;

        // --only names a rule on purpose: it runs even if it is off by default.
        return descriptor.IsEnabledByDefault || !_only.IsEmpty ? descriptor.DefaultSeverity.ToLevel() : RuleLevel.None;
    }

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
