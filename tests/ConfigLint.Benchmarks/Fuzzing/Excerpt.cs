using System.Globalization;
using System.Text;

namespace ConfigLint.Benchmarks.Fuzzing;

/// <summary>The start of an input as a C# string.</summary>
internal static class Excerpt
{
    private const int Longest = 300;

    public static string Of(string text)
    {
        var shown = new StringBuilder("\"");
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            _ = c switch
            {
                '"' or '\\' => shown.Append('\\').Append(c),
                '\r' => shown.Append("\\r"),
                '\n' => shown.Append("\\n"),
                '\t' => shown.Append("\\t"),
                < ' ' or > '~' => shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => shown.Append(c),
            };
        }

        return shown.Append(text.Length > Longest ? "…" : "\"").ToString();
    }
}
