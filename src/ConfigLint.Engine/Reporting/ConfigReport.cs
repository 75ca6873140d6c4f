using System.Collections.Immutable;
using System.Globalization;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Reporting;

/// <summary><c>config show</c>: what is in effect at a place, which line decided, and which lost.</summary>
public static class ConfigReport
{
    /// <summary>One object; members are only ever added.</summary>
    public static void WriteJson(PlaceListing listing, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(writer);

        JsonText.Write(writer, text =>
        {
            text.Json.WriteStartObject();
            text.Json.WriteString("path", listing.Path);
            text.Json.WriteString("server", listing.ServerId);
            text.WriteOptional("configuration", listing.ConfigurationFile);
            text.WriteStrings("files", listing.Files);
            text.Json.WriteStartArray("rules");
            foreach (var rule in listing.Rules)
            {
                WriteRule(text, rule);
                text.FlushIfLarge();
            }

            text.Json.WriteEndArray();
            text.Json.WriteEndObject();
        });
    }

    /// <summary>The place, then a line for each rule with what decided its level, and below it what lost and its options.</summary>
    public static void WriteText(PlaceListing listing, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);

        var (paths, color) = (new ReportPaths(listing.Root, options.WorkingDirectory), new TerminalColor(options.UseColor));
        writer.Write($"{color.Strong(paths.Show(listing.Path))}\n");
        writer.Write($"server: {TerminalText.Escape(listing.ServerId)}\n");
        if (listing.ConfigurationFile is { } file)
            writer.Write($"configuration: {paths.Show(file)}\n");
        writer.Write($"rule settings: {(listing.Files.IsEmpty ? "no .editorconfig from here up to the root has any" : string.Join(", then ", listing.Files.Select(paths.Show)))}\n\n");

        var width = listing.Rules.IsEmpty ? 0 : listing.Rules.Max(static r => r.Rule.Id.Length);
        foreach (var rule in listing.Rules)
        {
            writer.Write($"{color.Strong(TerminalText.Escape(rule.Rule.Id).PadRight(width))}  {Level(rule.Level, color)}  {Source(rule.Level, paths)}\n");
            WriteLost(writer, rule.Levels, "".PadRight(width + 2), paths, color);
            foreach (var option in rule.Options)
                WriteOption(writer, rule, option, "".PadRight(width + 2), paths, color);
        }
    }

    private static string Level(ProposedSetting setting, TerminalColor color) =>
        RuleLevels.TryParse(setting.Value, out var level) && level != RuleLevel.None ? color.Level(level, setting.Value.PadRight(7)) : color.Faint("none   ");

    private static void WriteOption(TextWriter writer, RuleAtPlace rule, OptionAtPlace option, string indent, ReportPaths paths, TerminalColor color)
    {
        writer.Write($"{indent}{TerminalText.Escape(option.Key)} = {Value(option.InEffect)}  {Source(option.InEffect, paths)}  {color.Faint($"(looked up at {PlaceOf(rule, paths)})")}\n");
        WriteLost(writer, option.Values, indent, paths, color);
    }

    private static void WriteLost(TextWriter writer, ImmutableArray<ProposedSetting> settings, string indent, ReportPaths paths, TerminalColor color)
    {
        foreach (var setting in settings.Where(s => s.LostBecause is not null))
        {
            var reason = setting.Origin == SettingOrigin.Default ? "" : $": {TerminalText.Escape(setting.LostBecause!)}";
            writer.Write($"{indent}{color.Faint($"not {Value(setting)}, {Source(setting, paths)}{reason}")}\n");
        }
    }

    private static string Value(ProposedSetting setting) => setting.Value.Length == 0 ? "(empty)" : TerminalText.Escape(setting.Value);

    private static string PlaceOf(RuleAtPlace rule, ReportPaths paths) => rule.Rule.Kind switch
    {
        RuleKind.Document => "the file",
        RuleKind.Server => $"the server's directory {paths.Show(rule.OptionsPlace)}",
        _ => "the root, since the rule looks at all servers",
    };

    private static string Source(ProposedSetting setting, ReportPaths paths) => setting switch
    {
        { Origin: SettingOrigin.CommandLine } => "the command line",
        { Path: { } path } => string.Create(
            CultureInfo.InvariantCulture,
            $"{paths.Show(path)}({setting.Line}) [{TerminalText.Escape(setting.Section!)}] {TerminalText.Escape(setting.Key!)} = {TerminalText.Escape(setting.Written!)}"),
        _ => "the default",
    };

    private static void WriteRule(JsonText text, RuleAtPlace rule)
    {
        text.Json.WriteStartObject();
        text.Json.WriteString("id", rule.Rule.Id);
        text.Json.WriteString("level", rule.Level.Value);
        WriteProposals(text, "levels", "level", rule.Levels);
        text.Json.WriteStartArray("options");
        foreach (var option in rule.Options)
        {
            text.Json.WriteStartObject();
            text.Json.WriteString("key", option.Key);
            text.Json.WriteString("value", option.InEffect.Value);
            text.Json.WriteString("at", rule.OptionsPlace);
            WriteProposals(text, "values", "value", option.Values);
            text.Json.WriteEndObject();
        }

        text.Json.WriteEndArray();
        text.Json.WriteEndObject();
    }

    private static void WriteProposals(JsonText text, string name, string value, ImmutableArray<ProposedSetting> settings)
    {
        text.Json.WriteStartArray(name);
        foreach (var setting in settings)
        {
            text.Json.WriteStartObject();
            text.Json.WriteString(value, setting.Value);
            text.Json.WriteBoolean("inEffect", setting.LostBecause is null);
            text.Json.WriteString("origin", setting.Origin switch { SettingOrigin.CommandLine => "commandLine", SettingOrigin.EditorConfig => "editorconfig", _ => "default" });
            text.WriteOptional("file", setting.Path);
            if (setting.Path is not null)
                text.Json.WriteNumber("line", setting.Line);
            text.WriteOptional("section", setting.Section);
            text.WriteOptional("key", setting.Key);
            text.WriteOptional("written", setting.Written);
            text.WriteOptional("lostBecause", setting.LostBecause);
            text.Json.WriteEndObject();
        }

        text.Json.WriteEndArray();
    }
}
