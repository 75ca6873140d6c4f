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
        var events = AddressConflictLog.Of(context.Server);
        var reported = new List<string>();
        foreach (var address in context.Server.Facts(FactKinds.IPAddress))
        {
            // 0.0.0.0 is no host's (KB Q178550).
            if ((events.Count == 0 && !address.IsDuplicate) || HostAddress.TryParse(address.Value) is not { WhyNoServer: null, Text: var text } || reported.Contains(text))
                continue;

            var witnesses = events.FindAll(e => string.Equals(AddressConflictLog.AddressIn(e), text, StringComparison.Ordinal));
            if (!address.IsDuplicate && (witnesses.Count == 0 || !IsConfigured(context.Server, address)))
                continue;

            reported.Add(text);
            Report(context, address.Location, text, address.IsDuplicate ? "is a duplicate: another host has it, so this one may not use it" : "is still configured, and another host had it too (event 4198 or 4199)", null, witnesses);
        }

        ReportPast(context, events, reported);
    }

    /// <summary>What the log says of addresses that the server no longer has.</summary>
    private static void ReportPast(ServerAnalysisContext context, List<EventFact> events, List<string> reported)
    {
        if (events.Count > 0 && context.Server.Facts(FactKinds.IPAddress).IsEmpty)
        {
            context.ReportNotCaptured(FactKinds.IPAddress.Id);
            return;
        }

        for (var i = events.Count - 1; i >= 0; i--)
        {
            if (AddressConflictLog.AddressIn(events[i]) is not { } address || reported.Contains(address))
                continue;

            reported.Add(address);
            Report(context, events[i].Location, address, "was in conflict with another host; this server no longer has it", DiagnosticSeverity.Note, []);
        }
    }

    private static bool IsConfigured(Server server, Fact address)
    {
        foreach (var adapter in AddressedAdapters.On(server))
        {
            if (adapter.Addresses.Exists(a => a.Fact == address))
                return true;
        }

        return false;
    }

    private static void Report(ServerAnalysisContext context, Location place, string address, string what, DiagnosticSeverity? severity, List<EventFact> witnesses)
    {
        witnesses.Reverse();
        context.ReportDiagnostic(Diagnostic.Create(Rule, place, context.Server.Name, address, what) with
        {
            Severity = severity,
            Subject = address,
            Related = [.. witnesses.Take(MostRelated).Select(e => new RelatedLocation(e.Location, $"event {e.Value} names it"))],
        });
    }
}
