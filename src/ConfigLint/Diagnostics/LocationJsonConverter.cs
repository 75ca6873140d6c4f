using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConfigLint;

/// <summary>Public because source-generated serialisers of summaries name it.</summary>
public sealed class LocationJsonConverter : JsonConverter<Location>
{
    /// <inheritdoc/>
    public override Location Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? path = null;
        int start = 0, length = 0, line = 1, column = 1, endLine = 1, endColumn = 1;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("a location is an object");

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "path": path = reader.GetString(); break;
                case "start": start = reader.GetInt32(); break;
                case "length": length = reader.GetInt32(); break;
                case "line": line = reader.GetInt32(); break;
                case "column": column = reader.GetInt32(); break;
                case "endLine": endLine = reader.GetInt32(); break;
                case "endColumn": endColumn = reader.GetInt32(); break;
                default: reader.Skip(); break;
            }
        }

        return new(path ?? throw new JsonException("a location needs a path"), new(start, length), new(new(line - 1, column - 1), new(endLine - 1, endColumn - 1)));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Location value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);

        var lines = value.LineSpan;
        writer.WriteStartObject();
        writer.WriteString("path", value.Path);
        writer.WriteNumber("start", value.Span.Start);
        writer.WriteNumber("length", value.Span.Length);
        writer.WriteNumber("line", lines.Start.Line + 1);
        writer.WriteNumber("column", lines.Start.Character + 1);
        writer.WriteNumber("endLine", lines.End.Line + 1);
        writer.WriteNumber("endColumn", lines.End.Character + 1);
        writer.WriteEndObject();
    }
}
