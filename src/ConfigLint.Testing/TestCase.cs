using System.Collections.Immutable;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing;

/// <summary>What an <see cref="AnalyzerTest{TAnalyzer}"/> was given, with the type of its rule hidden.</summary>
internal sealed record TestCase
{
    public required ConfigAnalyzer Analyzer { get; init; }

    public required Expectation Expectation { get; init; }

    public required IReadOnlyDictionary<string, string> Options { get; init; }

    public required DateOnly? AsOf { get; init; }

    public required ImmutableArray<string> Messages { get; init; }

    public required ImmutableArray<string> NotCaptured { get; init; }

    public required IReadOnlyDictionary<string, string> FixedCaptures { get; init; }

    public ImmutableArray<MarkedCapture> Captures => Expectation.Captures;

    public string RuleName => Analyzer.GetType().Name;

    /// <summary>A test that cannot hold, whatever the rule does, says so by itself.</summary>
    public void ThrowIfContradictory()
    {
        if (FixedCaptures.Keys.FirstOrDefault(path => !Captures.Any(capture => string.Equals(capture.Path, path, StringComparison.Ordinal))) is { } unknown)
            throw new VerificationException($"FixedCaptures names {unknown}, which is not one of the captures.");
        if (Captures.FirstOrDefault(capture => capture.Text is not null && !string.Equals(capture.Text, capture.Decode(), StringComparison.Ordinal)) is { } misread)
            throw new VerificationException($"{misread.Path} is decoded to another text than was given, so its markup is misplaced. Give it as bytes, or in another encoding.");

        ThrowIfNeverLoaded();
    }

    // The host finds rules by their attribute, before it runs any of their code.
    private void ThrowIfNeverLoaded()
    {
        var attribute = (ConfigAnalyzerAttribute?)Attribute.GetCustomAttribute(Analyzer.GetType(), typeof(ConfigAnalyzerAttribute), inherit: false);
        var (declared, described) = (Join(attribute?.Ids ?? []), Join(Analyzer.SupportedDiagnostics.Select(descriptor => descriptor.Id)));
        if (!string.Equals(declared, described, StringComparison.Ordinal))
            throw new VerificationException($"{RuleName} names {declared} in [ConfigAnalyzer], and {described} in SupportedDiagnostics. It is loaded only where the two agree.");
    }

    private static string Join(IEnumerable<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal)) is { Length: > 0 } joined ? joined : "no rule";
}
