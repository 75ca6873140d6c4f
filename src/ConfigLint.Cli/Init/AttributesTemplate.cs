using ConfigLint.Engine;

namespace ConfigLint.Cli.Init;

/// <summary>The lines of <c>.gitattributes</c> with which git shows captures in UTF-16 as the text that they are (gitattributes(5)).</summary>
internal static class AttributesTemplate
{
    public const string FileName = ".gitattributes";

    /// <summary>The file; null: no capture needs it.</summary>
    public static InitFile? Of(CaptureSurvey survey)
    {
        var lines = Lines(survey);
        return lines.Count == 0 ? null : new(
            FileName,
            $"""
            # Captures in UTF-16, which git takes for binary: with these lines it shows what changed in them, and reviews show findings beside them.
            # On disk they stay as they are; git stores them as UTF-8. A new file of such a name must have the same encoding, else 'git add' refuses it.
            {string.Join('\n', lines)}

            """)
        {
            Purpose = "git shows captures in UTF-16 as text",
            OtherwiseAdd = string.Join('\n', lines),
            NextStep = "git add --renormalize .          (stores captures in UTF-16 that are committed already as text)",
        };
    }

    /// <summary>One line for an extension whose files are all alike, else one for each file.</summary>
    private static List<string> Lines(CaptureSurvey survey)
    {
        var lines = new List<string>();
        foreach (var extension in survey.Utf16.GroupBy(u => Path.GetExtension(u.Path), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var attributes = extension.Select(Attributes).Distinct(StringComparer.Ordinal).ToList();
            var all = survey.Files.Count(f => string.Equals(Path.GetExtension(f), extension.Key, StringComparison.Ordinal));
            if (attributes is [{ } alike] && extension.Key.Length > 0 && extension.Count() == all)
                lines.Add($"*{Quote(extension.Key)} {alike}");
            else
                lines.AddRange(extension.Where(u => u.GitEncoding is not null).Select(u => $"/{Quote(u.Path)} {Attributes(u)}"));
        }

        return lines;
    }

    private static string? Attributes(Utf16Capture capture) => capture switch
    {
        { GitEncoding: null } => null,
        { LineEnd: null } => $"-text working-tree-encoding={capture.GitEncoding}",
        _ => $"text working-tree-encoding={capture.GitEncoding} eol={capture.LineEnd}",
    };

    // What the file's grammar or a glob would read differently matches any one character instead.
    private static string Quote(string path) => string.Concat(path.Select(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '\\' or '*' or '[' or ']' ? '?' : c));
}
