using System.Collections.Immutable;
using System.Text;

namespace ConfigLint.Testing.Failures;

/// <summary>Everything that is wrong, in sections; empty as long as nothing is.</summary>
internal sealed class FailureReport
{
    /// <summary>Differences shown where one makes all that follow different too.</summary>
    public const int Enough = 5;

    private readonly List<(string Title, ImmutableArray<string> Lines)> _sections = [];

    public bool IsEmpty => _sections.Count == 0;

    /// <summary>A section; without lines nothing is wrong and nothing is added.</summary>
    public void Add(string title, IEnumerable<string> lines)
    {
        var all = lines.ToImmutableArray();
        if (!all.IsEmpty)
            _sections.Add((title, all));
    }

    public string ToString(string headline)
    {
        var text = new StringBuilder(headline);
        foreach (var (title, lines) in _sections)
        {
            text.Append("\n\n").Append(title);
            foreach (var line in lines)
                text.Append("\n  ").Append(line.ReplaceLineEndings("\n  "));
        }

        return text.ToString();
    }
}
