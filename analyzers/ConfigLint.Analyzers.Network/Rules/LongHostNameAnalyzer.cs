using System.Collections.Immutable;
using ConfigLint.Analyzers.Network.Evidence;

namespace ConfigLint.Analyzers.Network.Rules;

/// <summary>NET1002: a host name that NetBIOS cuts (KB Q188997).</summary>
[ConfigAnalyzer("NET1002")]
public sealed class LongHostNameAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "NET1002",
        Category = "Network",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Title = "Host name longer than a NetBIOS name",
        MessageFormat = "{0}: host name '{1}' is longer than 15 characters, so NetBIOS knows the server as '{2}', a name that others may have too. "
            + "Give it a name of at most 15 characters.",
        Tags = ["host-name", "netbios"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.HostName);
    }

    private const int NetBiosLength = 15;

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (HostNameFault.NameOf(server) is not { Value.Length: > NetBiosLength } fact || HostLabel(fact.Value) is not { Length: > NetBiosLength } name)
            return;

        if (server.OperatingSystem == OperatingSystemFamily.Unknown)
            context.ReportNotCaptured(FactKinds.OperatingSystem.Id);
        if (!IsCut(server, name) || HostNameFault.Of(server) is not null)
            return;

        context.ReportDiagnostic(Diagnostic.Create(Rule, fact.Location, server.Name, name, name[..NetBiosLength].ToUpperInvariant()));
    }

    /// <summary>Windows NT's computer name is another by design (KB Q139055): it must be captured, and be the cut one.</summary>
    private static bool IsCut(Server server, string name) => server.OperatingSystem switch
    {
        OperatingSystemFamily.Windows => true,
        OperatingSystemFamily.WindowsNT4 => server.Facts(FactKinds.HostName).Any(
            f => f.NameType == HostNameType.NetBios && name.AsSpan(0, NetBiosLength).Equals(f.Value, StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    private static string HostLabel(string name) => name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;
}
