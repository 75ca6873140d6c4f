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
        MessageFormat = "{0}: {1}, so rules see only a part of the host. Put its captures below one directory, or add \"servers\": [\"{2}\"] to configlint.json.",
    };

    private static readonly FleetSummary<HostStatement> Summary = new(HostStatementJson.Default.HostStatement);

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
        var byId = named.ToDictionary(s => s.ServerId, StringComparer.Ordinal);
        foreach (var server in context.Servers.Where(s => !s.Value.StatesHost))
        {
            if (NearestAbove(server.ServerId, byId) is { } above)
                Report(context, above, [server], $"captures in '{server.ServerId}' name no host and lie below those of '{above.Value.Host}'", $"{PatternOf(above.ServerId)}/**");
        }

        // Only hosts with a first label in common can be the same, so that twenty thousand servers are not compared with one another.
        foreach (var group in named.SelectMany(s => Labels(s.Identity), (server, label) => (Label: label, Server: server)).GroupBy(x => x.Label, x => x.Server, StringComparer.OrdinalIgnoreCase))
        {
            var first = group.First();
            var twins = group.Skip(1).Where(s => s.Identity.IsSameHost(first.Identity)).ToList();
            if (twins.Count > 0)
                Report(context, first, twins, $"host '{first.Value.Host}' is captured in {string.Join(" and ", twins.Prepend(first).Select(s => $"'{s.ServerId}'"))}", CommonPattern([first, .. twins]));
        }
    }

    private static void Report(
        FleetAnalysisContext<HostStatement> context, ServerSummary<HostStatement> first, IReadOnlyList<ServerSummary<HostStatement>> others, string what, string pattern) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, first.Value.Location, first.ServerName, what, pattern) with
        {
            Subject = "host\0" + string.Join('\0', others.Select(s => s.ServerId)),
            Related = [.. others.Select(s => new RelatedLocation(s.Value.Location, $"captured in '{s.ServerId}' as well"))],
        });

    // One label for each host, or a host would be reported once for each of its names.
    private static IEnumerable<string> Labels(HostIdentity identity) =>
        identity.DnsNames.Concat(identity.NetBiosNames).Select(n => n.Split('.')[0].ToUpperInvariant()).Distinct(StringComparer.Ordinal).Take(1);

    private static ServerSummary<HostStatement>? NearestAbove(string id, Dictionary<string, ServerSummary<HostStatement>> byId)
    {
        for (var slash = id.LastIndexOf('/'); slash > 0; slash = id.LastIndexOf('/', slash - 1))
        {
            if (byId.TryGetValue(id[..slash], out var above))
                return above;
        }

        return null;
    }

    // "captures/EXCH01" → "captures/{server}"
    private static string PatternOf(string id) => id.LastIndexOf('/') is >= 0 and var slash ? id[..(slash + 1)] + "{server}" : "{server}";

    // The parts in which the directories differ cannot name the server; the last part they share does, if they share one.
    private static string CommonPattern(IReadOnlyList<ServerSummary<HostStatement>> servers)
    {
        var ids = servers.Select(s => s.ServerId.Split('/')).ToList();
        var name = ids[0].LastOrDefault(p => ids.TrueForAll(id => id.Contains(p, StringComparer.OrdinalIgnoreCase)) && IsName(p, servers));
        return name is null
            ? "{server}/**"
            : string.Join('/', ids[0].TakeWhile(p => !p.Equals(name, StringComparison.OrdinalIgnoreCase)).Select((p, i) => ids.TrueForAll(id => i < id.Length && id[i].Equals(p, StringComparison.Ordinal)) ? p : "*")
                .Append("{server}").Append("**"));
    }

    private static bool IsName(string part, IReadOnlyList<ServerSummary<HostStatement>> servers) =>
        servers.Any(s => Labels(s.Identity).Contains(part.ToUpperInvariant(), StringComparer.Ordinal));
}
