using System.Collections.Immutable;

namespace ConfigLint.Engine.Analysis;

/// <summary>What a rule reported, before anybody judged it; all values, no text of a capture behind it.</summary>
internal sealed record RawFinding
{
    public required string RuleId { get; init; }

    /// <summary>Null: the rule's own severity.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    public required Location Location { get; init; }

    public required ImmutableArray<string> Arguments { get; init; }

    public required ImmutableArray<RelatedLocation> Related { get; init; }

    public required ImmutableArray<CodeFix> Fixes { get; init; }

    /// <summary>What the finding is about; never null, possibly empty.</summary>
    public required string Subject { get; init; }

    public required bool IsInSourceOfTruth { get; init; }

    /// <summary>Takes a diagnostic over; its locations let go of the texts.</summary>
    public static RawFinding Of(Diagnostic diagnostic, string subject, bool isInSourceOfTruth)
    {
        var finding = new RawFinding
        {
            RuleId = diagnostic.Descriptor.Id,
            Severity = diagnostic.Severity,
            Location = diagnostic.Location,
            Arguments = diagnostic.Arguments,
            Related = diagnostic.Related,
            Fixes = isInSourceOfTruth ? diagnostic.Fixes : [],
            Subject = subject,
            IsInSourceOfTruth = isInSourceOfTruth,
        };
        finding.Location.Detach();
        foreach (var related in finding.Related)
            related.Location.Detach();
        foreach (var edit in finding.Fixes.SelectMany(f => f.Edits))
            edit.Location.Detach();
        return finding;
    }
}
