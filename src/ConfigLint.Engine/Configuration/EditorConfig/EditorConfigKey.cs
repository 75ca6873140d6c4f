namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>One of our keys, taken apart; keys are compared ignoring case.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">As it was written.</param>
/// <param name="Subject">The rule's id or the category's name; "": neither.</param>
/// <param name="Option">The option's key; "": the key is about a level.</param>
internal sealed record EditorConfigKey(EditorConfigKeyKind Kind, string Text, string Subject = "", string Option = "")
{
    /// <summary>What all of our keys begin with.</summary>
    public const string Prefix = "configlint_";

    /// <summary>The key that gives every rule a level.</summary>
    public const string Every = "configlint_analyzer_diagnostic.severity";

    private const string Rule = "configlint_diagnostic.";
    private const string Category = "configlint_analyzer_diagnostic.category-";
    private const string Severity = ".severity";

    /// <summary>Takes a key apart; null: it is none of ours.</summary>
    public static EditorConfigKey? Read(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return null;
        if (text.Equals(Every, StringComparison.OrdinalIgnoreCase))
            return new(EditorConfigKeyKind.EveryLevel, text.ToString());
        if (Between(text, Category) is { IsEmpty: false } category)
            return new(EditorConfigKeyKind.CategoryLevel, text.ToString(), category.ToString());
        if (Between(text, Rule) is { IsEmpty: false } id)
            return new(EditorConfigKeyKind.RuleLevel, text.ToString(), id.ToString());

        var rest = text.StartsWith(Rule, StringComparison.OrdinalIgnoreCase) ? text[Rule.Length..] : default;
        return rest.IndexOf('.') is > 0 and var dot && dot < rest.Length - 1
            ? new(EditorConfigKeyKind.RuleOption, text.ToString(), rest[..dot].ToString(), rest[(dot + 1)..].ToString())
            : new(EditorConfigKeyKind.Unknown, text.ToString());
    }

    /// <summary>The key of a rule's level.</summary>
    public static string OfRule(string id) => Rule + id + Severity;

    /// <summary>The key of a rule's option.</summary>
    public static string OfOption(string id, string option) => $"{Rule}{id}.{option}";

    /// <summary>The key of a category's level.</summary>
    public static string OfCategory(string category) => Category + category + Severity;

    private static ReadOnlySpan<char> Between(ReadOnlySpan<char> text, string start) =>
        text.Length > start.Length + Severity.Length && text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && text.EndsWith(Severity, StringComparison.OrdinalIgnoreCase)
            ? text[start.Length..^Severity.Length]
            : default;
}
