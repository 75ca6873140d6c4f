using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Testing.Expectations;

/// <summary>Takes <c>{|MAIL1001 warning:text|}</c> and <c>{|#1,#3:text|}</c> out of a text and keeps what they expect.</summary>
internal sealed class MarkupReader
{
    private const string Open = "{|";
    private const string Close = "|}";

    private readonly string _path;
    private readonly string _markup;
    private readonly StringBuilder _text = new();
    private readonly Stack<Mark> _open = [];
    private readonly List<Mark> _marks = [];

    private MarkupReader(string path, string markup) => (_path, _markup) = (path, markup);

    /// <summary>The text without markup, and what the markup expects.</summary>
    public static (string Text, ImmutableArray<ExpectedFinding> Findings, ImmutableArray<ExpectedPlace> Places) Read(string path, string markup)
    {
        var reader = new MarkupReader(path, markup);
        reader.ReadAll();
        return (reader._text.ToString(), [.. reader._marks.SelectMany(mark => mark.Findings(path))], [.. reader._marks.SelectMany(mark => mark.Places(path))]);
    }

    private void ReadAll()
    {
        for (var position = 0; position < _markup.Length;)
        {
            if (IsAt(position, Open))
            {
                position = OpenMark(position);
            }
            else if (IsAt(position, Close))
            {
                if (!_open.TryPop(out var mark))
                    throw Fail(position, $"'{Close}' closes nothing");
                mark.End = _text.Length;
                position += Close.Length;
            }
            else
            {
                _text.Append(_markup[position++]);
            }
        }

        if (_open.TryPop(out var unclosed))
            throw Fail(unclosed.Source, $"'{Open}' is not closed by '{Close}'");
    }

    private int OpenMark(int position)
    {
        var start = position + Open.Length;
        var length = _markup.AsSpan(start).IndexOfAny(':', '\r', '\n');
        if (length < 0 || _markup[start + length] != ':')
            throw Fail(position, $"'{Open}' needs a rule id or '#' and a number, then ':'");

        var mark = new Mark { Source = position, Start = _text.Length };
        foreach (var item in _markup.Substring(start, length).Split(','))
            AddItem(mark, item.Trim(), position);
        _open.Push(mark);
        _marks.Add(mark);
        return start + length + 1;
    }

    private void AddItem(Mark mark, string item, int position)
    {
        if (item.StartsWith('#'))
        {
            if (!int.TryParse(item.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
                throw Fail(position, $"'{item}' is not '#' and a number from 1");
            mark.Numbers.Add(number);
            return;
        }

        var (id, level) = item.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? (item[..blank], item[(blank + 1)..].Trim()) : (item, null);
        if (!IsRuleId(id))
            throw Fail(position, $"'{id}' is not a rule id or '#' and a number");
        mark.Rules.Add((id, level is null ? null : ReadLevel(level, position)));
    }

    private RuleLevel ReadLevel(string level, int position) => level switch
    {
        "error" => RuleLevel.Error,
        "warning" => RuleLevel.Warning,
        "note" => RuleLevel.Note,
        _ => throw Fail(position, $"'{level}' is not error, warning or note"),
    };

    private bool IsAt(int position, string token) => _markup.AsSpan(position).StartsWith(token, StringComparison.Ordinal);

    private static bool IsRuleId(string id)
    {
        var digits = id.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return digits.Length > 0 && digits.Length < id.Length && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private VerificationException Fail(int position, string problem)
    {
        var line = SourceText.From(_markup, _path).GetLinePosition(position);
        return new(string.Create(
            CultureInfo.InvariantCulture,
            $"{_path}({line.Line + 1},{line.Character + 1}): {problem}. A capture that holds '{Open}' or '{Close}' itself is given as bytes."));
    }

    private sealed class Mark
    {
        public required int Source { get; init; }

        public required int Start { get; init; }

        public int End { get; set; }

        public List<(string Id, RuleLevel? Level)> Rules { get; } = [];

        public List<int> Numbers { get; } = [];

        private TextSpan Span => TextSpan.FromBounds(Start, End);

        public IEnumerable<ExpectedFinding> Findings(string path) => Rules.Select(rule => new ExpectedFinding(path, Span, rule.Id, rule.Level));

        public IEnumerable<ExpectedPlace> Places(string path) => Numbers.Select(number => new ExpectedPlace(path, Span, number));
    }
}
