using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>Finds what in <c>.editorconfig</c> files has no effect (CFG0006): a typo must not pass in silence.</summary>
/// <param name="ids">The ids of all rules, loaded or not.</param>
/// <param name="analyzers">Those that are loaded.</param>
/// <param name="atRoot">What applies at the root.</param>
internal sealed class EditorConfigCheck(IEnumerable<string> ids, ImmutableArray<ConfigurableAnalyzer> analyzers, HashSet<EditorConfigEntry> atRoot)
{
    private readonly HashSet<string> _ids = new(ids, StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a notification for each place; without files nothing is looked at.</summary>
    public static void Check(EditorConfigSet files, IEnumerable<string> ids, ImmutableArray<ConfigurableAnalyzer> analyzers, List<Notification> notifications)
    {
        if (files.IsEmpty)
            return;

        var check = new EditorConfigCheck(ids, analyzers, new(files.SectionsAt("").SelectMany(s => s.Entries), ReferenceEqualityComparer.Instance));
        foreach (var file in files.Files)
        {
            foreach (var problem in file.Problems)
                notifications.Add(new("CFG0006", RuleLevel.Warning, problem.Message + ".") { Path = file.Path, Line = problem.Line });
            foreach (var entry in file.Sections.SelectMany(s => s.Entries))
            {
                if (check.Problem(entry) is { } problem)
                    notifications.Add(new("CFG0006", RuleLevel.Warning, problem + ".") { Path = file.Path, Line = entry.Line });
            }
        }
    }

    private string? Problem(EditorConfigEntry entry) => entry.Key switch
    {
        { Kind: EditorConfigKeyKind.Unknown } => UnknownKey(entry.Key.Text),
        { Kind: EditorConfigKeyKind.RuleLevel or EditorConfigKeyKind.RuleOption, Subject: var id } when !_ids.Contains(id) => UnknownRule(id),
        { Kind: EditorConfigKeyKind.RuleOption } => OptionProblem(entry),
        { Kind: EditorConfigKeyKind.CategoryLevel, Subject: var category } when UnknownCategory(category) is { } problem => problem,
        _ when entry.Level == ConfiguredLevel.Unreadable => $"'{entry.Value}' is no level{DidYouMean(entry.Value, ConfiguredLevels.Known)}, so that the line has no effect: levels are {string.Join(", ", ConfiguredLevels.Words)}",
        _ => null,
    };

    private string UnknownKey(string key)
    {
        string[] known = [EditorConfigKey.Every, .. _ids.Select(EditorConfigKey.OfRule), .. Categories.Select(EditorConfigKey.OfCategory)];
        return $"there is no setting '{key}'{DidYouMean(key, known)}: settings are {EditorConfigKey.OfRule("ID")}, {EditorConfigKey.OfOption("ID", "OPTION")}, {EditorConfigKey.OfCategory("NAME")} and {EditorConfigKey.Every}";
    }

    private string UnknownRule(string id) => RuleIds.IsNotification(id)
        ? $"{id} is a notification about the run and no rule: it has neither level nor options"
        : $"{RuleIds.Unknown(id, _ids)}, and a plug-in's rules are there when --plugin names it";

    // What a pack that is not loaded declares is not known.
    private string? OptionProblem(EditorConfigEntry entry)
    {
        var (id, key) = (entry.Key.Subject, entry.Key.Option);
        if (analyzers.FirstOrDefault(a => a.Has(id)) is not { } analyzer)
            return null;

        if (analyzer.Options.FirstOrDefault(o => o.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } option)
        {
            if (!option.TryParse(entry.Value, out _, out var expected))
                return $"option '{option.Key}' of {id} is '{entry.Value}', not {expected}, so that the line has no effect";

            return analyzer.IsOfFleet && !atRoot.Contains(entry)
                ? $"{id} looks at all servers, so that its option '{option.Key}' has no effect here: put it below [*] in the .editorconfig of the root"
                : null;
        }

        string[] known = ["severity", .. analyzer.Options.Select(o => o.Key)];
        return $"{id} has no option '{key}'{DidYouMean(key, known)}: it has {string.Join(", ", known)}";
    }

    private string? UnknownCategory(string category)
    {
        var isWhole = analyzers.Sum(a => a.Descriptors.Length) >= _ids.Count;
        return !isWhole || Categories.Contains(category, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"no rule has the category '{category}'{DidYouMean(category, Categories)}: there are {string.Join(", ", Categories)}";
    }

    private IEnumerable<string> Categories => analyzers.SelectMany(a => a.Descriptors).Select(d => d.Category).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    private static string DidYouMean(string name, IEnumerable<string> known) => NearestName.Of(name, known) is { } nearest ? $" (did you mean {nearest}?)" : "";
}
