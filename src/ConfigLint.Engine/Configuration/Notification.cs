namespace ConfigLint.Engine.Configuration;

/// <summary>Something about the run itself, not about a server.</summary>
/// <param name="Id"><c>CFG0001</c>…</param>
/// <param name="Level">How it is shown.</param>
/// <param name="Message">What happened and what to do, in plain text that may hold untrusted characters.</param>
public sealed record Notification(string Id, RuleLevel Level, string Message)
{
    /// <summary>The file it is about, relative to the root with <c>/</c>; null: none.</summary>
    public string? Path { get; init; }

    /// <summary>The line of <see cref="Path"/>, one-based; null: the whole file, or none.</summary>
    public int? Line { get; init; }

    /// <summary>The rule it is about; null: none.</summary>
    public string? RuleId { get; init; }

    /// <summary>Something was not analysed because of it.</summary>
    public bool MakesIncomplete { get; init; }

    /// <summary>Notifications of one cause are shown once, with a count; null: each for itself.</summary>
    public string? Cause { get; init; }
}
