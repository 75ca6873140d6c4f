namespace ConfigLint.Engine.Reporting;

/// <summary><c>explain</c>: the page of a rule or notification in the terminal.</summary>
public static class ExplainReport
{
    /// <summary>Renders the page; no raw HTML and nothing that moves the cursor comes through.</summary>
    public static void Write(string page, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        writer.Write(PageText.Render(page, new(options.UseColor)));
    }
}
