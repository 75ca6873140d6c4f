using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1102: what Postfix completes names with is no domain (postconf(5)).</summary>
[ConfigAnalyzer("MAIL1102")]
public sealed class LocalMailDomainAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1102",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Precision = Precision.High,
        Title = "Postfix has no domain of its own",
        MessageFormat = "{0}: mydomain is {1}{2}, {3}. Set mydomain to the server's DNS domain{4}.",
        Tags = ["postfix", "dns"],
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.MailSetting);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (PostfixIdentity.Of(server) is not { } identity)
        {
            context.ReportNotCaptured(PostfixSettings.Missing(PostfixIdentity.DomainSetting));
            return;
        }

        if (identity.Domain.Missing is { } missing)
            context.ReportNotCaptured(missing);
        if (LocalMailDomain.Of(identity) is not { Domain: { Value: { } domain, Location: { } location } effective, Users: var users })
            return;

        var isBlank = domain.Length == 0;
        var known = KnownDomain.Of(server, identity);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            location,
            server.Name,
            isBlank ? "blank" : $"'{domain}'",
            effective.Setting is null ? $" (derived from myhostname, which is '{identity.HostName.Value}')" : "",
            isBlank ? "and Postfix does not start with it" : $"so the names that it completes ({string.Join(", ", users)}) mean nothing outside this server",
            known is null ? "" : $", such as {known}") with
        {
            Fixes = known is null || isBlank || effective.Setting is not { } setting || !string.Equals(setting.RawValue, domain, StringComparison.Ordinal)
                ? []
                : [new($"Set mydomain to {known}", FixSafety.Unsafe, [new(setting.Location, known)])],
        });
    }
}
