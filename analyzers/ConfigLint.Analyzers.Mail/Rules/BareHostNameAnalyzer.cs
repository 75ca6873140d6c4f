using System.Collections.Immutable;
using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Rules;

/// <summary>MAIL1101: Postfix names itself without a domain (postconf(5), RFC 5321 §2.3.5).</summary>
[ConfigAnalyzer("MAIL1101")]
public sealed class BareHostNameAnalyzer : ConfigAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "MAIL1101",
        Category = "Mail",
        DefaultSeverity = DiagnosticSeverity.Error,
        Precision = Precision.High,
        Title = "Postfix names itself without a domain",
        MessageFormat = "{0}: myhostname is {1}, {2}. Set myhostname to the server's full name{3}.",
        Tags = ["postfix", "smtp", "host-name"],
    };

    private const string HeloSetting = "smtp_helo_name";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.MailSetting);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        var server = context.Server;
        if (PostfixIdentity.Of(server) is not { Settings: var settings } identity || settings.Find(PostfixIdentity.HostNameSetting) is null)
        {
            context.ReportNotCaptured(PostfixSettings.Missing(PostfixIdentity.HostNameSetting));
            return;
        }

        if (BareHostName.Of(identity) is not { Value: { } name, Setting: { } setting })
            return;

        var isBlank = name.Length == 0;
        var fullName = KnownDomain.Of(server, identity) is { } domain && !isBlank ? $"{name}.{domain}" : null;
        var isHarmless = !isBlank && (IsNullClient(settings) || HasOwnGreeting(identity));
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, setting.Location, server.Name, isBlank ? "blank" : $"'{name}'", Consequence(isBlank, isHarmless), fullName is null ? "" : $", such as {fullName}") with
        {
            Severity = isHarmless ? DiagnosticSeverity.Warning : null,
            Fixes = fullName is null || !string.Equals(setting.RawValue, name, StringComparison.Ordinal) ? [] : [SetTo(fullName, setting)],
        });
    }

    private static string Consequence(bool isBlank, bool isHarmless) =>
        isBlank ? "and Postfix does not start with it"
        : isHarmless ? "a name that only this server knows, which gets into headers, bounces and the domains that it delivers for"
        : "a name that SMTP does not allow: Postfix greets other servers with it, which may refuse its mail, and sends bounces from it";

    /// <summary>All mail goes to one relay, with a sender's domain of its own.</summary>
    private static bool IsNullClient(PostfixSettings settings) => settings.Find("relayhost") is { HasValue: true } && settings.Find(PostfixIdentity.OriginSetting) is { HasValue: true };

    private static bool HasOwnGreeting(PostfixIdentity identity) =>
        identity.Settings.Find(HeloSetting) is { HasValue: true } helo && identity.Resolve(helo.Fact.Value) is { } name && EffectiveName.IsQualifiedName(name);

    /// <summary>Which domain is meant, only the operator knows.</summary>
    private static CodeFix SetTo(string fullName, MailSettingFact setting) => new($"Set myhostname to {fullName}", FixSafety.Unsafe, [new(setting.Location, fullName)]);
}
