using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ConfigLint.Engine.Reporting;

/// <summary>Writes JSON to a <see cref="TextWriter"/>: ASCII only, indented, line feeds, and nothing in it that a browser, terminal or pipeline agent would obey.</summary>
internal sealed class JsonText : IDisposable
{
    private const int FlushThreshold = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = CreateEncoder() };

    private readonly TextWriter _target;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    private JsonText(TextWriter target)
    {
        _target = target;
        Json = new(_buffer, Options);
    }

    /// <summary>What to write to.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Writes one document and a final line feed.</summary>
    public static void Write(TextWriter target, Action<JsonText> body)
    {
        using var text = new JsonText(target);
        body(text);
        text.Flush();
        target.Write('\n');
    }

    /// <summary>Writes a property, or nothing for null.</summary>
    public void WriteOptional(string name, string? value)
    {
        if (value is not null)
            Json.WriteString(name, value);
    }

    /// <summary>Writes an array of strings.</summary>
    public void WriteStrings(string name, IEnumerable<string> values)
    {
        Json.WriteStartArray(name);
        foreach (var value in values)
            Json.WriteStringValue(value);
        Json.WriteEndArray();
    }

    /// <summary>Passes on what is there, so that a long array is never whole in memory. To be called between items.</summary>
    public void FlushIfLarge()
    {
        if (_buffer.WrittenCount + Json.BytesPending > FlushThreshold)
            Flush();
    }

    public void Dispose() => Json.Dispose();

    private void Flush()
    {
        Json.Flush();
        _target.Write(Encoding.ASCII.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    // HTML's characters and everything beyond ASCII are escaped by default; '#' as well, since agents look for ##vso[ anywhere in a line.
    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin);
        settings.ForbidCharacter('#');
        return JavaScriptEncoder.Create(settings);
    }
}
