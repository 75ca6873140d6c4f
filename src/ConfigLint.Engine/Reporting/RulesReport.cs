using System.Collections.Immutable;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Reporting;

/// <summary><c>rules</c>: every rule, what it needs, where it comes from.</summary>
public static class RulesReport
{
    /// <summary>One array by id; members are only ever added.</summary>
    public static void WriteJson(ImmutableArray<RuleInfo> rules, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, text =>
        {
            text.Json.WriteStartArray();
            foreach (var rule in Sort(rules))
            {
                WriteRule(text, rule);
                text.FlushIfLarge();
            }

            text.Json.WriteEndArray();
        });
    }

    /// <summary>A table: id, level, kind, title, and what the rule needs.</summary>
    public static void WriteText(ImmutableArray<RuleInfo> rules, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);

        var color = new TerminalColor(options.UseColor);
        var width = rules.IsEmpty ? 0 : rules.Max(static rule => rule.Id.Length);
        foreach (var rule in Sort(rules))
        {
            var level = rule.IsEnabled ? color.Level(rule.Level, RuleText.SeverityOf(rule).PadRight(7)) : color.Faint("off    ");
            writer.Write($"{color.Strong(TerminalText.Escape(rule.Id).PadRight(width))}  {level}  {RuleText.KindOf(rule),-8}  {TerminalText.Escape(rule.Descriptor.Title)}\n");
            if (options.Verbosity == TextVerbosity.Quiet)
                continue;

            var requires = rule.Requires.IsEmpty ? "nothing" : string.Join(", ", rule.Requires.Select(TerminalText.Escape));
            writer.Write($"{"".PadRight(width)}  {color.Faint($"needs {requires}; from {TerminalText.Escape(rule.Plugin.Name)} {TerminalText.Escape(rule.Plugin.Version)}")}\n");
        }
    }

    /// <summary>A Markdown table for a wiki or a README.</summary>
    public static void WriteMarkdown(ImmutableArray<RuleInfo> rules, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);

        writer.Write("| Id | Category | Severity | On | Looks at | Title | Requires | Plug-in |\n");
        writer.Write("|---|---|---|---|---|---|---|---|\n");
        foreach (var rule in Sort(rules))
            writer.Write($"| {string.Join(" | ", Cells(rule))} |\n");
    }

    private static IEnumerable<string> Cells(RuleInfo rule)
    {
        var id = MarkdownText.Escape(rule.Id);
        yield return rule.HelpUri is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? $"[{id}](<{uri.AbsoluteUri}>)" : id;
        yield return MarkdownText.Escape(rule.Descriptor.Category);
        yield return RuleText.SeverityOf(rule);
        yield return rule.IsEnabled ? "yes" : "no";
        yield return RuleText.KindOf(rule);
        yield return MarkdownText.Escape(rule.Descriptor.Title);
        yield return string.Join(", ", rule.Requires.Select(MarkdownText.Escape));
        yield return MarkdownText.Escape($"{rule.Plugin.Name} {rule.Plugin.Version}");
    }

    private static IEnumerable<RuleInfo> Sort(ImmutableArray<RuleInfo> rules) => rules.OrderBy(static rule => rule.Id, StringComparer.Ordinal);

    private static void WriteRule(JsonText text, RuleInfo rule)
    {
        var json = text.Json;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Descriptor.Title);
        json.WriteString("category", rule.Descriptor.Category);
        json.WriteString("severity", RuleText.SeverityOf(rule));
        json.WriteBoolean("enabled", rule.IsEnabled);
        json.WriteString("kind", RuleText.KindOf(rule));
        text.WriteStrings("requires", rule.Requires);
        json.WriteStartArray("options");
        foreach (var option in rule.Options)
        {
            json.WriteStartObject();
            json.WriteString("key", option.Key);
            json.WriteString("default", option.DefaultText);
            json.WriteString("summary", option.Summary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("precision", RuleText.PrecisionOf(rule));
        json.WriteStartObject("plugin");
        json.WriteString("name", rule.Plugin.Name);
        json.WriteString("version", rule.Plugin.Version);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
