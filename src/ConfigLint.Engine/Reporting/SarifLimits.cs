using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using Microsoft.CodeAnalysis.Sarif;

namespace ConfigLint.Engine.Reporting;

/// <summary>GitHub refuses a log beyond these (its page "SARIF results exceed one or more limits"); the most severe findings stay and a notification says so.</summary>
internal static class SarifLimits
{
    /// <summary>Results of one run.</summary>
    public const int MaximumResults = 25_000;

    /// <summary>Tool extensions of one run.</summary>
    public const int MaximumExtensions = 100;

    /// <summary>The upload, compressed with gzip.</summary>
    public const long MaximumCompressedBytes = 10_000_000;

    private const string NotificationId = "CFG0007";
    private const int PerResult = 512;

    /// <summary>The log of as many findings as fit.</summary>
    public static SarifLog Apply(AnalysisReport report, Func<AnalysisReport, SarifLog> create) => Apply(report, create, MaximumResults, MaximumCompressedBytes);

    internal static SarifLog Apply(AnalysisReport report, Func<AnalysisReport, SarifLog> create, int maximumResults, long maximumBytes)
    {
        var kept = Math.Min(report.Findings.Length, maximumResults);
        while (true)
        {
            var log = create(Keep(report, kept));
            if (kept == 0 || Estimate(report) <= maximumBytes || CompressedLength(log) is var length && length <= maximumBytes)
                return log;

            // A tenth less than the proportion, since what the results share weighs more in a smaller log.
            kept = (int)(kept * 0.9 * maximumBytes / length);
        }
    }

    private static AnalysisReport Keep(AnalysisReport report, int count)
    {
        if (count == report.Findings.Length)
            return report;

        var kept = report.Findings
            .Select(static (finding, index) => (finding, index))
            .OrderByDescending(static pair => pair.finding.Finding.Level)
            .ThenBy(static pair => pair.index)
            .Take(count)
            .OrderBy(static pair => pair.index)
            .Select(static pair => pair.finding)
            .ToImmutableArray();
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Findings.Length - count} of {report.Findings.Length} findings are not in this log, the least severe ones: code scanning takes no more. "
            + $"Run once for each part of the captures, with a --category for each.");
        return report with { Findings = kept, Notifications = report.Notifications.Add(new(NotificationId, RuleLevel.Warning, message)) };
    }

    /// <summary>More than the compressed log can have, without building it: what repeats costs little, and no character more than its three UTF-8 bytes.</summary>
    private static long Estimate(AnalysisReport report)
    {
        const int PerRule = 2_048;
        return report.Rules.Sum(static rule => PerRule + BytesOf(rule.Page) * 2)
            + report.Notifications.Sum(static notification => PerResult + BytesOf(notification.Message))
            + report.Findings.Sum(static finding => EstimateFinding(finding));
    }

    private static long EstimateFinding(AnchoredFinding anchored)
    {
        const int PerPlace = 256;
        var finding = anchored.Finding;
        return PerResult
            + (BytesOf(finding.Location.Path) + BytesOf(finding.Message) + BytesOf(anchored.SourceLine?.Text) + BytesOf(finding.ServerId)) * 2
            + finding.Related.Sum(static related => PerPlace + BytesOf(related.Location.Path) + BytesOf(related.Message) * 2)
            + finding.Fixes.Sum(static fix => PerPlace + BytesOf(fix.Title) + fix.Edits.Sum(static edit => PerPlace + BytesOf(edit.Location.Path) + BytesOf(edit.NewText)));
    }

    private static long BytesOf(string? text) => 3L * (text?.Length ?? 0);

    /// <summary>Bytes that an upload of the log has.</summary>
    internal static long CompressedLength(SarifLog log)
    {
        using var counter = new CountingStream();
        using (var gzip = new GZipStream(counter, CompressionLevel.Optimal))
        using (var writer = new StreamWriter(gzip, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            SarifJson.Write(log, writer);
        return counter.Length;
    }
}
