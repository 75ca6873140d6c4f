using System.Collections.Immutable;
using System.Globalization;

namespace ConfigLint.Engine.Reporting;

/// <summary>Fills a rule's message format.</summary>
internal static class MessageText
{
    /// <summary>The text with its arguments; a format that asks for more than there is comes out as it stands, since a rule's slip must not cost the report.</summary>
    public static string Format(string format, ImmutableArray<string> arguments)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, [.. arguments]);
        }
        catch (FormatException)
        {
            return format;
        }
    }
}
