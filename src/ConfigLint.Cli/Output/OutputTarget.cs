namespace ConfigLint.Cli.Output;

/// <summary>One <c>-o FORMAT[=FILE]</c>.</summary>
/// <param name="Format">What is written.</param>
/// <param name="File">Absolute path; null: standard output.</param>
internal sealed record OutputTarget(OutputFormat Format, string? File)
{
    private static readonly string[] Names = [.. Enum.GetNames<OutputFormat>().Select(n => n.ToLowerInvariant())];

    /// <summary>Reads all <c>-o</c> of a command; what is wrong with them goes to <paramref name="errors"/>.</summary>
    public static IReadOnlyList<OutputTarget> Parse(IEnumerable<string> texts, string workingDirectory, List<string> errors)
    {
        var targets = new List<OutputTarget>();
        foreach (var text in texts)
        {
            var (name, file) = text.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
            if (!Names.Contains(name, StringComparer.Ordinal))
                errors.Add(UnknownOutput.Message(text, name, Names));
            else if (file?.Length == 0)
                errors.Add($"-o {text}: the file's name is missing behind '='");
            else
                targets.Add(new(Enum.Parse<OutputFormat>(name, ignoreCase: true), file is null ? null : Path.GetFullPath(file, workingDirectory)));
        }

        if (targets.Count(t => t.File is null) > 1)
            errors.Add("two outputs cannot share standard output: give one of them a file, as in -o sarif=FILE");
        if (targets.Where(t => t.File is not null).GroupBy(t => t.File, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            errors.Add($"two outputs cannot share the file '{twice.Key}'");
        return targets;
    }
}
