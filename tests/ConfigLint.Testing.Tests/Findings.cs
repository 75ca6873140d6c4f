using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Judging;

namespace ConfigLint.Testing.Tests;

/// <summary>Findings as the engine would give them.</summary>
internal static class Findings
{
    public static Finding At(
        SourceText text,
        TextSpan span,
        RuleLevel level = RuleLevel.Error,
        ImmutableArray<RelatedLocation>? related = null,
        ImmutableArray<CodeFix>? fixes = null) => new()
        {
            RuleId = "TST1001",
            Level = level,
            ServerId = "A",
            ServerName = "A",
            Location = text.GetLocation(span),
            Message = "A: bad",
            Arguments = ["A"],
            Related = related ?? [],
            Fixes = fixes ?? [],
            Fingerprint = "00000000000000000000000000000000",
            IsInSourceOfTruth = true,
        };
}
