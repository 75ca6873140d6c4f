namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The names that Postfix uses, with its defaults (postconf(5), <c>check_myhostname</c> and <c>check_mydomainname</c> in its source).</summary>
internal sealed class PostfixIdentity
{
    public const string HostNameSetting = "myhostname";
    public const string DomainSetting = "mydomain";
    public const string OriginSetting = "myorigin";

    private const string DefaultDomain = "localdomain";
    private const string MailNameFile = "/etc/mailname";
    private const string MailNameSetting = "mailname";

    private PostfixIdentity(Server server, PostfixSettings settings)
    {
        Settings = settings;
        HostName = FindHostName(server);
        Domain = FindDomain();
        Origin = FindOrigin(server);
    }

    /// <summary>What the captures of Postfix set.</summary>
    public PostfixSettings Settings { get; }

    /// <summary><c>myhostname</c>; not set: the system's host name, completed where it has one label.</summary>
    public EffectiveName HostName { get; }

    /// <summary><c>mydomain</c>; not set: the host name less its first label.</summary>
    public EffectiveName Domain { get; }

    /// <summary><c>myorigin</c>, or the content of the file that it names; not set: the host name.</summary>
    public EffectiveName Origin { get; }

    /// <summary>Null: no capture of Postfix.</summary>
    public static PostfixIdentity? Of(Server server) =>
        PostfixSettings.Of(server) is { } settings ? server.Model(s => new PostfixIdentity(s, settings)) : null;

    /// <summary>A value with the names put in that the capture alone did not know; null: one is left.</summary>
    public string? Resolve(string value)
    {
        var resolved = Put(Put(value, HostNameSetting, HostName?.Value), DomainSetting, Domain?.Value);
        return resolved?.Contains('$', StringComparison.Ordinal) == false ? resolved : null;
    }

    private static string? Put(string? value, string name, string? content)
    {
        if (value is null || content is null || !value.Contains('$', StringComparison.Ordinal))
            return value;

        var rest = value.Replace("${" + name + "}", content, StringComparison.Ordinal).Replace($"$({name})", content, StringComparison.Ordinal);
        var reference = "$" + name;
        for (var place = 0; (place = rest.IndexOf(reference, place, StringComparison.Ordinal)) >= 0;)
        {
            var end = place + reference.Length;
            var isLonger = end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] == '_');
            rest = isLonger ? rest : string.Concat(rest.AsSpan(0, place), content, rest.AsSpan(end));
            place += isLonger ? reference.Length : content.Length;
        }

        return rest;
    }

    private EffectiveName FindHostName(Server server)
    {
        if (Settings.Find(HostNameSetting) is { } setting)
            return Stated(setting);

        var system = server.Network.HostName;
        if (!system.HasValue || system.Statements[0] is not HostNameFact { NameType: HostNameType.Dns } fact)
            return EffectiveName.NotCaptured(FactKinds.HostName.Id);
        if (system.IsContradicted)
            return EffectiveName.Unknown;
        if (EffectiveName.IsQualifiedName(fact.Value))
            return EffectiveName.DerivedFrom(fact.Location, fact.Value);

        // A domain that is made of the host name cannot complete it.
        return Settings.Find(DomainSetting) switch
        {
            null => EffectiveName.DerivedFrom(fact.Location, $"{fact.Value}.{DefaultDomain}"),
            { IsContradicted: false, Fact: { IsUnresolved: false } domain } => EffectiveName.DerivedFrom(fact.Location, $"{fact.Value}.{domain.Value}"),
            _ => EffectiveName.Unknown,
        };
    }

    private EffectiveName FindDomain()
    {
        if (Settings.Find(DomainSetting) is { } setting)
            return Stated(setting);
        if (!HostName.IsKnown)
            return HostName;

        var dot = HostName.Value.IndexOf('.', StringComparison.Ordinal);
        return EffectiveName.DerivedFrom(HostName.Location, dot < 0 ? DefaultDomain : HostName.Value[(dot + 1)..]);
    }

    private EffectiveName FindOrigin(Server server)
    {
        if (Settings.Find(OriginSetting) is not { } setting)
            return HostName;
        if (Stated(setting) is not { IsKnown: true } stated || !stated.Value.StartsWith('/'))
            return Stated(setting);

        return string.Equals(stated.Value, MailNameFile, StringComparison.Ordinal) ? FindMailName(server, setting.Fact) : EffectiveName.NotCaptured(stated.Value);
    }

    private static EffectiveName FindMailName(Server server, MailSettingFact setting)
    {
        MailSettingFact? found = null;
        foreach (var fact in server.Facts(FactKinds.MailSetting))
        {
            if (!string.Equals(fact.Name, MailNameSetting, StringComparison.Ordinal))
                continue;
            if (found is not null && !string.Equals(found.Value, fact.Value, StringComparison.Ordinal))
                return EffectiveName.Unknown;

            found ??= fact;
        }

        return found is null ? EffectiveName.NotCaptured(PostfixSettings.Missing(MailNameSetting)) : new(found.Value, found.Location, setting, Missing: null);
    }

    private EffectiveName Stated(PostfixSetting setting)
    {
        if (setting.IsContradicted)
            return EffectiveName.Unknown;
        if ((setting.Fact.IsUnresolved ? Resolve(setting.Fact.Value) : setting.Fact.Value) is { } value)
            return new(value.Trim(), setting.Fact.Location, setting.Fact, Missing: null);

        var isOfHost = setting.Fact.Value.Contains('$' + HostNameSetting, StringComparison.Ordinal);
        return isOfHost && HostName?.Missing is { } missing ? EffectiveName.NotCaptured(missing) : EffectiveName.Unknown;
    }
}
