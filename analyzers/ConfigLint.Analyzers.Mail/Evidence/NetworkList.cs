namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>A value of <c>mynetworks</c>.</summary>
/// <param name="networks">The setting.</param>
internal sealed class NetworkList(MailSettingFact networks)
{
    /// <summary>This server alone, as the README's examples have it.</summary>
    private const string OnlyLocal = "127.0.0.0/8 [::1]/128";

    /// <summary>The first item that admits the Internet; null: none does.</summary>
    public string? FindOpen()
    {
        var items = new MailListReader(networks.Value);
        while (items.MoveNext())
        {
            if (TrustedNetwork.AdmitsInternet(items.Current))
                return items.Current.ToString();
        }

        return null;
    }

    /// <summary>The list without what is open; null where it has references or continuation lines, which are better changed by hand.</summary>
    public string? WithoutOpen()
    {
        if (networks.RawValue.Length != networks.Location.Span.Length || networks.RawValue.Contains('$', StringComparison.Ordinal))
            return null;

        var kept = new List<string>();
        var items = new MailListReader(networks.RawValue);
        while (items.MoveNext())
        {
            if (!TrustedNetwork.AdmitsInternet(items.Current))
                kept.Add(items.Current.ToString());
        }

        return kept.Count > 0 ? string.Join(' ', kept) : OnlyLocal;
    }
}
