using System.Globalization;
using System.Text;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Judging;
using Microsoft.CodeAnalysis.Sarif;
using SarifLocation = Microsoft.CodeAnalysis.Sarif.Location;

namespace ConfigLint.Engine.Reporting;

/// <summary>One finding as a SARIF result.</summary>
internal static class SarifResult
{
    /// <summary>The key of our own fingerprint; changing it or what it is made of reopens every alert.</summary>
    public const string FingerprintKey = "configlint/v1";

    /// <summary>The message of a rule, for <c>message.id</c>.</summary>
    public const string MessageId = "default";

    private const string LineHashKey = "primaryLocationLineHash";
    private const int MaximumRelated = 5;

    public static Result Create(AnchoredFinding anchored, RuleTable rules, SarifArtifacts artifacts)
    {
        var finding = anchored.Finding;
        return new()
        {
            RuleId = finding.RuleId,
            RuleIndex = rules.IndexOf(finding.RuleId),
            Level = SarifLevel.Of(finding.Level),
            Message = MessageOf(finding, rules),
            Locations =
            [
                new()
                {
                    PhysicalLocation = new()
                    {
                        ArtifactLocation = artifacts.Locate(finding.Location.Path),
                        Region = SarifRegion.Of(anchored),
                        ContextRegion = SarifRegion.ContextOf(anchored),
                    },
                    LogicalLocations = [new() { Name = TerminalText.Escape(finding.ServerName), FullyQualifiedName = TerminalText.Escape(finding.ServerId), Kind = "resource" }],
                },
            ],
            RelatedLocations = finding.Related.IsEmpty ? null : [.. finding.Related.Take(MaximumRelated).Select((related, index) => ToSarif(related, index + 1, artifacts))],
            Fixes = finding.Fixes.IsEmpty ? null : [.. finding.Fixes.Select(fix => SarifFix.Create(fix, artifacts))],
            Fingerprints = new Dictionary<string, string>(StringComparer.Ordinal) { [FingerprintKey] = finding.Fingerprint },
            PartialFingerprints = new Dictionary<string, string>(StringComparer.Ordinal) { [LineHashKey] = anchored.LineHash },
        };
    }

    // GitHub shows related places only through links in the text; arguments stand ready for viewers that translate by id.
    private static Message MessageOf(Finding finding, RuleTable rules)
    {
        var rule = rules.Find(finding.RuleId);
        var arguments = SarifText.Escape(finding.Arguments);
        var text = new StringBuilder(rule is null ? SarifText.Escape(finding.Message) : MessageText.Format(rule.Descriptor.MessageFormat, arguments));
        AppendLinks(text, finding);
        return rule is null ? new() { Text = text.ToString() } : new() { Id = MessageId, Arguments = [.. arguments], Text = text.ToString() };
    }

    private static void AppendLinks(StringBuilder text, Finding finding)
    {
        if (finding.Related.IsEmpty)
            return;

        var links = finding.Related.Take(MaximumRelated)
            .Select(static (related, index) => string.Create(CultureInfo.InvariantCulture, $"[{SarifText.Escape(related.Message)}]({index + 1})"));
        text.Append(" See ").AppendJoin(", ", links);
        if (finding.Related.Length > MaximumRelated)
            text.Append(CultureInfo.InvariantCulture, $" and {finding.Related.Length - MaximumRelated} more");
        text.Append('.');
    }

    private static SarifLocation ToSarif(RelatedLocation related, int id, SarifArtifacts artifacts) => new()
    {
        Id = id,
        PhysicalLocation = new() { ArtifactLocation = artifacts.Locate(related.Location.Path), Region = SarifRegion.Of(related.Location) },
        Message = new() { Text = SarifText.Escape(related.Message) },
    };
}
