namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The domain that other facts of a Postfix server state, for what to do next; never an invented one.</summary>
internal static class KnownDomain
{
    /// <summary>Null: none is captured.</summary>
    public static string? Of(Server server, PostfixIdentity identity)
    {
        if (identity.Domain is { IsKnown: true, Setting: not null, Value: var stated } && EffectiveName.IsQualifiedName(stated))
            return stated;

        if (server.Network.DnsDomain is not { HasValue: true, IsContradicted: false, Value: var captured })
            return null;

        var domain = captured.Trim('.');
        return EffectiveName.IsQualifiedName(domain) ? domain : null;
    }
}
