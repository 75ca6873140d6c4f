using System.Collections.Immutable;
using System.Text;
using ConfigLint.Engine.Judging;

namespace ConfigLint.Testing.Fixes;

/// <summary>The text of captures after all fixes of all findings, the unsafe ones included.</summary>
internal static class FixedText
{
    /// <summary>The edits by path; the same edit from two findings counts once.</summary>
    public static ILookup<string, TextEdit> EditsByPath(ImmutableArray<Finding> findings) =>
        findings.SelectMany(finding => finding.Fixes).SelectMany(fix => fix.Edits).Distinct().ToLookup(edit => edit.Location.Path, StringComparer.Ordinal);

    /// <summary>Applies edits of one capture to its text.</summary>
    public static string Apply(string path, string text, IEnumerable<TextEdit> edits)
    {
        var (result, position) = (new StringBuilder(), 0);
        // OrderBy is stable: insertions at one place keep the order of their findings.
        foreach (var edit in edits.OrderBy(edit => edit.Location.Span.Start).ThenBy(edit => edit.Location.Span.End))
        {
            var span = edit.Location.Span;
            if (span.End > text.Length)
                throw new VerificationException($"A fix edits {edit.Location}, which lies outside {path}.");
            if (span.Start < position)
                throw new VerificationException($"Fixes overlap at {edit.Location}: '{edit.NewText}' cannot be applied after what stands there already.");
            result.Append(text, position, span.Start - position).Append(edit.NewText);
            position = span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
