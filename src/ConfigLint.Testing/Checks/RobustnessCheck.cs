using ConfigLint.Testing.Failures;
using ConfigLint.Testing.Running;

namespace ConfigLint.Testing.Checks;

/// <summary>Nothing throws, neither on the captures of the test nor on what is left of them when some are missing or cut.</summary>
internal static class RobustnessCheck
{
    /// <summary>Adds what was thrown.</summary>
    /// <returns>The first exception of the rule, for its stack.</returns>
    public static Exception? Run(TestCase test, TestHost host, Outcome outcome, FailureReport report)
    {
        var whole = string.Join('\n', test.Captures.Select(capture => CaptureListing.Render(capture.Path, capture.Decode(), [])));
        report.Add("Something threw", Lines(outcome, whole));
        if (outcome.Failures.Any())
            return outcome.Thrown;

        var (first, shown) = ((Exception?)null, new HashSet<string>(StringComparer.Ordinal));
        foreach (var input in DamagedInput.Of(test.Captures))
        {
            var damaged = Run(host, input);
            // The same failure at ten cuts of one capture is read once.
            if (!damaged.Failures.Any() || !shown.Add($"{input.Kind}\0{string.Join('\0', damaged.Failures)}"))
                continue;

            report.Add($"Something threw on {input.Description}", Lines(damaged, input.Listing));
            first ??= damaged.Thrown;
        }

        return first;
    }

    private static Outcome Run(TestHost host, DamagedInput input)
    {
        try
        {
            return host.Run(input.Captures);
        }
        catch (VerificationException e)
        {
            throw new VerificationException($"{e.Message}\nThis happened on {input.Description}:\n{input.Listing}", e);
        }
    }

    private static IEnumerable<string> Lines(Outcome outcome, string listing) => outcome.Failures.Any() ? [.. outcome.Failures, listing] : [];
}
