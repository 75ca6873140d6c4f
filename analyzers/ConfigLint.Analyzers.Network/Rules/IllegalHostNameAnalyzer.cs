using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1001: a host name that is none (RFC 952, RFC 1123 §2.1, KB Q122900, Q149044).</summary>
[ConfigAnalyzer("NET1001")]
public sealed class IllegalHostNameAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1001",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "Host name with characters that host names may not have",
        MessageFormat = "{0}: host name '{1}' {2}, so programs that check names refuse it. "
            + "Give the server a name of letters, digits and inner hyphens, at most 63 of them{3}.",
        Tags = ["host-name"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.HostName);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (HostNameFault.Of(server) is not { } fault)
            return;

        // Windows alone: KB Q122900 for the dot, KB 909264 for the digits.
        var isWindows = server.OperatingSystem is OperatingSystemFamily.Windows or OperatingSystemFamily.WindowsNT4;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, fault.Fact.Location, server.Name, fault.Fact.Value, fault.What, isWindows ? ", without a dot and not of digits only" : "") with
        {
            Severity = fault.IsUnderscore ? DiagnosticSeverity.Warning : null,
        });
    }
}
