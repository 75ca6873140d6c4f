using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>Which of several statements of one setting is in effect: the first rank that says something, and in it the first capture.</summary>
/// <param name="rankOf">Lower ranks win; equal ranks are of equal standing.</param>
internal sealed class Precedence(Func<Fact, int> rankOf)
{
    /// <summary>A statement that is listed and decides nothing (a leftover); where there are only such, the setting is not captured.</summary>
    public const int Powerless = int.MaxValue;

    /// <summary>Every statement has the same standing.</summary>
    public static Precedence None { get; } = new(static _ => 0);

    /// <summary>The rank that decides even when it is blank; a blank of any other rank hands over to the next.</summary>
    public int DecidingRank { get; init; } = -1;

    /// <summary>What a statement says of this setting.</summary>
    public Func<Fact, string> Text { get; init; } = static fact => fact.Value;

    /// <summary>Whether such a text is a value.</summary>
    public Func<string, bool> Speaks { get; init; } = static text => text.Length > 0;

    /// <summary>A setting with one value.</summary>
    public Setting<string> One(ImmutableArray<Fact> facts) => One(facts, static text => text);

    /// <summary>A setting with one value that is no text.</summary>
    public Setting<T> One<T>(ImmutableArray<Fact> facts, Func<string, T> convert) =>
        Resolve(facts, isList: false, effective => effective is [var fact, ..] ? convert(Text(fact)) : default);

    /// <summary>A setting whose value is a list: all statements of one rank in one capture.</summary>
    public Setting<ImmutableArray<string>> List(ImmutableArray<Fact> facts) =>
        Resolve(facts, isList: true, effective => ImmutableArray.CreateRange(effective, Text));

    private Setting<T> Resolve<T>(ImmutableArray<Fact> facts, bool isList, Func<ImmutableArray<Fact>, T?> value)
    {
        var ordered = facts.Length < 2 ? facts : [.. facts.OrderBy(rankOf)];
        if (ordered.IsEmpty || rankOf(ordered[0]) == Powerless)
            return new(value([]), hasValue: false, [], [], isContradicted: false);

        var (winner, isContradicted) = FindWinner(ordered, isList);
        var stated = Stated(ordered[winner..], isList);
        ImmutableArray<Fact> effective = [.. stated.Where(fact => Text(fact).Length > 0)];
        ImmutableArray<Fact> statements = winner == 0 ? ordered : [.. stated, .. ordered[..winner], .. ordered[(winner + stated.Length)..]];
        return new(value(effective), !effective.IsEmpty, effective, statements, isContradicted);
    }

    /// <summary>What stands below the winner's rank decides nothing, so it contradicts nothing either.</summary>
    private (int Winner, bool IsContradicted) FindWinner(ImmutableArray<Fact> ordered, bool isList)
    {
        var isContradicted = false;
        for (int start = 0, end; start < ordered.Length && rankOf(ordered[start]) is < Powerless and var rank; start = end)
        {
            end = start + 1;
            while (end < ordered.Length && rankOf(ordered[end]) == rank)
                end++;

            var ofRank = ordered[start..end];
            isContradicted |= IsContradicted(ofRank, isList);
            if (rank == DecidingRank || Stated(ofRank, isList).Any(fact => Speaks(Text(fact))))
                return (start, isContradicted);
        }

        return (0, isContradicted);
    }

    /// <summary>What the first capture says.</summary>
    private static ImmutableArray<Fact> Stated(ImmutableArray<Fact> facts, bool isList)
    {
        var length = 1;
        while (isList && length < facts.Length && IsSameCapture(facts[0], facts[length]))
            length++;

        return length == facts.Length ? facts : facts[..length];
    }

    private bool IsContradicted(ImmutableArray<Fact> ofRank, bool isList)
    {
        var first = Stated(ofRank, isList);
        for (var next = first.Length; next < ofRank.Length;)
        {
            var other = Stated(ofRank[next..], isList);
            if (!IsSameCapture(first[0], other[0]) && !first.Select(Text).SequenceEqual(other.Select(Text), StringComparer.OrdinalIgnoreCase))
                return true;

            next += other.Length;
        }

        return false;
    }

    private static bool IsSameCapture(Fact left, Fact right) => string.Equals(left.Location.Path, right.Location.Path, StringComparison.Ordinal);
}
