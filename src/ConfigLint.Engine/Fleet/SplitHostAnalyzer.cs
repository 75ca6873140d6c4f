using System.Collections.Immutable;

namespace ConfigLint.Engine.Fleet;

/// <summary>CAP1009: one host in two groups, so that neither group has all of its facts.</summary>
[ConfigAnalyzer("CAP1009")]
public sealed class SplitHostAnalyzer : ConfigAnalyzer
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "CAP1009",
        Category = "Captures",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Precision = Precision.High,
        Title = "Captures of one host in two directories",
        MessageFormat = "{0}: {1}, so rules see only a part of the host. Put its captures below one directory{2}.",
    };

    private static readonly FleetSummary<HostStatement> Summary = new(static () => HostStatementJson.Default.HostStatement, static s => [s.Location]);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterFleetAction(Summary, Summarize, Analyze);
    }

    private static HostStatement Summarize(ServerAnalysisContext context)
    {
        var server = context.Server;
        return server.Facts(FactKinds.HostName).FirstOrDefault(f => !f.IsBlank) is { } host
            ? new(StatesHost: true, host.Value, host.Location)
            : new(StatesHost: false, "", server.Captures[0].Start);
    }

    private static void Analyze(FleetAnalysisContext<HostStatement> context)
    {
        var named = context.Servers.Where(s => s.Value.StatesHost).ToList();
        ReportNameless(context, named.ToDictionary(s => s.ServerId, StringComparer.Ordinal));
        ReportTwins(context, named);
    }

    private static void ReportNameless(FleetAnalysisContext<HostStatement> context, Dictionary<string, ServerSummary<HostStatement>> named)
    {
        foreach (var server in context.Servers.Where(s => !s.Value.StatesHost))
        {
            if (NearestAbove(server.ServerId, named) is { } above)
                Report(context, above, [server], $"captures in '{server.ServerId}' name no host and lie below those of '{above.Value.Host}'");
        }
    }

    private static void ReportTwins(FleetAnalysisContext<HostStatement> context, List<ServerSummary<HostStatement>> named)
    {
        // Only hosts with a first label in common can be the same, so that twenty thousand servers are not compared with one another, nor grouped: most have labels of their own.
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in named.SelectMany(s => Labels(s.Identity)))
            counts[label] = counts.GetValueOrDefault(label) + 1;

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in named.SelectMany(s => Labels(s.Identity).Where(label => counts[label] > 1), (server, label) => (Label: label, Server: server)).GroupBy(x => x.Label, x => x.Server, StringComparer.Ordinal))
        {
            // Several hosts may have one label, and each of them several directories.
            var rest = group.ToList();
            while (rest.Count > 1)
            {
                var first = rest[0];
                var same = rest.FindAll(s => s != first && s.Identity.IsSameHost(first.Identity));
                var twins = same.FindAll(s => reported.Add(s.ServerId));
                if (twins.Count > 0)
                    Report(context, first, twins, $"host '{first.Value.Host}' is captured in {string.Join(" and ", twins.Prepend(first).Select(s => $"'{s.ServerId}'"))}");
                rest.RemoveAll(s => s == first || same.Contains(s));
            }
        }
    }

    private static void Report(FleetAnalysisContext<HostStatement> context, ServerSummary<HostStatement> first, IReadOnlyList<ServerSummary<HostStatement>> others, string what)
    {
        ServerSummary<HostStatement>[] all = [first, .. others];
        var pattern = ServerPattern.Joining([.. all.Select(s => s.ServerId)], part => all.Any(s => Labels(s.Identity).Contains(part.ToUpperInvariant(), StringComparer.Ordinal)));
        var remedy = pattern is null ? "" : $", or add \"servers\": [\"{pattern}\"] to configlint.json";
        context.ReportDiagnostic(Diagnostic.Create(Rule, first.Value.Location, first.ServerName, what, remedy) with
        {
            Subject = "host\0" + string.Join('\0', others.Select(s => s.ServerId)),
            Related = [.. others.Select(s => new RelatedLocation(s.Value.Location, $"captured in '{s.ServerId}' as well"))],
        });
    }

    /// <summary>Each once, in upper case.</summary>
    private static List<string> Labels(HostIdentity identity)
    {
        var labels = new List<string>(identity.DnsNames.Length + identity.NetBiosNames.Length);
        foreach (var name in identity.DnsNames)
            Add(name);
        foreach (var name in identity.NetBiosNames)
            Add(name);
        return labels;

        void Add(string name)
        {
            var label = (name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? name[..dot] : name).ToUpperInvariant();
            if (!labels.Contains(label, StringComparer.Ordinal))
                labels.Add(label);
        }
    }

    private static ServerSummary<HostStatement>? NearestAbove(string id, Dictionary<string, ServerSummary<HostStatement>> named)
    {
        for (var slash = id.LastIndexOf('/'); slash > 0; slash = id.LastIndexOf('/', slash - 1))
        {
            if (named.TryGetValue(id[..slash], out var above))
                return above;
        }

        return null;
    }
}
