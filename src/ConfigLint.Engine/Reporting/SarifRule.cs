using System.Globalization;
using System.Text;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;
using Microsoft.CodeAnalysis.Sarif;

namespace ConfigLint.Engine.Reporting;

/// <summary>What a rule is, in SARIF's words and those that GitHub reads from its properties.</summary>
internal static class SarifRule
{
    private const int MaximumDescription = 1024;
    private const int MaximumName = 255;
    private const int MaximumTags = 20;

    public static ReportingDescriptor Create(RuleInfo rule)
    {
        var descriptor = rule.Descriptor;
        var description = PageText.FirstParagraph(rule.Page, MaximumDescription);
        var sarif = new ReportingDescriptor
        {
            Id = rule.Id,
            Name = NameOf(descriptor.Title),
            ShortDescription = new() { Text = descriptor.Title + "." },
            FullDescription = new() { Text = description.Length > 0 ? description : descriptor.Title + "." },
            Help = new() { Text = PageText.Render(rule.Page, new(isOn: false)), Markdown = rule.Page },
            HelpUri = Uri.TryCreate(rule.HelpUri, UriKind.Absolute, out var uri) ? uri : null,
            MessageStrings = new Dictionary<string, MultiformatMessageString>(StringComparer.Ordinal) { [SarifResult.MessageId] = new() { Text = descriptor.MessageFormat } },
            DefaultConfiguration = new() { Level = SarifLevel.Of(descriptor.DefaultSeverity.ToLevel()), Enabled = descriptor.IsEnabledByDefault },
        };
        SetProperties(sarif, rule);
        return sarif;
    }

    private static void SetProperties(ReportingDescriptor sarif, RuleInfo rule)
    {
        var descriptor = rule.Descriptor;
        string[] security = descriptor.SecuritySeverity is null ? [] : ["security"];
        sarif.SetProperty("tags", descriptor.Tags.Prepend(descriptor.Category).Concat(security).Distinct(StringComparer.Ordinal).Take(MaximumTags).ToList());
        sarif.SetProperty("precision", RuleText.PrecisionOf(rule));
        sarif.SetProperty("problem.severity", descriptor.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "recommendation",
        });

        // GitHub reads a string, and calls every rule that has one a security rule.
        if (descriptor.SecuritySeverity is { } severity)
            sarif.SetProperty("security-severity", severity.ToString("0.0", CultureInfo.InvariantCulture));
        sarif.SetProperty("plugin", rule.Plugin.Name);
    }

    /// <summary>The title as one Pascal-case word without articles, as SARIF wants it: <c>DnsDomainNameIsBlank</c>.</summary>
    private static string NameOf(string title)
    {
        var name = new StringBuilder(title.Length);
        foreach (var word in title.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word is not ("a" or "an" or "the")))
        {
            var start = name.Length;
            foreach (var character in word.Where(char.IsAsciiLetterOrDigit))
                name.Append(name.Length == start ? char.ToUpperInvariant(character) : char.ToLowerInvariant(character));
        }

        return name.ToString(0, Math.Min(name.Length, MaximumName));
    }
}
