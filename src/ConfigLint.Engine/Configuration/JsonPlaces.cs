using Newtonsoft.Json;

namespace ConfigLint.Engine.Configuration;

/// <summary>Where the tokens of a JSON text begin: the reader tells only where they end.</summary>
internal sealed class JsonPlaces(string text, string file)
{
    private readonly List<int> _lineStarts = LineStarts(text);

    /// <summary>The place of the token that was read last, as <c>file(line,column)</c>, one-based.</summary>
    public string OfToken(JsonTextReader json)
    {
        var (line, column) = Start(json);
        return Show(line, column);
    }

    /// <summary>The line of the token that was read last, one-based.</summary>
    public int LineOfToken(JsonTextReader json) => Start(json).Line;

    /// <summary>The place where reading failed.</summary>
    public string OfFailure(JsonReaderException e) => Show(Math.Max(e.LineNumber, 1), e.LinePosition + 1);

    /// <summary>The place of the last character, for a text that ends too early.</summary>
    public string OfEnd()
    {
        var (line, column) = Position(Math.Max(text.TrimEnd().Length - 1, 0));
        return Show(line, column);
    }

    private string Show(int line, int column) => FormattableString.Invariant($"{file}({line},{column})");

    private (int Line, int Column) Start(JsonTextReader json)
    {
        var line = Math.Clamp(json.LineNumber, 1, _lineStarts.Count);
        var last = Math.Clamp(_lineStarts[line - 1] + json.LinePosition, 1, Math.Max(text.Length, 1)) - 1;
        if (text.Length == 0)
            return (1, 1);

        // Of a name the reader has taken the colon as well.
        if (json.TokenType == JsonToken.PropertyName)
        {
            while (last > 0 && (text[last] == ':' || char.IsWhiteSpace(text[last])))
                last--;
        }

        return Position(text[last] is '"' or '\'' ? OpeningQuote(last) : ScalarStart(last));
    }

    private int OpeningQuote(int closing)
    {
        for (var i = closing - 1; i >= 0; i--)
        {
            if (text[i] != text[closing])
                continue;

            var backslashes = 0;
            while (backslashes < i && text[i - 1 - backslashes] == '\\')
                backslashes++;
            if (backslashes % 2 == 0)
                return i;
        }

        return closing;
    }

    private int ScalarStart(int last)
    {
        var start = last;
        while (start > 0 && IsScalar(text[start]) && IsScalar(text[start - 1]))
            start--;
        return start;
    }

    private static bool IsScalar(char character) => char.IsLetterOrDigit(character) || character is '_' or '$' or '-' or '+' or '.';

    private (int Line, int Column) Position(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    // As the reader counts: CR LF, LF and CR each end one line.
    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts;
    }
}
