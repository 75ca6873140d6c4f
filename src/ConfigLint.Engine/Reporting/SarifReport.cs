using System.Collections.Immutable;
using ConfigLint.Engine.Anchoring;
using Microsoft.CodeAnalysis.Sarif;

namespace ConfigLint.Engine.Reporting;

/// <summary>SARIF 2.1.0 that code scanning services take: live findings only, within their limits.</summary>
public static class SarifReport
{
    private const string RootDescription = "The root that captures are relative to: the repository, or the folder with the configuration.";
    private const string SchemaUri = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes the log; the writer decides on the encoding and should not write a byte order mark, which readers refuse.</summary>
    public static void Write(AnalysisReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        SarifJson.Write(SarifLimits.Apply(report, CreateLog), writer);
    }

    /// <summary>Takes the way of <see cref="Write"/> once, to nowhere: the first one costs reflection, which another thread can pay during the analysis.</summary>
    public static void WarmUp() => Write(WarmUpReport.Create(), TextWriter.Null);

    /// <summary>The log of a report that is within the limits.</summary>
    internal static SarifLog CreateLog(AnalysisReport report)
    {
        var rules = RuleTable.Of(report.Rules);
        var findings = report.Findings.Select(finding => Redaction.Apply(finding, rules.Find(finding.Finding.RuleId))).ToImmutableArray();
        var artifacts = SarifArtifacts.Of(report.Files, findings);
        var run = new Run
        {
            Tool = SarifTool.Create(report),
            Invocations = [SarifInvocation.Create(report, rules)],
            AutomationDetails = new() { Id = SarifAutomation.IdOf(report) },
            OriginalUriBaseIds = new Dictionary<string, ArtifactLocation>(StringComparer.Ordinal)
            {
                [SarifArtifacts.UriBaseId] = new() { Description = new() { Text = RootDescription } },
            },
            Artifacts = artifacts.Artifacts,
            Results = [.. findings.Select(finding => SarifResult.Create(finding, rules, artifacts))],
            ColumnKind = ColumnKind.Utf16CodeUnits,
            VersionControlProvenance = Provenance(report.Repository),
            RedactionTokens = findings.SequenceEqual(report.Findings) ? null : [Redaction.Mask],
        };
        SarifAutomation.SetProperties(run.AutomationDetails, report.AzureBuild);
        return new() { SchemaUri = new(SchemaUri), Version = SarifVersion.Current, Runs = [run] };
    }

    // The schema wants the address: a repository without a remote says nothing.
    private static List<VersionControlDetails>? Provenance(RepositoryState? repository) => repository is { RepositoryUri: { } uri }
        ? [new() { RepositoryUri = uri, RevisionId = repository.Revision, Branch = repository.Branch, MappedTo = new() { UriBaseId = SarifArtifacts.UriBaseId } }]
        : null;
}
