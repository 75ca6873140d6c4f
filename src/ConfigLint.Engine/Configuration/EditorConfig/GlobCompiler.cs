using System.Globalization;

namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>Turns the text of a section's header into steps.</summary>
internal sealed class GlobCompiler
{
    // Nobody nests braces deeper; a bound keeps hostile headers from the end of the stack.
    private const int MaximumDepth = 64;

    private readonly List<GlobInstruction> _instructions = [];
    private readonly List<GlobClass> _classes = [];
    private readonly List<int[]> _choices = [];
    private readonly List<GlobRange> _ranges = [];
    private readonly string _text;
    private int _position;

    private GlobCompiler(string text) => _text = text;

    /// <summary>The steps of a pattern; null: brackets, braces or commas do not fit together.</summary>
    /// <param name="text">The pattern, without a slash in front.</param>
    /// <param name="isAnywhere">It may match at the start of the path or behind any slash.</param>
    public static GlobProgram? Compile(string text, bool isAnywhere)
    {
        var compiler = new GlobCompiler(text);
        if (isAnywhere)
            compiler.AddDirectories();
        if (!compiler.TryAddList(depth: 0))
            return null;

        compiler.Add(GlobOperation.End);
        return new([.. compiler._instructions], [.. compiler._classes], [.. compiler._choices], [.. compiler._ranges]);
    }

    private void Add(GlobOperation operation, int argument = 0) => _instructions.Add(new(operation, argument));

    private void AddDirectories()
    {
        _choices.Add([1, 3]);
        Add(GlobOperation.Choice);
        Add(GlobOperation.StarStar);
        Add(GlobOperation.Literal, '/');
    }

    /// <summary>Reads up to the end, or in a choice up to its next comma or brace, which is read too.</summary>
    private bool TryAddList(int depth)
    {
        while (_position < _text.Length)
        {
            var character = _text[_position++];
            switch (character)
            {
                case '*' when Next('*'):
                    Add(GlobOperation.StarStar);
                    break;
                case '*':
                    Add(GlobOperation.Star);
                    break;
                case '?':
                    Add(GlobOperation.AnyCharacter);
                    break;
                case '[':
                    if (!TryAddClass())
                        return false;
                    break;
                case '{':
                    if (!TryAddBraces(depth))
                        return false;
                    break;
                case '}' or ',':
                    return depth > 0;
                case '\\':
                    if (_position == _text.Length)
                        return false;
                    Add(GlobOperation.Literal, _text[_position++]);
                    break;
                default:
                    Add(GlobOperation.Literal, character);
                    break;
            }
        }

        return depth == 0;
    }

    private bool TryAddClass()
    {
        var isNegated = Next('!');
        var ranges = "";
        while (_position < _text.Length)
        {
            if (Next(']'))
            {
                Add(GlobOperation.CharacterClass, _classes.Count);
                _classes.Add(new(ranges, isNegated));
                return ranges.Length > 0;
            }

            if (!TryReadMember(out var first))
                return false;

            // A minus at the end stands for itself.
            var last = first;
            if (_position + 1 < _text.Length && _text[_position] == '-' && _text[_position + 1] != ']')
            {
                _position++;
                if (!TryReadMember(out last) || last < first)
                    return false;
            }

            ranges += $"{first}{last}";
        }

        return false;
    }

    private bool TryReadMember(out char member)
    {
        var isQuoted = Next('\\');
        member = _position < _text.Length ? _text[_position++] : '\0';
        return member != '\0' || !isQuoted;
    }

    private bool TryAddBraces(int depth)
    {
        var start = _position;
        if (TryReadNumber(out var from) && Next('.') && Next('.') && TryReadNumber(out var to) && Next('}'))
            return TryAddRange(from, to);

        _position = start;
        return depth < MaximumDepth && TryAddChoice(depth + 1);
    }

    private bool TryAddRange(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        if (!int.TryParse(from, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(to, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var last))
            return false;

        Add(GlobOperation.NumberSign, _ranges.Count);
        Add(GlobOperation.NumberDigit);
        Add(GlobOperation.NumberRest);
        _ranges.Add(new(Math.Min(first, last), Math.Max(first, last)));
        return true;
    }

    private bool TryAddChoice(int depth)
    {
        var (choice, starts, ends) = (_choices.Count, new List<int>(), new List<int>());
        _choices.Add([]);
        Add(GlobOperation.Choice, choice);
        do
        {
            starts.Add(_instructions.Count);
            if (!TryAddList(depth))
                return false;
            ends.Add(_instructions.Count);
            Add(GlobOperation.Jump);
        }
        while (_text[_position - 1] == ',');

        foreach (var end in ends)
            _instructions[end] = new(GlobOperation.Jump, _instructions.Count);
        _choices[choice] = [.. starts];
        return true;
    }

    private bool TryReadNumber(out ReadOnlySpan<char> number)
    {
        var start = _position;
        var digits = Next('-') ? _position : start;
        while (_position < _text.Length && char.IsDigit(_text[_position]))
            _position++;
        number = _text.AsSpan(start, _position - start);
        return _position > digits;
    }

    private bool Next(char character)
    {
        if (_position == _text.Length || _text[_position] != character)
            return false;

        _position++;
        return true;
    }
}
