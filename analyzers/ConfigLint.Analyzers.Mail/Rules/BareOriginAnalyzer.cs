using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1103: local senders get a domain of one label (postconf(5)).</summary>
[ConfigAnalyzer("MAIL1103")]
public sealed class BareOriginAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1103",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Precision = Precision.High,
        Title = "Local senders get a name without a domain",
        MessageFormat = "{0}: myorigin is {1}{2}, {3}. Set it to a full domain name{4}.",
        Tags = ["postfix", "smtp"],
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
            context.ReportNotCaptured(PostfixSettings.Missing(PostfixIdentity.OriginSetting));
            return;
        }

        if (identity.Origin.Missing is { } missing)
            context.ReportNotCaptured(missing);
        if (identity.Origin is not { IsUnqualified: true, Setting: { } setting, Value: { } origin, Location: { } location } || IsReportedElsewhere(identity))
            return;

        var isBlank = origin.Length == 0;
        var isOfFile = !location.Equals(setting.Location);
        var hasDomain = identity.Domain is { IsKnown: true, IsUnqualified: false };
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            location,
            server.Name,
            isBlank ? "blank" : $"'{origin}'",
            isOfFile ? $" (read from {setting.Value})" : "",
            isBlank ? "and Postfix does not start with it" : $"so mail from here comes from user@{origin}, which nobody outside can answer and many servers refuse",
            hasDomain ? $", such as $mydomain ({identity.Domain.Value})" : "") with
        {
            Related = isOfFile ? [new(setting.Location, "myorigin names the file")] : [],
            Fixes = isOfFile || isBlank || !hasDomain ? [] : [new("Set myorigin to $mydomain", FixSafety.Unsafe, [new(setting.Location, "$mydomain")])],
        });
    }

    /// <summary>MAIL1101 and MAIL1102 name the cause.</summary>
    private static bool IsReportedElsewhere(PostfixIdentity identity) =>
        BareHostName.Of(identity) is not null
        || (LocalMailDomain.Of(identity) is not null && LocalMailDomain.IsUsedBy(PostfixIdentity.OriginSetting, identity));
}
