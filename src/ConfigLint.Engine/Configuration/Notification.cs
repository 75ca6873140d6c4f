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

    /// <summary>The full name of the exception's type that it tells of; null: of none.</summary>
    public string? ExceptionType { get; init; }

    /// <summary>Something was not analysed because of it.</summary>
    public bool MakesIncomplete { get; init; }

    /// <summary>The order in which they are shown: by file, line, id and message.</summary>
    internal static int Compare(Notification left, Notification right)
    {
        var byPath = string.CompareOrdinal(left.Path, right.Path);
        var byLine = byPath != 0 ? byPath : (left.Line ?? 0).CompareTo(right.Line ?? 0);
        var byId = byLine != 0 ? byLine : string.CompareOrdinal(left.Id, right.Id);
        return byId != 0 ? byId : string.CompareOrdinal(left.Message, right.Message);
    }

    /// <summary>Notifications of one cause are shown once, with a count; null: each for itself.</summary>
    public string? Cause { get; init; }
}
