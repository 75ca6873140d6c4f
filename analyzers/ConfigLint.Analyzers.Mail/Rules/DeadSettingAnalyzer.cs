using System.Collections.Immutable;
using System.Globalization;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1105: a parameter of main.cf that is set again, with another value (postconf(5)).</summary>
[ConfigAnalyzer("MAIL1105")]
public sealed class DeadSettingAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1105",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Setting of main.cf is overridden further down",
        MessageFormat = "{0}: {1} is set again on line {2}, so its value here, {3}, counts for nothing. Remove the line that is not meant.",
        Tags = ["postfix"],
    };

    private const int LongestShown = 60;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterDocumentAction(PostfixSettings.FormatId, Analyze);
    }

    private static void Analyze(DocumentAnalysisContext context)
    {
        var document = context.Document;
        var entries = document.Entries;
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
            last[document.Text.ToString(entries[i].Name)] = i;
        if (last.Count == entries.Length)
            return;

        for (var i = 0; i < entries.Length; i++)
        {
            var name = document.Text.ToString(entries[i].Name);
            var winner = last[name];
            if (winner != i && document.GetValue(entries[i]) is var value && !string.Equals(value, document.GetValue(entries[winner]), StringComparison.Ordinal))
                context.ReportDiagnostic(Create(context, name, value, entries[i], entries[winner]));
        }
    }

    private static Diagnostic Create(DocumentAnalysisContext context, string name, string value, Entry dead, Entry winner)
    {
        var text = context.Document.Text;
        var line = (text.GetLinePosition(winner.Name.Start).Line + 1).ToString(CultureInfo.InvariantCulture);
        return Diagnostic.Create(Rule, Place(text, dead), context.ServerName, name, line, Show(value)) with
        {
            Related = [new(Place(text, winner), "this one counts")],

            // Which of the two is meant, only the operator knows; as it is, this one does nothing.
            Fixes = [RemoveLines(text, dead)],
        };
    }

    private static Location Place(SourceText text, Entry entry) => text.GetLocation(entry.Value.Length > 0 ? entry.Value : entry.Name);

    private static string Show(string value) => value.Length == 0 ? "blank" : value.Length <= LongestShown ? $"'{value}'" : $"'{value.AsSpan(0, LongestShown)}…'";

    /// <summary>With its continuation lines, and the last line end.</summary>
    private static CodeFix RemoveLines(SourceText text, Entry entry)
    {
        var lastLine = text.GetLinePosition(entry.Value.End).Line;
        var end = lastLine + 1 < text.LineCount ? text.GetLine(lastLine + 1).Start : text.Length;
        return new("Remove the line", FixSafety.Unsafe, [new(text.GetLocation(TextSpan.FromBounds(text.GetLine(text.GetLinePosition(entry.Name.Start).Line).Start, end)), "")]);
    }
}
