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

    /// <summary>This server alone, as the README's examples have it.</summary>
    private const string OnlyLocal = "127.0.0.0/8 [::1]/128";

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
        if (!networks.HasValue || FindOpen(networks.Fact.Value) is not { Length: > 0 } open)
            return;

        var isIgnored = RelayRestrictions.IgnoreTrustedNetworks(settings);
        var consequence = isIgnored
            ? "which trusts the Internet wherever trust is asked for; only the relay and recipient restrictions, which permit no mynetworks, keep strangers from sending through it"
            : "so any client on the Internet may send mail to anyone through this server";
        context.ReportDiagnostic(Diagnostic.Create(Rule, networks.Fact.Location, context.Server.Name, $"mynetworks holds {open}", consequence) with
        {
            Severity = isIgnored ? DiagnosticSeverity.Warning : null,
            Fixes = Rewrite(networks.Fact),
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

    private static string FindOpen(string list)
    {
        var items = new MailListReader(list);
        while (items.MoveNext())
        {
            if (TrustedNetwork.AdmitsInternet(items.Current))
                return items.Current.ToString();
        }

        return "";
    }

    /// <summary>The list without what is open. Somebody may rely on it, and only who knows the networks can say.</summary>
    private static ImmutableArray<CodeFix> Rewrite(MailSettingFact networks)
    {
        // References and continuation lines are better changed by hand.
        if (networks.RawValue.Length != networks.Location.Span.Length || networks.RawValue.Contains('$', StringComparison.Ordinal))
            return [];

        var kept = new List<string>();
        var items = new MailListReader(networks.RawValue);
        while (items.MoveNext())
        {
            if (!TrustedNetwork.AdmitsInternet(items.Current))
                kept.Add(items.Current.ToString());
        }

        var list = kept.Count > 0 ? string.Join(' ', kept) : OnlyLocal;
        return [new($"Set mynetworks to {list}", FixSafety.Unsafe, [new(networks.Location, list)])];
    }
}
