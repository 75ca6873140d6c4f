namespace ConfigLint.Formats.PowerShell;

/// <summary>
/// The search list, which is one for the whole computer: every adapter's row repeats it, so the first statement of it is taken, that of
/// <c>Get-DnsClientGlobalSetting</c> before the others. The registry's is what was set by hand.
/// </summary>
internal static class SearchListFacts
{
    public static void Add(PowerShellJsonDocument document, FactSink facts)
    {
        if (!AddFirst(document, facts, ObjectKind.DnsClientGlobalSetting, "SuffixSearchList", mayBeBlank: false)
            && !AddFirst(document, facts, ObjectKind.AdapterConfiguration, "DNSDomainSuffixSearchOrder", mayBeBlank: false)
            && !AddFirst(document, facts, ObjectKind.DnsClientGlobalSetting, "SuffixSearchList", mayBeBlank: true))
            AddFirst(document, facts, ObjectKind.AdapterConfiguration, "DNSDomainSuffixSearchOrder", mayBeBlank: true);

        for (var i = 0; i < document.Objects.Length; i++)
        {
            if (!document.Repeats.IsSuperseded(i) && RegistryProperties.IsOf(document, document.Objects[i], RegistryProperties.TcpipKey))
                Add(new(document, document.Objects[i], facts), "SearchList", FactOrigin.Static, mayBeBlank: true);
        }
    }

    private static bool AddFirst(PowerShellJsonDocument document, FactSink facts, ObjectKind kind, string name, bool mayBeBlank)
    {
        for (var i = 0; i < document.Objects.Length; i++)
        {
            if (document.Objects[i].Kind == kind && !document.Repeats.IsSuperseded(i) && Add(new(document, document.Objects[i], facts), name, FactOrigin.Unknown, mayBeBlank))
                return true;
        }

        return false;
    }

    private static bool Add(ObjectFacts item, string name, FactOrigin origin, bool mayBeBlank)
    {
        if (!item.Members.TryFind(name, out var value) || (!mayBeBlank && JsonToken.IsBlank(item.Characters, value)))
            return false;

        var elements = ListValue.Of(item.Characters, value);
        foreach (var element in elements)
            item.Sink.Add(new Fact { Value = element.Text, Location = item.Locate(element.Span), Origin = origin });
        return elements.Count > 0;
    }
}
