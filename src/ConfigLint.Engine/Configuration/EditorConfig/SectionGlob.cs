namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>
/// The pattern of a section's header in Roslyn's dialect: <c>*</c>, <c>**</c>, <c>?</c>, <c>[a-z]</c>, <c>{a,b}</c>, <c>{1..9}</c>; letters in their own case only.
/// With a slash in it, it starts at the file's directory; without one it matches at any depth.
/// </summary>
internal sealed class SectionGlob
{
    private readonly GlobProgram _program;

    // What a match begins with, where that is plain text; and whether anything may follow it.
    private readonly string _start;
    private readonly bool _endsInAnything;

    // Nothing in it can match a slash and it may match behind any: the last part of a path is all that counts.
    private readonly bool _isOfName;

    private SectionGlob(GlobProgram program, string start, bool endsInAnything, bool isOfName) =>
        (_program, _start, _endsInAnything, _isOfName) = (program, start, endsInAnything, isOfName);

    /// <summary>Reads a header's text; null: it can match nothing.</summary>
    public static SectionGlob? Create(string header)
    {
        var isAnywhere = !header.Contains('/', StringComparison.Ordinal);
        var text = header.StartsWith('/') ? header[1..] : header;
        var isOfName = isAnywhere && !text.Contains("**", StringComparison.Ordinal) && text.AsSpan().IndexOfAny('?', '[') < 0;
        if (GlobCompiler.Compile(text, isAnywhere && !isOfName) is not { } program)
            return null;

        var plain = 0;
        while (plain < text.Length && text[plain] is not ('*' or '?' or '[' or ']' or '{' or '}' or ',' or '\\'))
            plain++;

        var rest = text.AsSpan(plain);
        return isAnywhere
            ? new(program, "", rest.Length == text.Length && rest is "*" or "**", isOfName)
            : new(program, text[..plain], rest is "**", isOfName);
    }

    /// <summary>Whether a path matches.</summary>
    /// <param name="path">Relative to the file's directory; a directory ends with a slash, the file's own is "".</param>
    public bool IsMatch(ReadOnlySpan<char> path) =>
        path.StartsWith(_start) && (_endsInAnything || _program.IsMatch(_isOfName ? path[(path.LastIndexOf('/') + 1)..] : path));

    /// <summary>Whether every path below a directory matches, as far as that is plain to see.</summary>
    /// <param name="directory">Relative to the file's directory, with a slash at its end; "": the file's own.</param>
    public bool Covers(ReadOnlySpan<char> directory) => _endsInAnything && directory.StartsWith(_start);
}
