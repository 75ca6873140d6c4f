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
        AppendPlugins(report, text);
        if (summary.IsIncomplete)
            text.Append(" Incomplete: not everything could be analysed.");
        return text.ToString();
    }

    // Whose code ran besides ours, and whether somebody approved it, is part of every run's one line: a pull request can change both.
    private static void AppendPlugins(AnalysisReport report, StringBuilder text)
    {
        var foreign = report.Plugins.Where(p => !p.IsBuiltIn).Select(p => TerminalText.Escape($"{p.Name} {p.Version}")).ToList();
        if (foreign.Count > 0)
            text.Append(report.Locking is null ? " Plug-ins, not locked: " : " Plug-ins, locked: ").AppendJoin(", ", foreign).Append('.');
        else if (report.Locking is not null)
            text.Append(" Plug-ins are locked; none ran besides the built-in ones.");
        if (report.Locking is { NotNamed: { IsEmpty: false } notNamed })
            text.Append(" Locked and not named, so not run: ").AppendJoin(", ", notNamed.Select(TerminalText.Escape)).Append('.');
    }
}
