using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Reporting;

/// <summary>A finding or a notification as build engines log it: one line, inert, with its place as they count it.</summary>
/// <param name="Level">How it is shown.</param>
/// <param name="Code">The rule's or notification's id.</param>
/// <param name="Text">The message, related places included.</param>
public sealed record BuildMessage(RuleLevel Level, string Code, string Text)
{
    /// <summary>The page of the rule; null: none.</summary>
    public string? HelpUri { get; init; }

    /// <summary>Absolute path of the capture; null: it is about no file.</summary>
    public string? File { get; init; }

    /// <summary>One-based; 0: the whole file.</summary>
    public int Line { get; init; }

    /// <summary>One-based; 0: the whole file.</summary>
    public int Column { get; init; }

    /// <summary>One-based; 0: the whole file.</summary>
    public int EndLine { get; init; }

    /// <summary>One-based, just behind the last character; 0: the whole file.</summary>
    public int EndColumn { get; init; }

    /// <summary>The server's id; null: this is a notification about the run.</summary>
    public string? Server { get; init; }

    /// <summary>What identifies the finding; null: this is a notification about the run.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Something was not analysed because of it, so that the run failed whatever its level.</summary>
    public bool MakesIncomplete { get; init; }
}
