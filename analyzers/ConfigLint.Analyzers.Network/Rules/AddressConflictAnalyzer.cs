using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1023: an address that another host has, by the server's own captures (RFC 5227, KB Q120599).</summary>
[ConfigAnalyzer("NET1023")]
public sealed class AddressConflictAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1023",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "Address conflict",
        MessageFormat = "{0}: address {1} {2}. Give one of the two hosts another address.",
        Tags = ["ip-address", "conflict"],
    };

    private static readonly Requirement Any = Requirement.AnyOf(FactKinds.IPAddress, FactKinds.Event);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, Any);
    }

    private const int MostRelated = 5;

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        var log = AddressConflictLog.ByAddress(server);
        var addresses = server.Facts(FactKinds.IPAddress);
        if (log is not null && addresses.IsEmpty)
        {
            context.ReportNotCaptured(FactKinds.IPAddress.Id);
            return;
        }

        foreach (var conflict in ContestedAddress.Of(addresses, server, log))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, conflict.Location, server.Name, conflict.Address, conflict.What) with
            {
                Severity = conflict.IsOver ? DiagnosticSeverity.Note : null,
                Subject = conflict.Address,
                Related = [.. conflict.Witnesses.Take(MostRelated).Select(e => new RelatedLocation(e.Location, $"event {e.Value} names it"))],
            });
        }
    }
}
