namespace ConfigLint.Engine.Configuration;

/// <summary>
/// A path pattern with <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>**</c>, and names in braces such as <c>{server}</c> that match one part and are kept.
/// Paths are relative with <c>/</c>; letters match in their own case only, as in a git repository on Linux.
/// </summary>
internal sealed class GlobPattern
{
    private const string AnyDirectories = "**";
    private readonly string[] _parts;
    private readonly string? _capture;

    /// <param name="pattern">The pattern.</param>
    /// <param name="capture">A name in braces whose text is kept; null: none.</param>
    public GlobPattern(string pattern, string? capture = null)
    {
        Text = pattern;
        _capture = capture is null ? null : "{" + capture + "}";

        // Trailing: anything below, but not the directory itself.
        var text = pattern.Trim('/');
        _parts = (text is AnyDirectories || text.EndsWith("/" + AnyDirectories, StringComparison.Ordinal) ? text + "/*" : text).Split('/');
    }

    /// <summary>The pattern as it was given.</summary>
    public string Text { get; }

    /// <summary>Where it comes from, for people: <c>--exclude 'old'</c>.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Whether a text has anything that makes it a pattern.</summary>
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?', '[');

    /// <summary>Whether the whole path matches.</summary>
    public bool IsMatch(string path) => Match(_parts, path.Split('/'), captured: null);

    /// <summary>The text of the captured part; null: no match.</summary>
    public string? Capture(string path)
    {
        var captured = new string?[1];
        return Match(_parts, path.Split('/'), captured) ? captured[0] : null;
    }

    // The usual two-pointer walk: a star remembers where it stood, so that the cost is pattern × path and never exponential.
    private bool Match(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path, string?[]? captured)
    {
        var (p, t, star, resume) = (0, 0, -1, 0);
        while (t < path.Length)
        {
            if (p < pattern.Length && pattern[p] is AnyDirectories)
                (star, resume, p) = (p, t, p + 1);
            else if (p < pattern.Length && MatchPart(pattern[p], path[t], captured))
                (p, t) = (p + 1, t + 1);
            else if (star >= 0)
                (p, t) = (star + 1, ++resume);
            else
                return false;
        }

        return p == pattern.Length;
    }

    private bool MatchPart(string pattern, string part, string?[]? captured)
    {
        if (_capture is null || pattern.IndexOf(_capture, StringComparison.Ordinal) is not (>= 0 and var at))
            return MatchText(pattern, part);

        var (before, after) = (pattern[..at], pattern[(at + _capture.Length)..]);
        for (var end = part.Length; end > 0; end--)
        {
            for (var start = 0; start < end; start++)
            {
                if (!MatchText(before, part.AsSpan(0, start)) || !MatchText(after, part.AsSpan(end)))
                    continue;

                captured?[0] = part[start..end];
                return true;
            }
        }

        return false;
    }

    private static bool MatchText(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (p, t, star, resume) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, resume, p) = (p, t, p + 1);
            else if (p < pattern.Length && MatchCharacter(pattern, p, text[t], out var next))
                (p, t) = (next, t + 1);
            else if (star >= 0)
                (p, t) = (star + 1, ++resume);
            else
                return false;
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private static bool MatchCharacter(ReadOnlySpan<char> pattern, int at, char character, out int next)
    {
        next = at + 1;
        switch (pattern[at])
        {
            case '?':
                return true;
            case '\\' when next < pattern.Length:
                return pattern[next++] == character;
            case '[' when TryReadSet(pattern[next..], out var set, out var isNegated, out var length):
                next += length;
                return Contains(set, character) != isNegated;
            default:
                return pattern[at] == character;
        }
    }

    // A bracket that comes first stands for itself (glob(7)).
    private static bool TryReadSet(ReadOnlySpan<char> pattern, out ReadOnlySpan<char> set, out bool isNegated, out int length)
    {
        isNegated = pattern is ['!' or '^', ..];
        var start = isNegated ? 1 : 0;
        var end = start < pattern.Length ? pattern[(start + 1)..].IndexOf(']') : -1;
        set = end < 0 ? default : pattern.Slice(start, end + 1);
        length = start + set.Length + 1;
        return end >= 0;
    }

    private static bool Contains(ReadOnlySpan<char> set, char character)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (character >= set[i] && character <= set[i + 2])
                    return true;
                i += 2;
            }
            else if (set[i] == character)
            {
                return true;
            }
        }

        return false;
    }
}
