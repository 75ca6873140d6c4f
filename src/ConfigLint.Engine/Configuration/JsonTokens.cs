using System.Globalization;
using Newtonsoft.Json;

namespace ConfigLint.Engine.Configuration;

/// <summary>The tokens of a JSON text with their places; comments and trailing commas are passed over, each other mistake is an error with its place.</summary>
internal sealed class JsonTokens(string text, string file, List<string> errors) : IDisposable
{
    private readonly JsonTextReader _json = new(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
    private readonly JsonPlaces _places = new(text, file);
    private bool _isCut;

    /// <summary>Where the token that was read last begins, as <c>file(line,column)</c>.</summary>
    public string Place => _places.OfToken(_json);

    /// <summary>Where the name of the member that was read last begins.</summary>
    public string KeyPlace { get; private set; } = file;

    public bool IsObject => _json.TokenType == JsonToken.StartObject;

    public bool IsList => _json.TokenType == JsonToken.StartArray;

    /// <summary>The string that was read last; null: something else.</summary>
    public string? Text => _json.TokenType == JsonToken.String ? (string)_json.Value! : null;

    /// <summary>The string, number or truth value that was read last, as text; null: something else.</summary>
    public string? Scalar => _json.TokenType is JsonToken.String or JsonToken.Boolean or JsonToken.Integer or JsonToken.Float
        ? Convert.ToString(_json.Value, CultureInfo.InvariantCulture)
        : null;

    /// <summary>What kind of value was read last, for a message.</summary>
    public string Kind => _json.TokenType switch
    {
        JsonToken.StartObject => "an object",
        JsonToken.StartArray => "a list",
        JsonToken.String => _json.Value is "" ? "an empty string" : "a string",
        JsonToken.Integer or JsonToken.Float => "a number",
        JsonToken.Boolean => "true or false",
        JsonToken.Null => "null",
        _ => "nothing that JSON knows",
    };

    /// <summary>Runs <paramref name="read"/>; what is no JSON ends it with one error.</summary>
    public void Guard(Action read)
    {
        try
        {
            read();
        }
        catch (JsonReaderException e)
        {
            errors.Add(_isCut
                ? $"{_places.OfEnd()}: the file ends inside {(_json.Path.Length == 0 ? "the object" : $"'{_json.Path}'")}: it was cut off, or a bracket is missing"
                : $"{_places.OfFailure(e)}: the file is no valid JSON: {Reason(e)}");
        }
    }

    /// <summary>Goes to the next token; false: there is none.</summary>
    public bool TryRead()
    {
        while (_json.Read())
        {
            if (_json.TokenType != JsonToken.Comment)
                return true;
        }

        return false;
    }

    /// <summary>The names of the object's members, each once, with the reader at its value; whoever gets one reads or skips the value.</summary>
    public IEnumerable<string> Members()
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (Read(); _json.TokenType != JsonToken.EndObject; Read())
        {
            var (name, line) = ((string)_json.Value!, _places.LineOfToken(_json));
            KeyPlace = Place;
            if (_json.QuoteChar != '"')
                KeyError($"the name '{name}' needs double quotes: write \"{name}\"");
            var isNew = lines.TryAdd(name, line);
            Read();
            if (isNew)
            {
                yield return name;
                continue;
            }

            KeyError(string.Create(CultureInfo.InvariantCulture, $"'{name}' is there twice, first in line {lines[name]}, and only one could count: delete one"));
            Skip();
        }
    }

    /// <summary>The elements of the list, with the reader at each; whoever gets one reads or skips it.</summary>
    public IEnumerable<string?> Elements()
    {
        for (Read(); _json.TokenType != JsonToken.EndArray; Read())
            yield return Text;
    }

    /// <summary>Passes over the rest of the value.</summary>
    public void Skip() => _json.Skip();

    /// <summary>An error at the token that was read last.</summary>
    public void Error(string message) => ErrorAt(Place, message);

    /// <summary>An error at the name that was read last.</summary>
    public void KeyError(string message) => ErrorAt(KeyPlace, message);

    /// <summary>An error at a place that was asked for before.</summary>
    public void ErrorAt(string place, string message) => errors.Add($"{place}: {message}");

    public void Dispose() => ((IDisposable)_json).Dispose();

    private void Read()
    {
        if (TryRead())
            return;

        _isCut = true;
        throw new JsonReaderException();
    }

    // The library's sentence without the place, which stands in front.
    private static string Reason(JsonReaderException e)
    {
        if (e.Message.Contains("MaxDepth", StringComparison.Ordinal))
            return "it is nested too deep";

        var end = e.Message.IndexOf(" Path '", StringComparison.Ordinal);
        var message = (end < 0 ? e.Message : e.Message[..end]).TrimEnd('.');
        if (message.StartsWith("After parsing a value", StringComparison.Ordinal))
            return "here a comma is missing in front, or a bracket";

        return message.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(message[0]) + message[1..];
    }
}
