using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>Reads <c>.editorconfig</c> files line by line as Roslyn does: what is no comment, header or property is skipped.</summary>
internal sealed class EditorConfigParser
{
    private readonly string _directory;
    private readonly ImmutableArray<EditorConfigSection>.Builder _sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
    private readonly List<EditorConfigEntry> _entries = [];
    private readonly List<EditorConfigProblem> _problems = [];
    private string _header = "";
    private int _headerLine;
    private int _brokenHeaderLine;
    private bool _isRoot;

    private EditorConfigParser(string directory) => _directory = directory;

    /// <summary>Reads a file's text.</summary>
    /// <param name="directory">Where the file stands, relative to the root.</param>
    /// <param name="text">Its text.</param>
    public static EditorConfigFile Parse(string directory, ReadOnlySpan<char> text)
    {
        var parser = new EditorConfigParser(directory);
        for (var line = 1; !text.IsEmpty; line++)
        {
            var end = text.IndexOfAny("\r\n\u0085\u2028\u2029");
            parser.ReadLine(end < 0 ? text : text[..end], line);
            text = end < 0 ? default : text[(end + (text[end..].StartsWith("\r\n") ? 2 : 1))..];
        }

        parser.CloseSection();
        return new()
        {
            Directory = directory,
            IsRoot = parser._isRoot,
            Sections = parser._sections.ToImmutable(),
            Problems = [.. parser._problems],
        };
    }

    private void ReadLine(ReadOnlySpan<char> text, int line)
    {
        text = text.Trim();
        if (text.IsEmpty || text[0] is '#' or ';')
            return;

        if (text[0] != '[')
            ReadProperty(text, line);
        else if (TryReadHeader(text, out var header))
            OpenSection(header.ToString(), line);
        else
            _brokenHeaderLine = line;
    }

    // The last bracket before a comment ends the name; a number sign or semicolon belongs to it behind a backslash.
    private static bool TryReadHeader(ReadOnlySpan<char> text, out ReadOnlySpan<char> header)
    {
        var end = 1;
        while (end < text.Length && (text[end] is not ('#' or ';') || text[end - 1] == '\\'))
            end++;

        text = text[..end].TrimEnd();
        header = text.Length > 2 && text[^1] == ']' ? text[1..^1] : default;
        return !header.IsEmpty;
    }

    private void ReadProperty(ReadOnlySpan<char> text, int line)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '.' or '-' or '_'))
            length++;

        var key = text[..length];
        var rest = text[length..].TrimStart();
        if (rest.IsEmpty || rest[0] is not ('=' or ':'))
        {
            if (key.StartsWith(EditorConfigKey.Prefix, StringComparison.OrdinalIgnoreCase))
                _problems.Add(new(line, $"'{text}' is no setting: write KEY = VALUE"));
            return;
        }

        var value = rest[1..];
        var comment = value.IndexOfAny('#', ';');
        value = (comment < 0 ? value : value[..comment]).Trim();
        if (_header.Length == 0 && key.Equals("root", StringComparison.OrdinalIgnoreCase))
            _isRoot = value.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (EditorConfigKey.Read(key) is { } known)
            Add(new(known, value.ToString(), EditorConfigFile.PathIn(_directory), line, _header));
    }

    private void Add(EditorConfigEntry entry)
    {
        if (_brokenHeaderLine > 0)
        {
            _problems.Add(new(_brokenHeaderLine, $"this line does not open a section, so that what is below it belongs to {(_header.Length == 0 ? "none" : $"[{_header}]")}: write [PATTERN]"));
            _brokenHeaderLine = 0;
        }

        if (_header.Length == 0)
        {
            _problems.Add(new(entry.Line, $"{entry.Key.Text} stands above the first section and applies to nothing: put it below [*]"));
            return;
        }

        var earlier = _entries.FindLastIndex(e => e.Key.Text.Equals(entry.Key.Text, StringComparison.OrdinalIgnoreCase));
        if (earlier >= 0)
            _entries[earlier] = _entries[earlier] with { IsReplaced = true };
        _entries.Add(entry);
    }

    private void OpenSection(string header, int line)
    {
        CloseSection();
        (_header, _headerLine, _brokenHeaderLine) = (header, line, 0);
    }

    private void CloseSection()
    {
        if (_entries.Count == 0)
            return;

        var glob = SectionGlob.Create(_header);
        if (glob is null)
            _problems.Add(new(_headerLine, $"[{_header}] is no pattern that can match, so that what is below it applies to nothing: correct its brackets, braces and commas"));
        _sections.Add(new(glob, [.. _entries]));
        _entries.Clear();
    }
}
