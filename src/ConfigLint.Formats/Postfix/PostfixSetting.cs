namespace ConfigLint.Formats.Postfix;

/// <summary>One logical line: <c>name = value</c>, or something that is none.</summary>
/// <param name="name">The name as written; of a malformed line its first line's text.</param>
/// <param name="value">From the value's first to its last character, over lines and the comments between them if so; blank: empty and behind the equals sign.</param>
/// <param name="isMalformed">No setting: Postfix does not start with it.</param>
internal sealed class PostfixSetting(TextSpan name, TextSpan value, bool isMalformed)
{
    private string? _raw;

    public TextSpan Name => name;

    public TextSpan Value => value;

    public bool IsMalformed => isMalformed;

    /// <summary>A later line sets the same name: only the last instance is remembered (postconf(5)).</summary>
    public bool IsOverridden { get; set; }

    /// <summary>The value before expansion, its lines joined and the comments between them left out.</summary>
    public string Raw(ReadOnlySpan<char> text) => _raw ??= Join(text, value);

    /// <summary>Line ends go, the white space around them stays.</summary>
    public static string Join(ReadOnlySpan<char> text, TextSpan value)
    {
        var whole = text.Slice(value.Start, value.Length);
        if (!whole.ContainsAny('\r', '\n'))
            return whole.ToString();

        var joined = new System.Text.StringBuilder(whole.Length);
        var lines = new PostfixLines(text, value.Start, value.End);
        for (var isFirst = true; lines.MoveNext(); isFirst = false)
        {
            // A value may begin with '#', behind the equals sign that is no comment.
            if (isFirst || !lines.IsSkipped)
                joined.Append(text[lines.Start..lines.End]);
        }

        return joined.ToString();
    }
}
