using System.Collections.Immutable;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing;

/// <summary>
/// Runs one rule over a few captures and compares what it reports with the markup in them:
/// <c>"Domain"={|MAIL1001:""|}</c> expects that finding on exactly these characters, <c>{|#1:…|}</c> marks the first related place.
/// </summary>
/// <remarks>
/// <para>
/// <c>{|ID:…|}</c> expects the rule's default severity, <c>{|ID warning:…|}</c> another one. Spans may be empty, hold line ends, and nest.
/// A text without any markup expects silence. Where places are marked, the related locations of all findings in order must be exactly they; <c>{|#1,#3:…|}</c> is one
/// place with two numbers.
/// </para>
/// <para>
/// Every test also runs twice and must give the same; takes fleet summaries through JSON; and runs over each capture alone, over a server without captures, and over each
/// capture cut at twenty places, where nothing may throw.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// new AnalyzerTest&lt;TooManyNameServersAnalyzer&gt;
/// {
///     Captures = { ["web01/resolv.conf"] = "nameserver 10.0.0.1\nnameserver 10.0.0.2\nnameserver 10.0.0.3\nnameserver {|NET1012:10.0.0.4|}\n" },
/// }.Verify();
/// </code>
/// </example>
/// <typeparam name="TAnalyzer">The rule.</typeparam>
public sealed class AnalyzerTest<TAnalyzer>
    where TAnalyzer : ConfigAnalyzer, new()
{
    /// <summary>The captures by path, with markup.</summary>
    public CaptureCollection Captures { get; } = [];

    /// <summary>Option values as a configuration would hold them, by the key of the rule's option.</summary>
    public IDictionary<string, string> Options { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The day that age is judged against; null: rules about age are silent.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The messages of all findings in order; empty: not looked at.</summary>
    public IList<string> Messages { get; } = [];

    /// <summary>What coverage must name as not captured on the only server; empty: not looked at.</summary>
    public IList<string> NotCaptured { get; } = [];

    /// <summary>Captures by path as they must be once all fixes of all findings are applied, without markup; empty: not looked at.</summary>
    public IDictionary<string, string> FixedCaptures { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Runs the rule and compares.</summary>
    /// <exception cref="VerificationException">The rule does something else, or the test contradicts itself.</exception>
    public void Verify()
    {
        var analyzer = new TAnalyzer();
        var test = new TestCase
        {
            Analyzer = analyzer,
            Expectation = Expectation.Of([.. Captures.Read()], analyzer),
            Options = Options.ToImmutableSortedDictionary(StringComparer.Ordinal),
            AsOf = AsOf,
            Messages = [.. Messages],
            NotCaptured = [.. NotCaptured],
            FixedCaptures = FixedCaptures.ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
        Verification.Run(test);
    }
}
