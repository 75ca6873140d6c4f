using System.Globalization;

namespace ConfigLint.Engine.Anchoring;

/// <summary>
/// The hash of each line and the 100 characters after its start, as github/codeql-action's upload computes it (src/fingerprints.ts), so that a log from here
/// and one that the action completes name the same alerts.
/// </summary>
internal static class LineHash
{
    private const int BlockSize = 100;
    private const char EndOfFile = '\uFFFF';
    private static readonly ulong FirstMod = PowerOf37(BlockSize);

    /// <summary>Hashes of the lines, zero-based, each with the number of times it has occurred: <c>c129715d7a2bc9a3:1</c>.</summary>
    /// <param name="text">The decoded characters, a UTF-8 byte order mark included.</param>
    public static string[] OfLines(ReadOnlySpan<char> text)
    {
        var roll = new Roll();
        var wasCarriageReturn = false;
        foreach (var character in text)
        {
            // White space does not count, nor does the second half of a CRLF.
            if (character is ' ' or '\t' || (wasCarriageReturn && character == '\n'))
            {
                wasCarriageReturn = false;
                continue;
            }

            wasCarriageReturn = character == '\r';
            roll.Add(wasCarriageReturn ? '\n' : character);
        }

        return roll.Finish();
    }

    private static ulong PowerOf37(int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
            power = unchecked(power * 37);
        return power;
    }

    private sealed class Roll
    {
        private readonly char[] _window = new char[BlockSize];
        private readonly int[] _lines = [.. Enumerable.Repeat(-1, BlockSize)];
        private readonly List<string> _hashes = [];
        private readonly Dictionary<ulong, int> _counts = [];
        private ulong _hash;
        private int _index;
        private int _line = -1;
        private bool _isLineStart = true;

        public void Add(char character)
        {
            Flush();
            if (_isLineStart)
                _lines[_index] = ++_line;
            _isLineStart = character == '\n';
            Shift(character);
        }

        public string[] Finish()
        {
            Add(EndOfFile);
            for (var i = 0; i < BlockSize; i++)
            {
                Flush();
                Shift('\0');
            }

            return [.. _hashes];
        }

        // A line's hash is known once the window has come round to its start again; lines come out in order.
        private void Flush()
        {
            if (_lines[_index] < 0)
                return;

            _lines[_index] = -1;
            _counts[_hash] = _counts.GetValueOrDefault(_hash) + 1;
            _hashes.Add(string.Create(CultureInfo.InvariantCulture, $"{_hash:x}:{_counts[_hash]}"));
        }

        private void Shift(char character)
        {
            var oldest = _window[_index];
            _window[_index] = character;
            _hash = unchecked((_hash * 37) + character - (FirstMod * oldest));
            _index = (_index + 1) % BlockSize;
        }
    }
}
