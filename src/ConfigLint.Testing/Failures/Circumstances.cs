using ConfigLint.Testing.Checks;
using ConfigLint.Testing.Running;

namespace ConfigLint.Testing.Failures;

/// <summary>What the author of a failing test asks next: was the capture read, did the rule run?</summary>
internal static class Circumstances
{
    public static IEnumerable<string> Of(Outcome outcome) =>
    [
        .. outcome.Unrecognised.Select(path => $"{path}: no format recognises it"),
        .. outcome.Coverage.SelectMany(server => server.Rules.Select(rule => $"{rule.RuleId} on {server.ServerId}: {CoverageCheck.Show(rule.Status, rule.Missing)}")),
    ];
}
