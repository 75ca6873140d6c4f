using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1104: Postfix trusts clients of the whole Internet (postconf(5), BASIC_CONFIGURATION_README, RFC 2505 §2.1).</summary>
[ConfigAnalyzer("MAIL1104")]
public sealed class OpenTrustAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1104",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Error,
        Precision = Precision.High,
        SecuritySeverity = 7.5,
        Title = "Postfix trusts clients of the whole Internet",
        MessageFormat = "{0}: {1}, {2}. Set mynetworks to the networks whose clients may send through this server.",
        Tags = ["postfix", "relay"],
    };

    private const string Networks = "mynetworks";
    private const string Style = "mynetworks_style";
    private const string ByClass = "class";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.MailSetting);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var settings = PostfixSettings.Of(context.Server);
        if (settings?.Find(Networks) is { } networks)
            AnalyzeList(context, settings, networks);
        else if (settings?.Find(Style) is { } style)
            AnalyzeStyle(context, style);
        else
            context.ReportNotCaptured(PostfixSettings.Missing(Networks));
    }

    private static void AnalyzeList(ServerAnalysisContext context, PostfixSettings settings, PostfixSetting networks)
    {
        var list = new NetworkList(networks.Fact);
        if (!networks.HasValue || list.FindOpen() is not { } open)
            return;

        var isIgnored = RelayRestrictions.IgnoreTrustedNetworks(settings);
        var consequence = isIgnored
            ? "which trusts the Internet wherever trust is asked for; only the relay and recipient restrictions, which permit no mynetworks, keep strangers from sending through it"
            : "so any client on the Internet may send mail to anyone through this server";
        context.ReportDiagnostic(Diagnostic.Create(Rule, networks.Fact.Location, context.Server.Name, $"mynetworks holds {open}", consequence) with
        {
            Severity = isIgnored ? DiagnosticSeverity.Warning : null,

            // Somebody may rely on it: only who knows the networks can say.
            Fixes = list.WithoutOpen() is { } kept ? [new($"Set mynetworks to {kept}", FixSafety.Unsafe, [new(networks.Fact.Location, kept)])] : [],
        });
    }

    /// <summary>Without a list by hand, Postfix makes one in this style.</summary>
    private static void AnalyzeStyle(ServerAnalysisContext context, PostfixSetting style)
    {
        if (!style.HasValue || !string.Equals(style.Fact.Value, ByClass, StringComparison.OrdinalIgnoreCase))
            return;

        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            style.Fact.Location,
            context.Server.Name,
            "mynetworks_style is 'class'",
            "which trusts the whole class A, B or C network around each of the server's addresses, a provider's other customers among them") with
        {
            Severity = DiagnosticSeverity.Warning,
        });
    }
}
