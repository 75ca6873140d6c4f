using System.Buffers;
using System.Globalization;

namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>
/// A section's pattern as steps. Matching tries what a backtracking regular expression tries, in the same order, and where ways meet, each place once:
/// its cost is pattern × path.
/// </summary>
internal sealed class GlobProgram(GlobInstruction[] instructions, GlobClass[] classes, int[][] choices, GlobRange[] ranges)
{
    private readonly int[] _slots = Slots(instructions, isTraced: ranges.Length > 0);

    /// <summary>Whether the whole path matches.</summary>
    public bool IsMatch(ReadOnlySpan<char> path)
    {
        var width = path.Length + 1;

        // From which state each was reached; 0: not yet. The last slot is the number of the others.
        var origins = ArrayPool<int>.Shared.Rent(_slots[^1] * width);
        var stack = new GlobStack();
        try
        {
            origins.AsSpan(0, _slots[^1] * width).Clear();
            stack.Push(0, 0);
            while (stack.TryPop(out var state, out var origin))
            {
                var (step, at) = Math.DivRem(state, width);
                if (_slots[step] is >= 0 and var slot)
                {
                    ref var known = ref origins[(slot * width) + at];
                    if (known != 0)
                        continue;
                    known = origin + 1;
                }

                if (instructions[step].Operation == GlobOperation.End && at == path.Length)
                    return ranges.Length == 0 || AreInRange(origins, state, path);
                Advance(ref stack, path, step, at);
            }

            return false;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(origins);
            stack.Return();
        }
    }

    // A long list of names in braces must not make every match clear a table of its size: only steps that several ways lead to are remembered,
    // and all of them where the way back to the numbers is wanted.
    private static int[] Slots(GlobInstruction[] instructions, bool isTraced)
    {
        var slots = new int[instructions.Length + 1];
        Array.Fill(slots, isTraced ? 0 : -1);
        for (var i = 0; i < instructions.Length && !isTraced; i++)
        {
            if (instructions[i].Operation is GlobOperation.Star or GlobOperation.StarStar)
                slots[i] = 0;
            else if (instructions[i].Operation == GlobOperation.Jump)
                slots[instructions[i].Argument] = 0;
        }

        var count = 0;
        for (var i = 0; i < instructions.Length; i++)
        {
            if (slots[i] == 0)
                slots[i] = count++;
        }

        slots[^1] = count;
        return slots;
    }

    private void Advance(ref GlobStack stack, ReadOnlySpan<char> path, int step, int at)
    {
        var (operation, argument) = instructions[step];
        var width = path.Length + 1;
        var state = (step * width) + at;
        var (next, isEnd) = (state + width, at == path.Length);
        switch (operation)
        {
            case GlobOperation.Literal when !isEnd && path[at] == argument:
            case GlobOperation.AnyCharacter when !isEnd:
            case GlobOperation.CharacterClass when !isEnd && classes[argument].Contains(path[at]):
            case GlobOperation.NumberDigit when !isEnd && char.IsAsciiDigit(path[at]):
                stack.Push(next + 1, state);
                break;
            case GlobOperation.Star or GlobOperation.StarStar or GlobOperation.NumberRest:
                // What is pushed last is tried first: as much as possible.
                stack.Push(next, state);
                if (!isEnd && Repeats(operation, path[at]))
                    stack.Push(state + 1, state);
                break;
            case GlobOperation.NumberSign:
                stack.Push(next, state);
                if (!isEnd && path[at] == '-')
                    stack.Push(next + 1, state);
                break;
            case GlobOperation.Choice:
                for (var i = choices[argument].Length - 1; i >= 0; i--)
                    stack.Push((choices[argument][i] * width) + at, state);
                break;
            case GlobOperation.Jump:
                stack.Push((argument * width) + at, state);
                break;
        }
    }

    private static bool Repeats(GlobOperation operation, char character) => operation switch
    {
        GlobOperation.Star => character != '/',
        GlobOperation.NumberRest => char.IsAsciiDigit(character),
        _ => true,
    };

    // As in Roslyn, numbers are compared once the whole path has matched: "*{10..20}" leaves the star "1" of "15", and a range in a choice not taken fails.
    private bool AreInRange(int[] origins, int state, ReadOnlySpan<char> path)
    {
        var (width, found, end) = (path.Length + 1, 0, -1);
        while (true)
        {
            var (step, at) = Math.DivRem(state, width);
            var (operation, range) = instructions[step];
            if (operation == GlobOperation.NumberRest && end < 0)
                end = at;
            if (operation == GlobOperation.NumberSign)
            {
                if (!int.TryParse(path[at..end], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < ranges[range].Minimum || number > ranges[range].Maximum)
                    return false;
                (found, end) = (found + 1, -1);
            }

            if (state == 0)
                return found == ranges.Length;
            state = origins[(_slots[step] * width) + at] - 1;
        }
    }
}
