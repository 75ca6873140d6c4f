using System.Collections.Immutable;
using System.Text;

namespace ConfigLint.Engine.Reporting;

/// <summary>Makes untrusted text inert in SARIF messages: no links of its own, nothing for the terminal or browser of the viewer.</summary>
internal static class SarifText
{
    /// <summary>Brackets and backslashes escaped as SARIF 2.1.0 §3.11.6 wants it for embedded links, on top of what terminals need.</summary>
    public static string Escape(string text)
    {
        var safe = TerminalText.Escape(text);
        if (!safe.AsSpan().ContainsAny('[', ']', '\\'))
            return safe;

        var escaped = new StringBuilder(safe.Length + 8);
        foreach (var character in safe)
        {
            if (character is '[' or ']' or '\\')
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>The arguments, escaped one by one.</summary>
    public static ImmutableArray<string> Escape(ImmutableArray<string> arguments) => [.. arguments.Select(Escape)];

    /// <summary>A path as a relative URI: every segment percent-encoded, so that no name can change what the URI means.</summary>
    public static Uri Uri(string path) => new(string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString)), UriKind.Relative);
}
