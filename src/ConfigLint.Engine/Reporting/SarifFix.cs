using Microsoft.CodeAnalysis.Sarif;

namespace ConfigLint.Engine.Reporting;

/// <summary>A repair as a SARIF fix; what it inserts is exact, not escaped, since a tool may apply it.</summary>
internal static class SarifFix
{
    public static Fix Create(CodeFix fix, SarifArtifacts artifacts) => new()
    {
        Description = new() { Text = SarifText.Escape(fix.Title) },
        ArtifactChanges =
        [
            .. fix.Edits
                .GroupBy(static edit => edit.Location.Path, StringComparer.Ordinal)
                .OrderBy(static file => file.Key, StringComparer.Ordinal)
                .Select(file => new ArtifactChange
                {
                    ArtifactLocation = artifacts.Locate(file.Key),
                    Replacements = [.. file.OrderBy(static edit => edit.Location.Span.Start).Select(ToReplacement)],
                }),
        ],
    };

    private static Replacement ToReplacement(TextEdit edit) => new()
    {
        DeletedRegion = SarifRegion.Whole(edit.Location),
        InsertedContent = edit.NewText.Length == 0 ? null : new() { Text = edit.NewText },
    };
}
