namespace ConfigLint.Formats.Registry;

/// <summary>What the adapters' keys state: addresses, masks, gateways, DHCP. The <c>Dhcp…</c> values apply only while DHCP is on; a lease of old stays behind otherwise.</summary>
internal static class AdapterValues
{
    private const string NoAddress = "0.0.0.0";

    public static void ProjectAdapters(RegistryCaptureDocument document, FactSink facts)
    {
        foreach (var adapter in document.Adapters.Of(facts.OperatingSystem))
        {
            facts.Add(new AdapterFact
            {
                Value = adapter.Name,
                Location = adapter.FriendlyName.IsStatement ? document.Locate(adapter.FriendlyName) : document.Text.GetLocation(adapter.IdSpan),
                Id = adapter.Id,
                Description = document.Adapters.DescriptionOf(adapter.Id),
                IsRemoteAccess = adapter.IsRemoteAccess,
            });
        }
    }

    public static void ProjectAddresses(RegistryCaptureDocument document, FactSink facts)
    {
        foreach (var adapter in document.Adapters.Of(facts.OperatingSystem))
        {
            foreach (var address in Elements(document, adapter, AddressName(adapter)))
            {
                if (!IsNoAddress(address))
                    facts.Add(new IPAddressFact { Value = address.Text, Location = document.Text.GetLocation(address.Span), Adapter = adapter.Name, Origin = Origin(adapter) });
            }
        }
    }

    /// <summary>In the order of the addresses: the mask of an address that is none is left out as well.</summary>
    public static void ProjectMasks(RegistryCaptureDocument document, FactSink facts)
    {
        foreach (var adapter in document.Adapters.Of(facts.OperatingSystem))
        {
            var addresses = Elements(document, adapter, AddressName(adapter));
            var masks = Elements(document, adapter, adapter.UsesDhcp ? "DhcpSubnetMask" : "SubnetMask");
            for (var i = 0; i < masks.Count; i++)
            {
                if (i >= addresses.Count ? masks[i].Text is not NoAddress : !IsNoAddress(addresses[i]))
                    facts.Add(new Fact { Value = masks[i].Text, Location = document.Text.GetLocation(masks[i].Span), Adapter = adapter.Name, Origin = Origin(adapter) });
            }
        }
    }

    /// <summary>A gateway set by hand counts with DHCP on, too; a blank one says nothing then.</summary>
    public static void ProjectGateways(RegistryCaptureDocument document, FactSink facts)
    {
        foreach (var adapter in document.Adapters.Of(facts.OperatingSystem))
        {
            foreach (var gateway in Elements(document, adapter, "DefaultGateway"))
            {
                if (!IsNoAddress(gateway) && (gateway.Text.Length > 0 || !adapter.UsesDhcp))
                    facts.Add(new Fact { Value = gateway.Text, Location = document.Text.GetLocation(gateway.Span), Adapter = adapter.Name, Origin = FactOrigin.Static });
            }

            if (!adapter.UsesDhcp)
                continue;
            foreach (var gateway in Elements(document, adapter, "DhcpDefaultGateway"))
            {
                if (!IsNoAddress(gateway))
                    facts.Add(new Fact { Value = gateway.Text, Location = document.Text.GetLocation(gateway.Span), Adapter = adapter.Name, Origin = FactOrigin.Dhcp });
            }
        }
    }

    public static void ProjectDhcpEnabled(RegistryCaptureDocument document, FactSink facts)
    {
        foreach (var adapter in document.Adapters.Of(facts.OperatingSystem))
        {
            if (document.TryFind(adapter.Key, "EnableDHCP", out var value) && ValueData.TryGetNumber(document.Syntax, value, out var number))
                facts.Add(new Fact { Value = number == 0 ? "false" : "true", Location = document.Locate(value), Adapter = adapter.Name });
        }
    }

    private static string AddressName(RegistryAdapter adapter) => adapter.UsesDhcp ? "DhcpIPAddress" : "IPAddress";

    private static FactOrigin Origin(RegistryAdapter adapter) => adapter.UsesDhcp ? FactOrigin.Dhcp : FactOrigin.Static;

    private static bool IsNoAddress(ListElement element) => element.Text is NoAddress;

    private static List<ListElement> Elements(RegistryCaptureDocument document, RegistryAdapter adapter, string name) =>
        document.TryFind(adapter.Key, name, out var value) && value.Kind is RegistryValueKind.MultiString or RegistryValueKind.String
            ? ListElement.OfStringOrList(document.Syntax, value)
            : [];
}
