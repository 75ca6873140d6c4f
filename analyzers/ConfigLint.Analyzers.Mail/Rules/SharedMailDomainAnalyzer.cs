using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1201: two servers that each deliver the mail of one domain themselves (ADDRESS_CLASS_README).</summary>
[ConfigAnalyzer("MAIL1201")]
public sealed class SharedMailDomainAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1201",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Precision = Precision.Medium,
        Title = "Two servers are final for one mail domain",
        MessageFormat = "{0}: {1} lists {2}, and so does {3}: each delivers what it gets of that domain itself and passes none of it on, so a mailbox on the other never sees it. "
            + "Remove the domain from all but one, or list it under 'shared_domains' if they share it on purpose.",
        Tags = ["postfix", "delivery"],
    };

    private static readonly AnalyzerOption<ImmutableArray<string>> Shared =
        AnalyzerOption.List("shared_domains", [], "Domains that several servers deliver on purpose (replicated or shared mailboxes).");

    private static readonly FleetSummary<FinalDomains> Summary = new(static () => SummaryJson.Default.FinalDomains, static final => final.Items.Select(domain => domain.Location));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override ImmutableArray<AnalyzerOption> SupportedOptions => [Shared];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterFleetAction(Summary, Summarize, Analyze, FactKinds.MailSetting);
    }

    private static FinalDomains? Summarize(ServerAnalysisContext context)
    {
        if (PostfixSettings.Of(context.Server) is null)
            context.ReportNotCaptured(PostfixSettings.Missing("mydestination"));
        return FinalDomains.Of(context.Server);
    }

    private static void Analyze(FleetAnalysisContext<FinalDomains> context)
    {
        var shared = new HashSet<string>(context.Options.Get(Shared), StringComparer.OrdinalIgnoreCase);

        // Most domains have one holder: they are counted first, so that only the others are held and grouped.
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var server in context.Servers)
        {
            foreach (var domain in server.Value.Items)
                counts[domain.Name] = counts.GetValueOrDefault(domain.Name) + 1;
        }

        var holders = context.Servers
            .SelectMany(server => server.Value.Items, (server, domain) => new FinalDomainHolder(server, domain))
            .Where(h => counts[h.Domain.Name] > 1 && !shared.Contains(h.Domain.Name))
            .ToLookup(h => h.Domain.Name, StringComparer.Ordinal);
        foreach (var group in holders)
        {
            if (FinalDomainHolder.DistinctHosts(group) is { Length: > 1 } hosts)
                context.ReportDiagnostic(Create(hosts));
        }
    }

    private static Diagnostic Create(ImmutableArray<FinalDomainHolder> hosts)
    {
        var (first, rest) = (hosts[0], hosts[1..]);
        var others = string.Join(", ", rest.Select(h => $"{h.NameBeside(first)} ({h.Domain.Setting})"));
        return Diagnostic.Create(Rule, first.Domain.Location, first.Server.ServerName, first.Domain.Setting, first.Domain.Name, others) with
        {
            Subject = first.Domain.Name,
            Related = [.. rest.Select(h => new RelatedLocation(h.Domain.Location, $"{h.NameBeside(first)} is final for it too"))],
        };
    }
}
