using System.Text;
using ConfigLint.Engine.Anchoring;

namespace ConfigLint.Engine.Reporting;

/// <summary>The one line at the end of a run, for standard error.</summary>
public static class TextSummary
{
    /// <summary>What took part and what was found; a run over captures that say nothing must not look like a clean one.</summary>
    public static string Of(AnalysisReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        var summary = report.Summary;
        var text = new StringBuilder()
            .Append(Plural.Of(summary.Servers, "server")).Append(", ").Append(Plural.Of(summary.Captures, "capture")).Append(": ")
            .Append(Plural.Of(summary.Errors, "error")).Append(", ")
            .Append(Plural.Of(summary.Warnings, "warning")).Append(", ")
            .Append(Plural.Of(summary.Notes, "note")).Append(". ")
            .Append(Plural.Of(summary.RulesEvaluated, "rule")).Append(" ran");
        if (!summary.RulesNeverEvaluated.IsEmpty)
            text.Append("; no server has the facts for ").AppendJoin(", ", summary.RulesNeverEvaluated.Select(TerminalText.Escape)).Append(" (see configlint coverage)");
        text.Append('.');
        if (summary.Unrecognised > 0)
            text.Append(' ').Append(Plural.Of(summary.Unrecognised, "file")).Append(" not recognised.");
        if (summary.IsIncomplete)
            text.Append(" Incomplete: not everything could be analysed.");
        return text.ToString();
    }
}
