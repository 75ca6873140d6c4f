using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Captures.Rules;

/// <summary>CAP1008: one value is stated twice in a capture, with different data.</summary>
[ConfigAnalyzer("CAP1008")]
public sealed class RepeatedValueAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "CAP1008",
        Category = "Captures",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "One value stated twice with different data",
        MessageFormat = "{0}: {1} is stated before with other data; this last statement counts, but a server has one. Remove the wrong one, or capture the server again.",
        Tags = ["capture", "duplicate"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterDocumentAction("*", Analyze);
    }

    private static void Analyze(DocumentAnalysisContext context)
    {
        var repeats = context.Document.Errors.Where(static e => e.Kind == CaptureErrorKind.DuplicateValue).ToList();
        if (repeats.Count == 0)
            return;

        var names = NamesByPlace(context.Document, [.. repeats.Select(static e => e.Location.Span)]);
        foreach (var repeat in repeats)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, repeat.Location, context.ServerName, names.TryGetValue(repeat.Location.Span, out var name) ? $"'{name}'" : "this value") with
            {
                Related = repeat.Other is { } earlier ? [new(earlier, "it is stated here with other data")] : [],
            });
        }
    }

    /// <summary>The data is not named: it may be a secret.</summary>
    private static Dictionary<TextSpan, string> NamesByPlace(CaptureDocument document, HashSet<TextSpan> places)
    {
        var names = new Dictionary<TextSpan, string>();
        foreach (var entry in document.Entries)
        {
            if (entry.Name.Length > 0 && (places.Contains(entry.Value) || places.Contains(entry.Name)))
                names.TryAdd(places.Contains(entry.Value) ? entry.Value : entry.Name, document.Text.ToString(entry.Name));
        }

        return names;
    }
}
