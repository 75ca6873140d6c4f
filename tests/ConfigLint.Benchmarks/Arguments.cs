using System.Globalization;

namespace ConfigLint.Benchmarks;

/// <summary>What stands behind a command: words by position, and options with a number or alone.</summary>
internal sealed class Arguments(IReadOnlyList<string> words)
{
    private readonly List<string> _words = [.. words];

    public string Text(int index, string name) => Positional().ElementAtOrDefault(index) ?? throw new UsageException($"{name} is missing");

    public string? OptionalText(int index) => Positional().ElementAtOrDefault(index);

    public int Number(int index, string name) => Parse(Text(index, name), name);

    public int Option(string name, int otherwise) => _words.IndexOf(name) is >= 0 and var at && at + 1 < _words.Count ? Parse(_words[at + 1], name) : otherwise;

    public string Option(string name, string otherwise) => _words.IndexOf(name) is >= 0 and var at && at + 1 < _words.Count ? _words[at + 1] : otherwise;

    public bool Flag(string name) => _words.Contains(name);

    // Every option but the flags has a value behind it.
    private IEnumerable<string> Positional()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (!_words[i].StartsWith("--", StringComparison.Ordinal))
                yield return _words[i];
            else if (!UsageText.Flags.Contains(_words[i]))
                i++;
        }
    }

    private static int Parse(string text, string name) =>
        int.TryParse(text.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new UsageException($"{name} '{text}' is not a number");
}
