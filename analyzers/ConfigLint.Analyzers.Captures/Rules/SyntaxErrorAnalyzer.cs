using System.Collections.Immutable;
using System.Globalization;
using ConfigLint.Analyzers.Captures.Evidence;

namespace ConfigLint.Analyzers.Captures.Rules;

/// <summary>CAP1001: a part of a capture breaks the grammar of its format and states nothing.</summary>
[ConfigAnalyzer("CAP1001")]
public sealed class SyntaxErrorAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "CAP1001",
        Category = "Captures",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Syntax error in a capture",
        MessageFormat = "{0}: this part of the {1} capture is not read: {2}{3}. Correct it, or capture the server again.",
        Tags = ["capture", "syntax"],
    };

    private const int MostReported = 5;
    private const int MostListed = 1_000;

    /// <summary>NET1019 reports what is malformed in these.</summary>
    private const string HostsFormat = "hosts";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterDocumentAction("*", Analyze);
    }

    private static void Analyze(DocumentAnalysisContext context)
    {
        var document = context.Document;
        if (document.Errors.IsEmpty || string.Equals(document.Format.Id, HostsFormat, StringComparison.Ordinal))
            return;

        // What another rule reports by its own kind (cut, damaged, stated twice) is not reported again as a syntax error of the same line.
        var reportedElsewhere = document.Errors.Where(e => e.Kind != CaptureErrorKind.Syntax).Select(LineOf).ToHashSet();
        reportedElsewhere.UnionWith(document.Errors.Select(LineOf).Distinct().Where(line => TextDamage.IsOn(document, line)));
        var errors = document.Errors.Where(e => e.Kind == CaptureErrorKind.Syntax && !reportedElsewhere.Contains(LineOf(e))).ToList();
        for (var i = 0; i < Math.Min(errors.Count, MostReported); i++)
        {
            var rest = i == MostReported - 1 ? errors.Count - MostReported : 0;
            context.ReportDiagnostic(Diagnostic.Create(Rule, errors[i].Location, context.ServerName, document.Format.Id, errors[i].Message, Count(rest)) with
            {
                Subject = $"{document.Format.Id}: {errors[i].Message}",
            });
        }
    }

    private static int LineOf(CaptureError error) => error.Location.LineSpan.Start.Line;

    private static string Count(int rest) =>
        rest == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and {AtLeast(rest)}{rest} more syntax {(rest == 1 ? "error" : "errors")} below it in this file)");

    // Formats list about a thousand and stop.
    private static string AtLeast(int rest) => rest + MostReported >= MostListed ? "at least " : "";
}
