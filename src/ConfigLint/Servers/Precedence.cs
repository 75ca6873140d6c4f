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

    /// <summary>The rank of a statement.</summary>
    public Func<Fact, int> RankOf { get; } = rankOf;

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
        var ordered = facts.Length < 2 ? facts : [.. facts.OrderBy(RankOf)];
        if (ordered.IsEmpty || RankOf(ordered[0]) == Powerless)
            return new(value([]), hasValue: false, [], [], isContradicted: false);

        var winner = FindWinner(ordered.AsSpan(), isList, out var isContradicted);
        var (start, length) = winner.GetOffsetAndLength(ordered.Length);
        ImmutableArray<Fact> effective = [.. ordered[winner].Where(fact => Text(fact).Length > 0)];
        ImmutableArray<Fact> statements = start == 0 ? ordered : [.. ordered[winner], .. ordered[..start], .. ordered[(start + length)..]];
        return new(value(effective), !effective.IsEmpty, effective, statements, isContradicted);
    }

    /// <summary>What stands below the winner's rank decides nothing, so it contradicts nothing either. Where no rank says anything, the first one is blank.</summary>
    private Range FindWinner(ReadOnlySpan<Fact> ordered, bool isList, out bool isContradicted)
    {
        isContradicted = false;
        for (int start = 0, end; start < ordered.Length && RankOf(ordered[start]) is < Powerless and var rank; start = end)
        {
            end = start + 1;
            while (end < ordered.Length && RankOf(ordered[end]) == rank)
                end++;

            var ofRank = ordered[start..end];
            var stated = Stated(ofRank, isList);
            isContradicted |= IsContradicted(ofRank, isList);
            if (rank == DecidingRank || SaysSomething(stated))
                return start..(start + stated.Length);
        }

        return ..Stated(ordered, isList).Length;
    }

    /// <summary>What the first capture says in the first rank.</summary>
    private ReadOnlySpan<Fact> Stated(ReadOnlySpan<Fact> facts, bool isList)
    {
        var length = 1;
        while (isList && length < facts.Length && IsSameCapture(facts[0], facts[length]) && RankOf(facts[0]) == RankOf(facts[length]))
            length++;

        return facts[..length];
    }

    private bool SaysSomething(ReadOnlySpan<Fact> stated)
    {
        foreach (var fact in stated)
        {
            if (Speaks(Text(fact)))
                return true;
        }

        return false;
    }

    private bool IsContradicted(ReadOnlySpan<Fact> ofRank, bool isList)
    {
        var first = Stated(ofRank, isList);
        for (var rest = ofRank[first.Length..]; !rest.IsEmpty;)
        {
            var other = Stated(rest, isList);
            if (!IsSameCapture(first[0], other[0]) && !IsSame(first, other))
                return true;

            rest = rest[other.Length..];
        }

        return false;
    }

    private bool IsSame(ReadOnlySpan<Fact> left, ReadOnlySpan<Fact> right)
    {
        if (left.Length != right.Length)
            return false;

        for (var index = 0; index < left.Length; index++)
        {
            if (!string.Equals(Text(left[index]), Text(right[index]), StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static bool IsSameCapture(Fact left, Fact right) => string.Equals(left.Location.Path, right.Location.Path, StringComparison.Ordinal);
}
