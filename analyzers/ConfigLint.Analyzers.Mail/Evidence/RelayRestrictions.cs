namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Whether Postfix lets trusted clients relay (SMTPD_ACCESS_README).</summary>
internal static class RelayRestrictions
{
    private const string PermitTrusted = "permit_mynetworks";

    private static readonly string[] Lists = ["smtpd_relay_restrictions", "smtpd_recipient_restrictions"];

    /// <summary>Both lists are captured, and neither permits clients for their network alone.</summary>
    public static bool IgnoreTrustedNetworks(PostfixSettings settings)
    {
        foreach (var name in Lists)
        {
            if (settings.Find(name) is not { IsContradicted: false } list || Permits(settings, list, []))
                return false;
        }

        return true;
    }

    /// <summary>A restriction class is a parameter that names other restrictions.</summary>
    private static bool Permits(PostfixSettings settings, PostfixSetting list, List<string> visited)
    {
        if (list.Fact.IsUnresolved)
            return true;

        var items = new MailListReader(list.Fact.Value);
        while (items.MoveNext())
        {
            if (items.Current.Equals(PermitTrusted, StringComparison.OrdinalIgnoreCase))
                return true;

            var name = items.Current.ToString();
            if (settings.Find(name) is not { } restrictionClass || visited.Count == PostfixSettings.LongestChain || visited.Contains(name, StringComparer.Ordinal))
                continue;

            visited.Add(name);
            if (Permits(settings, restrictionClass, visited))
                return true;
        }

        return false;
    }
}
