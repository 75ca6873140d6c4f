using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine;

/// <summary>A level or value that somebody proposes for a place.</summary>
public sealed record ProposedSetting
{
    /// <summary>Who proposes it.</summary>
    public required SettingOrigin Origin { get; init; }

    /// <summary>The level or value as rules get it.</summary>
    public required string Value { get; init; }

    /// <summary>The file, relative to the root; null: no file.</summary>
    public string? Path { get; init; }

    /// <summary>One-based; 0: no file.</summary>
    public int Line { get; init; }

    /// <summary>The pattern between the section's brackets; null: no file.</summary>
    public string? Section { get; init; }

    /// <summary>The key as it is written; null: no file.</summary>
    public string? Key { get; init; }

    /// <summary>The value as it is written; null: no file.</summary>
    public string? Written { get; init; }

    /// <summary>Why it is not in effect; null: it is.</summary>
    public string? LostBecause { get; init; }
}
