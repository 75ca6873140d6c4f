namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The case of MAIL1101: <c>myhostname</c> is set to a name without a domain. What follows from it, no other rule need say.</summary>
internal static class BareHostName
{
    /// <summary>Null: not set, qualified, or not known.</summary>
    public static EffectiveName? Of(PostfixIdentity identity) => identity.HostName is { IsUnqualified: true, Setting: not null } name ? name : null;
}
