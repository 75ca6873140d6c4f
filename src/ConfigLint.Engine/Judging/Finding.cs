using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Judging;

/// <summary>A finding with its level and its identity: what is shown, before its source line has been read.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>The level in effect; never None.</summary>
    public required RuleLevel Level { get; init; }

    /// <summary>The server's unique id.</summary>
    public required string ServerId { get; init; }

    /// <summary>The server's name for people.</summary>
    public required string ServerName { get; init; }

    /// <summary>Where the bad value stands.</summary>
    public required Location Location { get; init; }

    /// <summary>The format's text with the arguments in it, as captured: each output escapes it for itself.</summary>
    public required string Message { get; init; }

    /// <summary>The arguments alone.</summary>
    public required ImmutableArray<string> Arguments { get; init; }

    /// <summary>Other places to read, in that order.</summary>
    public required ImmutableArray<RelatedLocation> Related { get; init; }

    /// <summary>Mechanical repairs; empty for dumps of a live state.</summary>
    public required ImmutableArray<CodeFix> Fixes { get; init; }

    /// <summary>32 hex digits from rule, host and subject: the same as long as the finding is.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The document configures the server; false: it is a dump of a live state.</summary>
    public required bool IsInSourceOfTruth { get; init; }
}
