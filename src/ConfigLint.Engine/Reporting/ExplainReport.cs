using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Reporting;

/// <summary><c>explain</c>: a rule's page in the terminal.</summary>
public static class ExplainReport
{
    /// <summary>The page, then what the rule needs, its options and where it comes from.</summary>
    public static void Write(RuleInfo rule, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);

        var (color, id) = (new TerminalColor(options.UseColor), TerminalText.Escape(rule.Id));
        WritePage(rule.Page.Length > 0 ? rule.Page : $"# {rule.Id}: {rule.Descriptor.Title}", writer, options);
        writer.Write($"\n{color.Strong("Severity:")} {RuleText.SeverityOf(rule)}{(rule.IsEnabled ? "" : " when it is on; it is off")}\n");
        writer.Write($"{color.Strong("Requires:")} {(rule.Requires.IsEmpty ? "nothing" : string.Join(", ", rule.Requires.Select(TerminalText.Escape)))}\n");
        foreach (var option in rule.Options)
        {
            var setting = TerminalText.Escape($"{option.Key} = {option.DefaultText}");
            writer.Write($"{color.Strong("Option:")} configlint_diagnostic.{id}.{setting}  {color.Faint(TerminalText.Escape(option.Summary))}\n");
        }

        writer.Write($"{color.Strong("Plug-in:")} {TerminalText.Escape($"{rule.Plugin.Name} {rule.Plugin.Version}")}\n");
        if (rule.HelpUri is { } address)
            writer.Write($"{color.Strong("Web:")} {TerminalText.Escape(address)}\n");
    }

    /// <summary>A page that belongs to no rule, such as that of CFG0001.</summary>
    public static void WritePage(string page, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        writer.Write(PageText.Render(page, new(options.UseColor)));
    }
}
