using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Judging;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Tests.Reporting;

/// <summary>A report as the steps before would give it: one broken NT server, and what a test adds.</summary>
internal sealed class ReportBuilder
{
    public const string Root = "/repo";

    public static readonly PluginInfo MailPack = new()
    {
        Name = "ConfigLint.Analyzers.Mail",
        Version = "0.1.0",
        Path = "/opt/configlint/plugins/ConfigLint.Analyzers.Mail.dll",
        Sha256 = new('a', 64),
        IsBuiltIn = true,
    };

    public static readonly PluginInfo AcmePack = new() { Name = "Acme.Rules", Version = "2.3.1", Path = "/repo/tools/Acme.Rules.dll", Sha256 = new('b', 64) };

    public static readonly RuleInfo DomainRule = new()
    {
        Descriptor = new()
        {
            Id = "MAIL1001",
            Category = "Mail",
            DefaultSeverity = DiagnosticSeverity.Error,
            Title = "DNS domain name is blank on a mail connector server",
            Tags = ["exchange", "dns"],
            MessageFormat = "{0}: DNS domain name {1} although DNS servers are set, so '{2}' cannot start. Set the domain name, then start the service.",
        },
        Plugin = MailPack,
        Kind = RuleKind.Server,
        Requires = ["dnsDomain", "dnsServer", "service"],
        Options = [],
        Level = RuleLevel.Error,
        Page = """
            # MAIL1001: DNS domain name is blank

            The **Internet Mail Connector** reads the domain name at start
            and stops with error 2140 where it is blank, see [Q154589](https://example.org/q154589).

            <!-- reviewed -->
            ## How to fix

            * Set `Domain`.
            * Start the <b>service</b>.

            | value | meaning |
            |---|---|
            | `""` | blank |

            ```
            "Domain"="corp.example"
            ```
            """,
    };

    public static readonly RuleInfo SecurityRule = new()
    {
        Descriptor = new()
        {
            Id = "ACME0001",
            Category = "Security",
            DefaultSeverity = DiagnosticSeverity.Warning,
            Title = "Share is open to everybody",
            MessageFormat = "{0}: share '{1}' is open. Close it.",
            SecuritySeverity = 7.5,
            Precision = Precision.High,
            IsEnabledByDefault = false,
            HelpLinkUri = "https://acme.example/rules/ACME0001",
        },
        Plugin = AcmePack,
        Kind = RuleKind.Document,
        Requires = ["smb-conf"],
        Options = [AnalyzerOption.Int32("max_shares", 10, 1, 100, "How many shares are too many.")],
        Level = RuleLevel.None,
        Page = "# ACME0001\n\nA share that everybody can read.\n",
    };

    public List<AnchoredFinding> Findings { get; } = [];

    public List<Notification> Notifications { get; } = [];

    public ImmutableArray<RuleInfo> Rules { get; set; } = [SecurityRule, DomainRule];

    public ReportBuilder Add(AnchoredFinding finding)
    {
        Findings.Add(finding);
        return this;
    }

    /// <summary>The outage that the first rule is about.</summary>
    public static AnchoredFinding BlankDomain() => Finding(
        "captures/EXCH01/tcpip.reg", 14, "\"Domain\"=\"\"", 9, 2, ["EXCH01", "is blank", "Microsoft Exchange Internet Mail Connector"],
        [new(Place("captures/EXCH01/tcpip.reg", 16, 14, 12), "DNS servers are set here"), new(Place("captures/EXCH01/services.txt", 3, 1, 42), "the connector is installed")]);

    public static AnchoredFinding Finding(
        string path, int line, string text, int start, int length, ImmutableArray<string> arguments, ImmutableArray<RelatedLocation> related = default,
        RuleLevel level = RuleLevel.Error, RuleInfo? rule = null, string server = "captures/EXCH01") => new(
        new()
        {
            RuleId = (rule ?? DomainRule).Id,
            Level = level,
            ServerId = server,
            ServerName = server.Split('/')[^1],
            Location = Place(path, line, start + 1, length),
            Message = string.Format(System.Globalization.CultureInfo.InvariantCulture, (rule ?? DomainRule).Descriptor.MessageFormat, [.. arguments]),
            Arguments = arguments,
            Related = related.IsDefault ? [] : related,
            Fixes = [],
            Fingerprint = "0123456789abcdef0123456789abcdef",
            IsInSourceOfTruth = false,
        },
        new(text, start, length, IsCut: false),
        "fedcba9876543210:1");

    /// <summary>A place in one line; line and column one-based.</summary>
    public static Location Place(string path, int line, int column, int length, int? endLine = null, int? endColumn = null)
    {
        // The way that places come out of another process's results.
        var json = new JsonObject
        {
            ["path"] = path,
            ["start"] = (line - 1) * 100 + column - 1,
            ["length"] = length,
            ["line"] = line,
            ["column"] = column,
            ["endLine"] = endLine ?? line,
            ["endColumn"] = endColumn ?? column + length,
        };
        return json.Deserialize<Location>()!;
    }

    public AnalysisReport Build() => new()
    {
        Root = Root,
        StartedAt = new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero),
        EndedAt = new(2026, 11, 24, 9, 30, 2, TimeSpan.Zero),
        Rules = Rules,
        Plugins = [AcmePack, MailPack],
        Findings = [.. Findings],
        Files =
        [
            .. Findings.Select(static f => f.Finding.Location.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(static path => new AnchoredFile(path, new('c', 64), 512)),
        ],
        Notifications = [.. Notifications],
        Coverage =
        [
            new("captures/EXCH01", 3, [new("ACME0001", CoverageStatus.Off, []), new("MAIL1001", CoverageStatus.Evaluated, [])]),
            new("captures/WEB01", 1, [new("ACME0001", CoverageStatus.Failed, []), new("MAIL1001", CoverageStatus.NotCaptured, ["dnsDomain", "service"])]),
        ],
        Unrecognised = ["captures/EXCH01/notes.doc"],
        Summary = new()
        {
            Servers = 2,
            Captures = 4,
            Unrecognised = 1,
            Errors = Findings.Count(static f => f.Finding.Level == RuleLevel.Error),
            Warnings = Findings.Count(static f => f.Finding.Level == RuleLevel.Warning),
            Notes = Findings.Count(static f => f.Finding.Level == RuleLevel.Note),
            RulesEvaluated = 1,
            RulesNeverEvaluated = ["NET1041"],
            IsIncomplete = Notifications.Exists(static n => n.MakesIncomplete),
            ExitCode = 1,
        },
    };
}
