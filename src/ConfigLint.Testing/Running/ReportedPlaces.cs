using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing.Running;

/// <summary>Every place that a rule reports lies inside one of the captures: the engine could not judge it otherwise.</summary>
internal static class ReportedPlaces
{
    public static void ThrowIfOutside(ImmutableArray<MarkedCapture> captures, ImmutableArray<RawFinding> findings)
    {
        if (findings.IsEmpty)
            return;

        var lengths = captures.ToDictionary(capture => capture.Path, capture => capture.Decode().Length, StringComparer.Ordinal);
        var outside = findings.SelectMany(Places)
            .Where(place => !lengths.TryGetValue(place.Location.Path, out var length) || place.Location.Span.End > length)
            .Select(place => $"\n  {place.Finding.RuleId} at {place.Finding.Location}: {place.What} {place.Location}")
            .ToList();
        if (outside.Count > 0)
            throw new VerificationException($"Places outside the captures:{string.Concat(outside)}");
    }

    private static IEnumerable<(RawFinding Finding, string What, Location Location)> Places(RawFinding finding) =>
    [
        (finding, "the place itself is", finding.Location),
        .. finding.Related.Select(related => (finding, "a related place is", related.Location)),
        .. finding.Fixes.SelectMany(fix => fix.Edits).Select(edit => (finding, "a fix edits", edit.Location)),
    ];
}
