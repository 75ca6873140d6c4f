namespace ConfigLint.Engine.Configuration;

/// <summary>Ids as people type them.</summary>
internal static class RuleIds
{
    /// <summary>What to say of an id that no rule has, with the nearest that exists.</summary>
    public static string Unknown(string id, IEnumerable<string> known) =>
        $"there is no rule '{id}': {(NearestName.Of(id, known) is { } nearest ? $"did you mean {nearest}? " : "")}'configlint rules' lists them";

    /// <summary>Whether an id is a notification's: those have no level and no options.</summary>
    public static bool IsNotification(string id) => id.Length == 7 && id.StartsWith("CFG", StringComparison.OrdinalIgnoreCase);
}
