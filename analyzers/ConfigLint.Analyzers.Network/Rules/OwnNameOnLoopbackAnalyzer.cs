using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1018: the server's own name leads to an address that only the server itself reaches (hosts(5)).</summary>
[ConfigAnalyzer("NET1018")]
public sealed class OwnNameOnLoopbackAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1018",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Own name on a loopback address",
        MessageFormat = "{0}: own name {1} leads to {2}{3}, so a service that binds to the name or hands out its address is reached by this server only. Set an address that others reach.",
        Precision = Precision.High,
        Tags = ["hosts", "loopback"],
    };

    /// <summary>Debian's way for a host without a permanent address.</summary>
    private const string DebianLoopback = "127.0.1.1";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.HostName, FactKinds.HostsEntry);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (server.Network.HostName.IsContradicted || server.Network.DnsDomain.IsContradicted)
            return;

        foreach (var entry in server.Facts(FactKinds.HostsEntry))
        {
            var isDebian = string.Equals(entry.Value, DebianLoopback, StringComparison.Ordinal);
            var role = isDebian ? ServerRole.NeedingReachableName(server) : null;
            if ((role is null && !IsLoopback(entry.Value)) || entry.Names.FirstOrDefault(name => OwnName.IsFullyQualified(server.Identity, name)) is not { } own)
                continue;

            context.ReportDiagnostic(Diagnostic.Create(Rule, entry.Location, server.Name, own, entry.Value, role is null ? "" : $" on a {role}"));
        }
    }

    private static bool IsLoopback(string address) => HostAddress.TryParse(address)?.Text is "127.0.0.1" or "::1";
}
