using System.Collections.Immutable;
using System.Globalization;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1019: a line of a hosts file that no look-up finds (hosts(5)).</summary>
[ConfigAnalyzer("NET1019")]
public sealed class MalformedHostsEntryAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1019",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Malformed entry in a hosts file",
        MessageFormat = "{0}: '{1}' in this hosts entry is not understood: {2}{3}. Correct the line: an address, the host name, its aliases.",
        Tags = ["hosts"],
    };

    /// <summary>A file with more is no hosts file, or one in another dialect: the count says so as well as the list.</summary>
    private const int MostReported = 50;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterDocumentAction("hosts", Analyze);
    }

    /// <summary>CAP1001 leaves the syntax of hosts files to this rule.</summary>
    private static void Analyze(DocumentAnalysisContext context)
    {
        var document = context.Document;
        var errors = document.Errors.Where(e => e.Kind == CaptureErrorKind.Syntax).ToList();
        for (var i = 0; i < Math.Min(errors.Count, MostReported); i++)
        {
            var rest = i == MostReported - 1 ? errors.Count - MostReported : 0;
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, errors[i].Location, context.ServerName, document.Text.ToString(errors[i].Location.Span), errors[i].Message, Count(rest)));
        }
    }

    private static string Count(int rest) => rest == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and {rest} more below it in this file)");
}
