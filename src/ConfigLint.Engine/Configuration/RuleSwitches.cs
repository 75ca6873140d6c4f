using System.Collections.Immutable;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Configuration;

/// <summary>Which rules <c>.editorconfig</c> files turn off for every capture of a run; in doubt a rule may be on.</summary>
/// <param name="files">The files.</param>
/// <param name="directory">The deepest directory that all captures are below, relative to the root.</param>
internal sealed class RuleSwitches(EditorConfigSet files, string directory)
{
    private readonly ImmutableArray<EditorConfigEntry> _levels = [.. files.Entries.Where(IsLevel)];
    private readonly ImmutableArray<EditorConfigEntry> _everywhere = [.. files.SectionsThatCover(directory).SelectMany(s => s.Entries).Where(IsLevel)];

    /// <summary>False: off everywhere.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="descriptor">The rule; null: its pack is not loaded, so that its category and default are not known.</param>
    public bool MayBeOn(string id, DiagnosticDescriptor? descriptor)
    {
        var isOnByDefault = descriptor?.IsEnabledByDefault ?? true;
        if (IsDecided(EditorConfigKeyKind.RuleLevel, id, isOnByDefault) is { } byId)
            return byId;
        if (!isOnByDefault)
            return false;

        return IsDecided(EditorConfigKeyKind.CategoryLevel, descriptor?.Category, isOnByDefault) ?? IsDecided(EditorConfigKeyKind.EveryLevel, subject: null, isOnByDefault) ?? true;
    }

    // True: some section turns it on. False: none does, and one that applies to everything turns it off.
    private bool? IsDecided(EditorConfigKeyKind kind, string? subject, bool isOnByDefault)
    {
        var isOff = false;
        foreach (var entry in _levels)
        {
            if (entry.Key.Kind == kind && IsAbout(entry, subject) && IsOn(entry, isOnByDefault))
                return true;
        }

        // What may be another category's is not about this rule for sure.
        foreach (var entry in _everywhere)
            isOff |= entry.Key.Kind == kind && IsAbout(entry, subject) && (subject is not null || kind == EditorConfigKeyKind.EveryLevel);

        return isOff ? false : null;
    }

    private static bool IsLevel(EditorConfigEntry entry) => entry is { IsReplaced: false, Level: not ConfiguredLevel.Unreadable };

    private static bool IsAbout(EditorConfigEntry entry, string? subject) => subject is null || entry.Key.Subject.Equals(subject, StringComparison.OrdinalIgnoreCase);

    private static bool IsOn(EditorConfigEntry entry, bool isOnByDefault) => entry.Level switch
    {
        ConfiguredLevel.None => false,
        ConfiguredLevel.Default => isOnByDefault,
        _ => true,
    };
}
