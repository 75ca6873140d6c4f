namespace ConfigLint.Engine.Reporting;

/// <summary><c>check --show-files</c>: each server with its captures, then what is left out and why.</summary>
public static class FilesReport
{
    private const int WidestName = 60;

    /// <summary>A paragraph for each server, and one for the rest.</summary>
    public static void WriteText(FileListing listing, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);

        var (paths, color) = (new ReportPaths(listing.Root, options.WorkingDirectory), new TerminalColor(options.UseColor));
        var isFirst = true;
        foreach (var server in listing.Files.Where(f => f.ServerId is not null).GroupBy(f => f.ServerId!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            Write(server.Key, "capture", [.. server], f => TerminalText.Escape(f.FormatId!) + (f.IsFormatChosen ? color.Faint(" (named in the configuration)") : ""));
        Write("left out", "path", [.. listing.Files.Where(f => f.Reason is not null)], f => TerminalText.Escape(f.Reason!));
        if (!listing.UnmatchedPatterns.IsEmpty)
        {
            writer.Write($"{(isFirst ? "" : "\n")}{color.Strong("matches no file")} ({Plural.Of(listing.UnmatchedPatterns.Length, "pattern")})\n");
            foreach (var pattern in listing.UnmatchedPatterns)
                writer.Write($"  {TerminalText.Escape(pattern)}\n");
        }

        void Write(string title, string noun, List<ListedFile> files, Func<ListedFile, string> describe)
        {
            if (files.Count == 0)
                return;

            writer.Write($"{(isFirst ? "" : "\n")}{color.Strong(TerminalText.Escape(title))} ({Plural.Of(files.Count, noun)})\n");
            isFirst = false;
            var shown = files.Select(f => (Name: Show(f), Description: describe(f))).ToList();
            var width = Math.Min(WidestName, shown.Max(s => s.Name.Length));
            foreach (var (name, description) in shown)
                writer.Write($"  {name.PadRight(width)}  {description}\n");
        }

        string Show(ListedFile file) => paths.Show(file.Path.TrimEnd('/')) + (file.Path.EndsWith('/') ? "/" : "");
    }

    /// <summary>The one line at the end, for standard error.</summary>
    public static string Summary(FileListing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        var captures = listing.Files.Where(f => f.ServerId is not null).ToList();
        var servers = captures.Select(f => f.ServerId).Distinct(StringComparer.Ordinal).Count();
        var leftOut = listing.Files.Length - captures.Count;
        return $"{Plural.Of(servers, "server")}, {Plural.Of(captures.Count, "capture")}; {Plural.Of(leftOut, "path")} left out. Nothing was analysed.";
    }
}
