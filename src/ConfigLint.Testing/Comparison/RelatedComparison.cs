using System.Collections.Immutable;
using ConfigLint.Engine.Judging;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing.Comparison;

/// <summary>The marked places against the related locations of all findings, in the order of the findings.</summary>
internal static class RelatedComparison
{
    /// <summary>One entry for each number that is not what was marked; empty: all are.</summary>
    public static IEnumerable<string> Differences(Expectation expectation, ImmutableArray<Finding> findings)
    {
        var expected = expectation.Places;
        if (expected.IsEmpty)
            yield break;

        var texts = expectation.Captures.ToDictionary(capture => capture.Path, capture => capture.Text, StringComparer.Ordinal);
        var actual = findings.SelectMany(finding => finding.Related).ToImmutableArray();
        for (var i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            var (place, related) = (expected.ElementAtOrDefault(i), actual.ElementAtOrDefault(i));
            if (place is not null && related is not null && place.Span == related.Location.Span && string.Equals(place.Path, related.Location.Path, StringComparison.Ordinal))
                continue;

            var shownPlace = place is null ? "none" : Show(place.Path, place.Span);
            var shownRelated = related is null ? "none" : $"{Show(related.Location.Path, related.Location.Span)}, \"{related.Message}\"";
            yield return $"#{i + 1} expected: {shownPlace}\n{Indent(i + 1)} actual:   {shownRelated}";
        }

        string Show(string path, TextSpan span)
        {
            if (texts.GetValueOrDefault(path) is not { } text || span.End > text.Length)
                return $"{path}, {span.Length} characters from {span.Start}";
            return $"{SourceText.From(text, path).GetLocation(span)} '{text.Substring(span.Start, span.Length)}'";
        }
    }

    private static string Indent(int number) => new(' ', $"#{number}".Length);
}
