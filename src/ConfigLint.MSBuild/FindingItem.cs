using System.Globalization;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ConfigLint.MSBuild;

/// <summary>A finding as an item, for targets that do more with it.</summary>
internal static class FindingItem
{
    /// <summary>The capture, with the finding's parts as metadata.</summary>
    public static ITaskItem Of(BuildMessage finding) => new TaskItem(
        Escape(finding.File!),
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Rule"] = finding.Code,
            ["Level"] = finding.Level.ToText(),
            ["Server"] = Escape(finding.Server!),
            ["Line"] = Number(finding.Line),
            ["Column"] = Number(finding.Column),
            ["EndLine"] = Number(finding.EndLine),
            ["EndColumn"] = Number(finding.EndColumn),
            ["Message"] = Escape(finding.Text),
            ["HelpLink"] = Escape(finding.HelpUri ?? ""),
            ["Fingerprint"] = finding.Fingerprint!,
        });

    // Items hold escaped text (%3B for a semicolon), and a capture may have any name.
    private static string Escape(string text) => text.Replace("%", "%25", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
