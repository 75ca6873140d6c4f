using ConfigLint.Engine.Anchoring;
using Microsoft.CodeAnalysis.Sarif;

namespace ConfigLint.Engine.Reporting;

/// <summary>Places as SARIF regions, one-based; a place over several lines is shown by its first.</summary>
internal static class SarifRegion
{
    /// <summary>The place of a finding with its characters.</summary>
    public static Region Of(AnchoredFinding anchored)
    {
        var region = Of(anchored.Finding.Location);
        if (anchored.SourceLine is not { Length: > 0 } line)
            return region;

        // The rest of the first line, where the finding runs on to others: only the line's text tells where it ends.
        if (region.EndColumn == 0 && !line.IsCut)
            (region.EndLine, region.EndColumn) = (region.StartLine, region.StartColumn + line.Length);
        region.Snippet = new() { Text = TerminalText.Escape(line.Text.Substring(line.Start, line.Length)) };
        return region;
    }

    /// <summary>The whole line; null: it is not there whole.</summary>
    public static Region? ContextOf(AnchoredFinding anchored) => anchored.SourceLine is { IsCut: false } line
        ? new() { StartLine = anchored.Finding.Location.LineSpan.Start.Line + 1, Snippet = new() { Text = TerminalText.Escape(line.Text) } }
        : null;

    /// <summary>A place whose characters are not at hand; without an end column it runs to the end of the line (SARIF 2.1.0 §3.30.8).</summary>
    public static Region Of(ConfigLint.Location location)
    {
        var (start, end) = location.LineSpan;
        var region = new Region { StartLine = start.Line + 1, StartColumn = start.Character + 1 };
        if (end.Line == start.Line)
            (region.EndLine, region.EndColumn) = (end.Line + 1, end.Character + 1);
        return region;
    }

    /// <summary>All lines of a place, for edits.</summary>
    public static Region Whole(ConfigLint.Location location)
    {
        var (start, end) = location.LineSpan;
        return new() { StartLine = start.Line + 1, StartColumn = start.Character + 1, EndLine = end.Line + 1, EndColumn = end.Character + 1 };
    }
}
