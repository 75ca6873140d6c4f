using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>A finding. Always has a location in a capture.</summary>
public sealed record Diagnostic
{
    private Diagnostic(DiagnosticDescriptor descriptor, Location location, ImmutableArray<string> arguments) =>
        (Descriptor, Location, Arguments) = (descriptor, location, arguments);

    /// <summary>What was found.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The characters that state the bad value.</summary>
    public Location Location { get; }

    /// <summary>What <see cref="DiagnosticDescriptor.MessageFormat"/> is filled with, as captured: the host escapes them for each output.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>Lower than the descriptor's default where the evidence is weaker; never higher. A configured level is a ceiling for it.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Other captures that corroborate or contradict, in the order to read them.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>Mechanical repairs; dropped by the host where the document is not a source of truth.</summary>
    public ImmutableArray<CodeFix> Fixes { get; init; } = [];

    /// <summary>
    /// What the finding is about, for baselines: stable across values, lines and re-captures.
    /// Null: section and name of the entry at <see cref="Location"/> (a registry value: its canonical key path).
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>A finding at <paramref name="location"/>; <paramref name="args"/> fill the message format in order.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<string> args)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(location);
        return new(descriptor, location, [.. args]);
    }
}
