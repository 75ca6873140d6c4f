using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine;

/// <summary>Says of one place who proposes what for a rule, who wins, and why the others lose.</summary>
/// <param name="selection">What weighs more than what.</param>
/// <param name="files">The files.</param>
/// <param name="path">The place, a directory with a slash at its end.</param>
/// <param name="serverDirectory">Its server's directory, relative to the root.</param>
internal sealed class PlaceSettings(RuleSelection selection, EditorConfigSet files, string path, string serverDirectory)
{
    /// <summary>A rule's level and options.</summary>
    public RuleAtPlace Of(RuleInfo rule, ConfigurableAnalyzer analyzer)
    {
        // Where an action looks is where its options count.
        var optionsPath = rule.Kind switch
        {
            RuleKind.Document => path,
            RuleKind.Server => RuleConfiguration.PathOf(serverDirectory),
            _ => "",
        };
        return new()
        {
            Rule = rule,
            Levels = Levels(rule.Descriptor),
            Options = [.. analyzer.Options.Select(o => new OptionAtPlace(o.Key, Values(analyzer, o, files.SectionsAt(optionsPath))))],
            OptionsPlace = optionsPath.Length == 0 ? "." : optionsPath.TrimEnd('/'),
        };
    }

    private ImmutableArray<ProposedSetting> Levels(DiagnosticDescriptor descriptor)
    {
        var candidates = selection.Candidates(descriptor, files.SectionsAt(path)).ToList();
        var winner = candidates.First(c => c.Refusal is null);
        return
        [
            .. candidates.Select(c => Proposed(c.Origin, c.Entry is { Level: ConfiguredLevel.Unreadable } bad ? bad.Value : c.Level.ToText(), c.Entry) with
            {
                LostBecause = ReferenceEquals(c, winner) ? null : c.Refusal ?? Reason(winner.Entry, c.Entry),
            }),
        ];
    }

    private static ImmutableArray<ProposedSetting> Values(ConfigurableAnalyzer analyzer, AnalyzerOption option, EditorConfigSection[] sections)
    {
        var candidates = analyzer.Candidates(option, sections).ToList();
        var winner = candidates.First(c => c.Refusal is null);
        return
        [
            .. candidates.Select(c => Proposed(c.Entry is null ? SettingOrigin.Default : SettingOrigin.EditorConfig, c.Entry?.Value ?? option.DefaultText, c.Entry) with
            {
                LostBecause = ReferenceEquals(c, winner) ? null : c.Refusal ?? Reason(winner.Entry, c.Entry),
            }),
        ];
    }

    private static ProposedSetting Proposed(SettingOrigin origin, string value, EditorConfigEntry? entry) => new()
    {
        Origin = origin,
        Value = value,
        Path = entry?.Path,
        Line = entry?.Line ?? 0,
        Section = entry?.Section,
        Key = entry?.Key.Text,
        Written = entry?.Value,
    };

    private static string Reason(EditorConfigEntry? winner, EditorConfigEntry? loser) => (winner, loser) switch
    {
        (null, _) => "the command line weighs more",
        (_, null) => "something is configured",
        ({ Key.Kind: EditorConfigKeyKind.RuleLevel }, { Key.Kind: not EditorConfigKeyKind.RuleLevel }) => "the rule's own key weighs more, whichever file is nearer",
        ({ Key.Kind: EditorConfigKeyKind.CategoryLevel }, { Key.Kind: EditorConfigKeyKind.EveryLevel }) => "the category's key weighs more, whichever file is nearer",
        _ when string.Equals(winner.Path, loser.Path, StringComparison.Ordinal) => "a later line of the same file applies too",
        _ => "the other file is nearer",
    };
}
