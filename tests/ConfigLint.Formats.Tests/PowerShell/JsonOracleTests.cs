using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ConfigLint.Formats.PowerShell;
using CsCheck;

namespace ConfigLint.Formats.Tests.PowerShell;

/// <summary>The scanner against <see cref="Utf8JsonReader"/>: the same texts are JSON, with the same values at the same places.</summary>
public sealed class JsonOracleTests
{
    private static readonly Gen<string> Blank = OneOf("", " ", "\n", "\r\n  ", "\t");
    private static readonly Gen<string> Text = OneOf(
        "\"\"", "\"a\"", "\"10.0.0.1\"", "\"C:\\\\Windows\"", "\"\\u00e4\\n\\\"\"", "\"\\/Date(0)\\/\"", "\"{[,:]}\"", "\"ä€😀\"", "\"\\ud83d\\ude00\"");

    private static readonly Gen<string> Scalar = Gen.OneOf(Text, OneOf("null", "true", "false", "0", "-0", "12", "-1.5", "1e5", "2E-3", "0.25e+7", "4294967296"));

    private static readonly Gen<string> Value = Gen.Recursive<string>((depth, inner) =>
        depth > 4 ? Scalar : Gen.OneOf(Scalar, Scalar, Array(inner), Object(inner)));

    [Fact]
    public void Random_documents_have_the_oracles_structure() =>
        Gen.Select(Blank, Value, Blank).Sample((before, value, after) =>
        {
            var text = before + value + after;
            var expected = new List<string>();
            var oracle = Read(text, expected);
            var actual = new List<string>();
            var scanner = new JsonScanner(text, 0);
            scanner.SkipBlanks();
            var start = scanner.Position;

            Assert.True(oracle);
            Assert.True(scanner.TrySkipValue(0));
            Describe(text, TextSpan.FromBounds(start, scanner.Position), actual);
            Assert.Equal(expected, actual);
        });

    [Fact]
    public void Damaged_documents_are_refused_as_the_oracle_refuses_them() =>
        Gen.Select(Value, Gen.Int[0, 1000], Gen.Char["{}[]\",:\\0a-.e \n\u0001"], Gen.Bool).Sample((value, place, character, isInsertion) =>
        {
            var at = place % (value.Length + 1);
            var text = isInsertion || at == value.Length ? value.Insert(at, character.ToString()) : value.Remove(at, 1).Insert(at, character.ToString());
            if (HasLoneSurrogate(text))
                return;

            var scanner = new JsonScanner(text, 0);
            scanner.SkipBlanks();
            var isRead = !scanner.IsAtEnd && scanner.TrySkipValue(0);
            scanner.SkipBlanks();

            Assert.Equal(Read(text, []), isRead && scanner.IsAtEnd);
        });

    [Fact]
    public void Every_cut_is_a_fault_at_the_end() =>
        Object(Value).Sample(text =>
        {
            for (var length = 1; length < text.Length; length++)
            {
                var scanner = new JsonScanner(text.AsSpan(0, length), 0);
                Assert.False(scanner.TrySkipValue(0));
                Assert.True(scanner.IsCut, $"{text[..length]}: {scanner.Fault}");
            }
        });

    [Fact]
    public void Random_properties_are_entries_at_their_places() =>
        Gen.Select(Text, Scalar.Array[0, 5], Blank).Sample((name, values, blank) =>
        {
            var text = new StringBuilder("{\"Name\":").Append(name).Append(",\"Status\":4,\"StartType\":").Append(blank).Append('2');
            var places = new List<(int Start, string Value)>();
            for (var i = 0; i < values.Length; i++)
            {
                text.Append(blank).Append(",\"P").Append(i).Append("\":").Append(blank);
                places.Add((text.Length, values[i]));
                text.Append(values[i]);
            }

            var capture = ParsedCapture.Of(new PowerShellJsonFormat(), text.Append(blank).Append('}').ToString());
            var entries = capture.Document.Entries;
            Assert.Equal(places, entries.Skip(3).Select(entry => (entry.Value.Start, capture.Document.Text.ToString(entry.Value))));
            Assert.Equal(places.Select(place => Expected(place.Value)), entries.Skip(3).Select(capture.Document.GetValue));
            Assert.All(entries.Skip(3).Index(), entry => Assert.Equal($"P{entry.Index}", capture.Document.Text.ToString(entry.Item.Name)));
        });

    private static Gen<string> Array(Gen<string> inner) =>
        Gen.Select(inner.Array[0, 4], Blank, (items, blank) => $"[{blank}{string.Join(blank + "," + blank, items)}{blank}]");

    private static Gen<string> Object(Gen<string> inner) =>
        Gen.Select(Text, inner, Blank).Array[0, 4].Select(Blank, (members, blank) =>
            $"{{{blank}{string.Join(blank + ",", members.Select(member => $"{member.Item3}{member.Item1}{blank}:{blank}{member.Item2}"))}{blank}}}");

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Expected(string token) => token switch
    {
        "null" => "",
        ['"', ..] => JsonSerializer.Deserialize<string>(token)!,
        _ => token,
    };

    /// <summary>The tokens in order, each with the position of its first UTF-16 unit and its value.</summary>
    private static void Describe(ReadOnlySpan<char> text, TextSpan token, List<string> tokens)
    {
        switch (text[token.Start])
        {
            case '{':
                tokens.Add($"{token.Start} {{");
                foreach (var member in CollectionsMarshal.AsSpan(JsonToken.Members(text, token)))
                {
                    tokens.Add($"{member.Name.Start - 1} name {JsonText.Unescape(text.Slice(member.Name.Start, member.Name.Length))}");
                    Describe(text, member.Value, tokens);
                }

                tokens.Add($"{token.End - 1} }}");
                break;
            case '[':
                tokens.Add($"{token.Start} [");
                foreach (var element in JsonToken.Elements(text, token))
                    Describe(text, element, tokens);
                tokens.Add($"{token.End - 1} ]");
                break;
            default:
                tokens.Add($"{token.Start} {(text[token.Start] == '"' ? JsonText.Of(text, token) : text.Slice(token.Start, token.Length).ToString())}");
                break;
        }
    }

    private static bool Read(string text, List<string> tokens)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read())
            {
                var start = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.TokenStartIndex));
                tokens.Add($"{start} " + reader.TokenType switch
                {
                    JsonTokenType.PropertyName => "name " + reader.GetString(),
                    JsonTokenType.String => reader.GetString(),
                    _ => Encoding.UTF8.GetString(reader.ValueSpan),
                });
            }

            return reader.BytesConsumed > 0;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Which text may hold them is no matter of structure; the oracle refuses them only when their value is asked for.</summary>
    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return text.Contains("\\ud", StringComparison.OrdinalIgnoreCase);
    }
}
