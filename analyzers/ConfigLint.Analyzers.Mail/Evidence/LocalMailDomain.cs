namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The case of MAIL1102: what Postfix completes names with is no domain.</summary>
/// <param name="Domain">The domain in effect.</param>
/// <param name="Users">The parameters that it gets into.</param>
internal sealed record LocalMailDomain(EffectiveName Domain, List<string> Users)
{
    /// <summary>An unset <c>relayhost</c> is empty, so it hangs on nothing.</summary>
    private static readonly string[] PossibleUsers = [PostfixIdentity.OriginSetting, "mydestination", "relayhost"];

    /// <summary>Null: a domain, or not known; nothing uses it; or MAIL1101 reports the host name that it comes from.</summary>
    public static LocalMailDomain? Of(PostfixIdentity identity)
    {
        if (!identity.Domain.IsUnqualified || BareHostName.Of(identity) is not null)
            return null;

        var users = new List<string>();
        foreach (var name in PossibleUsers)
        {
            if (identity.Settings.Find(name) is { IsContradicted: true })
                return null;
            if (IsUsedBy(name, identity))
                users.Add(name);
        }

        // With a blank one, Postfix does not start, whoever uses it.
        return users.Count > 0 || identity.Domain.Value.Length == 0 ? new(identity.Domain, users) : null;
    }

    /// <summary>Directly, or through a host name that Postfix completed with it.</summary>
    public static bool IsUsedBy(string name, PostfixIdentity identity) =>
        identity.Settings.RefersTo(name, PostfixIdentity.DomainSetting)
        || (identity.Settings.RefersTo(name, PostfixIdentity.HostNameSetting) && IsCompleted(identity));

    private static bool IsCompleted(PostfixIdentity identity) =>
        identity.Settings.Find(PostfixIdentity.HostNameSetting) is null && identity is { HostName.IsKnown: true, Domain.IsKnown: true }
        && identity.HostName.Value.EndsWith("." + identity.Domain.Value, StringComparison.Ordinal)
        && identity.HostName.Value.IndexOf('.', StringComparison.Ordinal) == identity.HostName.Value.Length - identity.Domain.Value.Length - 1;
}
