using ConfigLint.Engine;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Init;

/// <summary>A first <c>configlint.json</c>: what fits the captures is set, everything else stands there as a comment.</summary>
internal static class ConfigurationTemplate
{
    public const string FileName = "configlint.json";
    private const int NamedServers = 5;

    /// <summary>The file for captures as they lie there.</summary>
    public static InitFile Of(CaptureSurvey survey) => new(
        FileName,
        $$"""
        // What ConfigLint looks at. Levels and options of rules stand in .editorconfig.
        // Every key: {{ProductInfo.InformationUri}}/blob/main/docs/configuration.md
        {
          "$schema": "{{ProductInfo.SchemaUri}}",

          // Which part of a path names the server; 'configlint check --show-files' lists servers and files.
          {{Servers(survey)}}

          // The files to look at, and those to leave out. A glob without a slash matches at any depth.
          // "include": ["captures/**"],
          // "exclude": ["captures/old", "*.bak"],

          // The format of files that are not recognised by what is in them.
          // "formats": { "captures/**/*.net": "ipconfig" },

          // Rules and formats of your own. A plug-in can do anything that the user can who runs ConfigLint.
          // "plugins": ["rules/Acme.Rules.dll"],

          // The lowest level of a finding that fails the run: error, warning, note or never.
          "failOn": "error",
        }

        """)
    {
        Purpose = survey.Servers.IsEmpty ? "no capture is there yet" : $"{Count(survey.Formats.Values.Sum(), "capture")} of {Count(survey.Servers.Length, "server")}",
    };

    private static string Servers(CaptureSurvey survey)
    {
        if (survey.Servers.IsEmpty)
            return "// \"servers\": [\"captures/{server}/**\"],";

        var names = string.Join(", ", survey.Servers.Take(NamedServers).Select(TerminalText.Escape)) + (survey.Servers.Length > NamedServers ? ", …" : "");
        var patterns = survey.Patterns.Where(IsPlain).Select(p => $"\"{p}\"").ToList();
        return patterns.Count == 0
            ? $"// Directories alone give {Count(survey.Servers.Length, "server")}: {names}\n  // \"servers\": [\"captures/{{server}}/**\"],"
            : $"// Here they give {Count(survey.Servers.Length, "server")}: {names}\n  \"servers\": [{string.Join(", ", patterns)}],";
    }

    // A directory's name may hold anything; one that JSON or a glob would read differently is left to the user.
    private static bool IsPlain(string pattern) => pattern.AsSpan().IndexOfAny('"', '\\') < 0 && !pattern.Any(char.IsControl);

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
