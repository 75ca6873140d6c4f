using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1014: of several <c>domain</c> and <c>search</c> lines the last one counts (resolv.conf(5)).</summary>
[ConfigAnalyzer("NET1014")]
public sealed class DeadSearchListAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1014",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "A 'domain' or 'search' line is replaced by a later one",
        MessageFormat = "{0}: '{1} {2}' is not used, the '{3}' line below replaces it. Remove it, or put all suffixes on one 'search' line.",
        Tags = ["dns", "resolv.conf"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterDocumentAction(ResolverFile.FormatId, Analyze);
    }

    private static void Analyze(DocumentAnalysisContext context)
    {
        var text = context.Document.Text;
        var file = new ResolverFile(context.Document);
        var lists = file.SearchLists();
        if (lists.Count < 2)
            return;

        var (dead, winner) = (lists[..^1], lists[^1]);

        var kept = SuffixesOf(winner).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var list in dead)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, text.GetLocation(list.Value), context.ServerName, text.ToString(list.Name), context.Document.GetValue(list), text.ToString(winner.Name)) with
            {
                Related = [new(text.GetLocation(winner.Value), "this line counts")],
                // A suffix that is only here was meant to be searched.
                Fixes = [file.RemoveLine(list, SuffixesOf(list).All(kept.Contains) ? FixSafety.Safe : FixSafety.Unsafe)],
            });
        }

        IEnumerable<string> SuffixesOf(Entry list) => file.Suffixes(list).Select(text.ToString);
    }
}
