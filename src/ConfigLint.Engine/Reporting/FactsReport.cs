using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ConfigLint.Engine.Reporting;

/// <summary><c>facts</c>: what the tool understood, each value with its place.</summary>
public static class FactsReport
{
    /// <summary>One array, one object for each value; members are only ever added.</summary>
    public static void WriteJson(IEnumerable<ReportedFact> facts, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(writer);

        JsonText.Write(writer, text =>
        {
            text.Json.WriteStartArray();
            foreach (var fact in Sort(facts))
            {
                WriteFact(text, fact);
                text.FlushIfLarge();
            }

            text.Json.WriteEndArray();
        });
    }

    /// <summary>One line for each value: <c>file(line,column): kind = value  [server, adapter, origin, format]</c>.</summary>
    public static void WriteText(IEnumerable<ReportedFact> facts, string root, TextWriter writer, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);

        var (paths, color) = (new ReportPaths(root, options.WorkingDirectory), new TerminalColor(options.UseColor));
        foreach (var reported in Sort(facts))
        {
            var (fact, properties) = Redaction.Apply(reported.Fact);
            var start = fact.Location.LineSpan.Start;
            var line = new StringBuilder()
                .Append(CultureInfo.InvariantCulture, $"{color.Strong(paths.Show(fact.Location.Path))}({start.Line + 1},{start.Character + 1}): ")
                .Append(color.Accent(TerminalText.Escape(reported.Kind))).Append(" = ").Append(fact.IsBlank ? color.Faint("(blank)") : TerminalText.Escape(fact.Value));
            foreach (var (name, value) in properties)
                line.Append(' ').Append(TerminalText.Escape(name)).Append("='").Append(TerminalText.Escape(value)).Append('\'');
            line.Append("  ").Append(color.Faint($"[{TerminalText.Escape(string.Join(", ", Sources(reported)))}]"));
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static IEnumerable<string> Sources(ReportedFact reported)
    {
        yield return reported.Server;
        if (reported.Fact.Adapter is { } adapter)
            yield return adapter;
        if (OriginOf(reported.Fact) is { } origin)
            yield return origin;
        yield return reported.Format;
    }

    private static IEnumerable<ReportedFact> Sort(IEnumerable<ReportedFact> facts) => facts
        .OrderBy(static fact => fact.Fact.Location.Path, StringComparer.Ordinal)
        .ThenBy(static fact => fact.Fact.Location.Span.Start)
        .ThenBy(static fact => fact.Kind, StringComparer.Ordinal)
        .ThenBy(static fact => fact.Fact.Value, StringComparer.Ordinal)
        .ThenBy(static fact => fact.Fact.Location.Span.Length);

    private static void WriteFact(JsonText text, ReportedFact reported)
    {
        var (fact, properties) = Redaction.Apply(reported.Fact);
        var (json, lines) = (text.Json, fact.Location.LineSpan);
        json.WriteStartObject();
        json.WriteString("server", reported.Server);
        json.WriteString("kind", reported.Kind);
        json.WriteString("value", fact.Value);
        json.WriteString("file", fact.Location.Path);
        json.WriteNumber("line", lines.Start.Line + 1);
        json.WriteNumber("column", lines.Start.Character + 1);
        json.WriteNumber("endLine", lines.End.Line + 1);
        json.WriteNumber("endColumn", lines.End.Character + 1);
        text.WriteOptional("adapter", fact.Adapter);
        text.WriteOptional("origin", OriginOf(fact));
        json.WriteString("format", reported.Format);
        if (!properties.IsEmpty)
            WriteProperties(text, properties);
        json.WriteEndObject();
    }

    private static void WriteProperties(JsonText text, ImmutableArray<KeyValuePair<string, string>> properties)
    {
        text.Json.WriteStartObject("properties");
        foreach (var (name, value) in properties)
            text.Json.WriteString(name, value);
        text.Json.WriteEndObject();
    }

    private static string? OriginOf(Fact fact) => fact.Origin switch
    {
        FactOrigin.Static => "static",
        FactOrigin.Dhcp => "dhcp",
        FactOrigin.Policy => "policy",
        FactOrigin.Derived => "derived",
        _ => null,
    };
}
