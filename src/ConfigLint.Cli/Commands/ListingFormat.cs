using System.CommandLine;
using ConfigLint.Cli.Output;

namespace ConfigLint.Cli.Commands;

/// <summary>The <c>-o</c> of commands that only list something, always to standard output.</summary>
internal static class ListingFormat
{
    /// <summary>The option; the first format is the default.</summary>
    public static Option<string> Option(params ReadOnlySpan<string> more)
    {
        string[] formats = ["text", "json", .. more];
        return new("--output", "-o") { Description = $"One of {string.Join(", ", formats)}.", HelpName = "FORMAT", DefaultValueFactory = _ => formats[0] };
    }

    /// <summary>Whether JSON is asked for.</summary>
    public static bool IsJson(ParseResult result, Option<string> option, List<string> errors) => Read(result, option, ["text", "json"], errors) is "json";

    /// <summary>The format asked for, one of <paramref name="known"/>.</summary>
    public static string Read(ParseResult result, Option<string> option, string[] known, List<string> errors)
    {
        var text = result.GetValue(option)!;
        if (known.Contains(text, StringComparer.Ordinal))
            return text;

        errors.Add(UnknownOutput.Message(text, text, known));
        return known[0];
    }
}
