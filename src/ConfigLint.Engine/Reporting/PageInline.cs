using System.Buffers;
using System.Text;

namespace ConfigLint.Engine.Reporting;

/// <summary>One line of a Markdown page without its marks: code, bold, links, backslashes; HTML tags and comments are left out.</summary>
/// <param name="text">The line, already escaped for a terminal.</param>
/// <param name="color">For code and bold.</param>
/// <param name="isInComment">The line starts inside an HTML comment.</param>
internal sealed class PageInline(string text, TerminalColor color, bool isInComment)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("`<[*\\!");

    private readonly StringBuilder _target = new(text.Length);
    private int _position;

    /// <summary>A comment goes on behind the line.</summary>
    public bool IsInComment { get; private set; } = isInComment;

    private ReadOnlySpan<char> Rest => text.AsSpan(_position);

    public string Render()
    {
        while (_position < text.Length)
        {
            if (IsInComment)
                SkipComment();
            else
                Next();
        }

        return _target.ToString().TrimEnd();
    }

    private void SkipComment()
    {
        var end = text.IndexOf("-->", _position, StringComparison.Ordinal);
        IsInComment = end < 0;
        _position = IsInComment ? text.Length : end + 3;
    }

    private void Next()
    {
        var rest = Rest;
        var plain = rest.IndexOfAny(Marks) switch { < 0 => rest.Length, var index => index };
        if (plain > 0)
            Show(rest[..plain].ToString(), plain);
        else if (rest.StartsWith("<!--", StringComparison.Ordinal))
            (IsInComment, _position) = (true, _position + 4);
        else if (rest[0] == '`' && rest[1..].IndexOf('`') is > 0 and var code)
            Show(color.Accent(rest[..(code + 2)].ToString()), code + 2);
        else if (rest[0] == '<' && rest.Length > 2 && (char.IsAsciiLetter(rest[1]) || rest[1] == '/') && rest.IndexOf('>') is > 0 and var tag)
            Show(rest[1..tag].Contains("://", StringComparison.Ordinal) ? rest[1..tag].ToString() : "", tag + 1);
        else if (rest.StartsWith("**", StringComparison.Ordinal))
            Bold(rest);
        else if (rest[0] == '\\' && rest.Length > 1 && !char.IsAsciiLetterOrDigit(rest[1]))
            Show(rest[1].ToString(), 2);
        else if (rest[0] == '[' && rest.IndexOf("](", StringComparison.Ordinal) is > 0 and var end && rest[end..].IndexOf(')') is > 0 and var address)
            Link(rest[1..end].ToString(), rest.Slice(end + 2, address - 2).ToString());
        else
            Show(rest is ['!', '[', ..] ? "" : rest[..1].ToString(), 1);
    }

    private void Bold(ReadOnlySpan<char> rest)
    {
        var length = rest[2..].IndexOf("**", StringComparison.Ordinal);
        if (length <= 0)
            Show("", 2);
        else
            Show(color.Strong(new PageInline(rest.Slice(2, length).ToString(), new(isOn: false), isInComment: false).Render()), length + 4);
    }

    private void Link(string name, string address) =>
        Show(string.Equals(name, address, StringComparison.Ordinal) ? name : $"{name} ({address})", name.Length + address.Length + 4);

    private void Show(string shown, int length)
    {
        _target.Append(shown);
        _position += length;
    }
}
