using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Testing.Expectations;

/// <summary>What the markup of all captures together expects, free of contradictions.</summary>
/// <param name="Captures">By path.</param>
/// <param name="Findings">By path and position, each with its level.</param>
/// <param name="Places">By number; empty: related locations are not looked at.</param>
internal sealed record Expectation(ImmutableArray<MarkedCapture> Captures, ImmutableArray<ExpectedFinding> Findings, ImmutableArray<ExpectedPlace> Places)
{
    public static Expectation Of(ImmutableArray<MarkedCapture> captures, ConfigAnalyzer analyzer)
    {
        if (captures.IsEmpty)
            throw new VerificationException("The test has no captures.");

        var findings = captures.SelectMany(capture => capture.Findings).Select(finding => Resolve(finding, analyzer)).ToImmutableArray();
        var places = captures.SelectMany(capture => capture.Places).OrderBy(place => place.Number).ToImmutableArray();
        if (findings.IsEmpty && !places.IsEmpty)
            throw new VerificationException($"{places[0].Path} marks related places, but no capture marks a finding that they could belong to.");

        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].Number != i + 1)
            {
                throw new VerificationException(
                    $"Related places are numbered from #1 without gaps, each number once: #{i + 1} is not next, #{places[i].Number} in {places[i].Path} is.");
            }
        }

        return new(captures, findings, places);
    }

    private static ExpectedFinding Resolve(ExpectedFinding finding, ConfigAnalyzer analyzer)
    {
        var descriptors = analyzer.SupportedDiagnostics;
        var descriptor = descriptors.FirstOrDefault(known => string.Equals(known.Id, finding.RuleId, StringComparison.Ordinal))
            ?? throw new VerificationException(
                $"{finding.Path} marks {finding.RuleId}, which {analyzer.GetType().Name} does not report; it reports {string.Join(", ", descriptors.Select(known => known.Id))}.");
        return finding with { Level = finding.Level ?? descriptor.DefaultSeverity.ToLevel() };
    }
}
