using System.Collections.Immutable;
using ConfigLint.Engine.Judging;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing.Comparison;

/// <summary>The findings that the markup asks for against those that the rule gave.</summary>
/// <param name="Missing">Asked for, not found.</param>
/// <param name="Unexpected">Found, not asked for.</param>
/// <param name="WrongLevels">Found where it was asked for, at another level.</param>
internal sealed record FindingComparison(ImmutableArray<ExpectedFinding> Missing, ImmutableArray<Finding> Unexpected, ImmutableArray<LevelMismatch> WrongLevels)
{
    public bool IsEqual => Missing.IsEmpty && Unexpected.IsEmpty && WrongLevels.IsEmpty;

    public static FindingComparison Of(ImmutableArray<ExpectedFinding> expected, ImmutableArray<Finding> actual)
    {
        var (missing, rest) = (expected.ToList(), actual.ToList());
        // Exact matches first: of two findings on one span, the one at the right level must not be taken for the other.
        Match(missing, rest, static (e, a) => IsSamePlace(e, a) && e.Level == a.Level);
        var wrongLevels = Match(missing, rest, IsSamePlace);
        return new([.. missing], [.. rest], [.. wrongLevels]);
    }

    private static List<LevelMismatch> Match(List<ExpectedFinding> missing, List<Finding> rest, Func<ExpectedFinding, Finding, bool> isMatch)
    {
        var matched = new List<LevelMismatch>();
        foreach (var expected in missing.ToArray())
        {
            if (rest.Find(actual => isMatch(expected, actual)) is not { } found)
                continue;
            missing.Remove(expected);
            rest.Remove(found);
            matched.Add(new(expected, found));
        }

        return matched;
    }

    private static bool IsSamePlace(ExpectedFinding expected, Finding actual) =>
        string.Equals(expected.RuleId, actual.RuleId, StringComparison.Ordinal)
        && string.Equals(expected.Path, actual.Location.Path, StringComparison.Ordinal)
        && expected.Span == actual.Location.Span;
}
