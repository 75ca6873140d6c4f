using System.Runtime.InteropServices;

namespace ConfigLint.Formats.PowerShell;

/// <summary>DNS servers, each once for an adapter: <c>Get-NetIPConfiguration</c> and <c>Get-DnsClientServerAddress</c> in one file say the same.</summary>
internal static class DnsServerFacts
{
    public static void Add(PowerShellJsonDocument document, FactSink facts)
    {
        var byAdapter = new Dictionary<string, Dictionary<string, ObjectKind>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < document.Objects.Length; i++)
        {
            var item = new ObjectFacts(document, document.Objects[i], facts);
            if (document.Repeats.IsSuperseded(i) || ServersOf(item) is not { Count: > 0 } servers)
                continue;

            var adapter = item.Kind == ObjectKind.RegistryKey ? null : item.Adapter;
            if (!byAdapter.TryGetValue(adapter ?? "", out var stated))
                byAdapter.Add(adapter ?? "", stated = new(StringComparer.OrdinalIgnoreCase));
            foreach (var (server, origin) in servers)
            {
                if (stated.TryAdd(server.Text, item.Kind) || stated[server.Text] == item.Kind)
                    facts.Add(new Fact { Value = server.Text, Location = item.Locate(server.Span), Adapter = adapter, Origin = origin });
            }
        }
    }

    private static List<(ListValue Server, FactOrigin Origin)> ServersOf(ObjectFacts item)
    {
        var servers = new List<(ListValue Server, FactOrigin Origin)>();
        switch (item.Kind)
        {
            case ObjectKind.AdapterConfiguration:
                AddList(servers, item.Characters, item.Members, "DNSServerSearchOrder", FactOrigin.Unknown);
                break;
            case ObjectKind.DnsClientServerAddress:
                AddList(servers, item.Characters, item.Members, "ServerAddresses", FactOrigin.Unknown);
                break;
            case ObjectKind.NetIPConfiguration:
                AddNested(servers, item);
                break;
            case ObjectKind.RegistryKey when RegistryProperties.IsOf(item.Document, item.Object, RegistryProperties.TcpipKey):
                AddList(servers, item.Characters, item.Members, "NameServer", FactOrigin.Static);
                AddList(servers, item.Characters, item.Members, "DhcpNameServer", FactOrigin.Dhcp);
                break;
        }

        return servers;
    }

    private static void AddList(List<(ListValue Server, FactOrigin Origin)> servers, ReadOnlySpan<char> text, ObjectMembers members, string name, FactOrigin origin)
    {
        if (!members.TryFind(name, out var value))
            return;

        foreach (var server in ListValue.Of(text, value))
            servers.Add((server, origin));
    }

    /// <summary>One object for each address family, or the addresses as <c>Select-Object</c> picks them out.</summary>
    private static void AddNested(List<(ListValue Server, FactOrigin Origin)> servers, ObjectFacts item)
    {
        if (!item.Members.TryFind("DNSServer", out var list))
            return;

        var isNested = false;
        foreach (var element in JsonToken.Elements(item.Characters, list))
        {
            isNested |= item.Characters[element.Start] == '{';
            AddList(servers, item.Characters, new(item.Characters, CollectionsMarshal.AsSpan(JsonToken.Members(item.Characters, element))), "ServerAddresses", FactOrigin.Unknown);
        }

        if (!isNested)
            AddList(servers, item.Characters, item.Members, "DNSServer", FactOrigin.Unknown);
        else if (servers.Exists(static server => server.Server.Text.Length > 0))
            servers.RemoveAll(static server => server.Server.Text.Length == 0);
    }
}
