using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using Microsoft.CodeAnalysis.Sarif;
using Notification = ConfigLint.Engine.Configuration.Notification;

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

        var kept = report.Findings.Select(static (finding, index) => (finding, index)).OrderByDescending(static pair => pair.finding.Finding.Level).ThenBy(static pair => pair.index)
            .Take(count).OrderBy(static pair => pair.index).Select(static pair => pair.finding).ToImmutableArray();
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Findings.Length - count} of {report.Findings.Length} findings are not in this log, the least severe ones: code scanning takes no more. Run with a narrower set of paths and a category for each.");
        return report with { Findings = kept, Notifications = report.Notifications.Add(new(NotificationId, RuleLevel.Warning, message)) };
    }

    /// <summary>More than the log can have before compression, without building it.</summary>
    private static long Estimate(AnalysisReport report)
    {
        const int Envelope = 4_096;
        const int Escaped = 6;
        return Envelope
            + report.Rules.Sum(static rule => Envelope + (long)Escaped * 2 * rule.Page.Length)
            + report.Findings.Sum(static finding => Envelope + (long)Escaped * (
                finding.Finding.Location.Path.Length * 2 + finding.Finding.Message.Length * 2 + (finding.SourceLine?.Text.Length ?? 0) * 2
                + finding.Finding.Related.Sum(static related => Envelope + related.Message.Length * 2 + related.Location.Path.Length)
                + finding.Finding.Fixes.Sum(static fix => fix.Title.Length + fix.Edits.Sum(static edit => Envelope + edit.NewText.Length + edit.Location.Path.Length))));
    }

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
