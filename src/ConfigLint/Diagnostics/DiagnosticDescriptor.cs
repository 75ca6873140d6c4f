using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>What a rule reports. Its long text is the embedded page <c>docs/{Id}.md</c>, not a property.</summary>
public sealed class DiagnosticDescriptor
{
    /// <summary>Two to eight capital letters and four digits, never reused: <c>MAIL1001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What <c>configlint_analyzer_diagnostic.category-…</c> names: <c>Mail</c>.</summary>
    public required string Category { get; init; }

    /// <summary>At most 120 characters, no final period.</summary>
    public required string Title { get; init; }

    /// <summary>With <c>{0}</c>, <c>{1}</c>…; formatted with the invariant culture. The arguments are untrusted text.</summary>
    public required string MessageFormat { get; init; }

    /// <summary>The highest severity that the rule may report.</summary>
    public required DiagnosticSeverity DefaultSeverity { get; init; }

    /// <summary>False: runs only where a configuration or <c>--rule</c> gives it a level.</summary>
    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary>How often a finding is right.</summary>
    public Precision Precision { get; init; } = Precision.VeryHigh;

    /// <summary>0.0 to 10.0, only for security rules.</summary>
    public double? SecuritySeverity { get; init; }

    /// <summary>At most twenty words for search; the category is added by the host.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Where the page can be read; null: the host's own address for the id.</summary>
    public string? HelpLinkUri { get; init; }
}
