namespace ConfigLint.Benchmarks.Fleet.Captures;

/// <summary>An export of the whole Services tree, with TCP/IP in it as NT 4.0 or as later systems lay it out.</summary>
internal static class RegistryCapture
{
    private const string Services = @"Services\";

    public static string Of(PlannedServer server, IReadOnlyList<ServiceEntry> services, SeededRandom random)
    {
        var isNT = server.System == ServerSystem.WindowsNT4;
        var text = new RegistryExportText(isVersion5: !isNT);
        var hasAdapter = false;
        var hasTcpip = false;
        text.Key("Services");
        foreach (var service in services)
        {
            if (isNT && !hasAdapter && string.CompareOrdinal(service.Name.ToUpperInvariant(), "E100B1") > 0)
            {
                hasAdapter = true;
                NTAdapter(text, server);
            }

            if (!hasTcpip && string.CompareOrdinal(service.Name.ToUpperInvariant(), "TCPIP") > 0)
            {
                hasTcpip = true;
                Tcpip(text, server, isNT);
            }

            Service(text, service, server, random);
        }

        return text.ToString();
    }

    private static void Service(RegistryExportText text, ServiceEntry service, PlannedServer server, SeededRandom random)
    {
        text.Key(Services + service.Name)
            .Number("Type", service.IsDriver ? 1 : 0x10)
            .Number("Start", service.Start)
            .Number("ErrorControl", 1);
        if (service.ImagePath.StartsWith('%'))
            text.ExpandString("ImagePath", service.ImagePath);
        else
            text.String("ImagePath", service.ImagePath);
        text.String("DisplayName", service.DisplayName);
        if (service.DependsOn.Length > 0)
            text.Strings("DependOnService", service.DependsOn);
        if (!service.IsDriver)
            text.String("ObjectName", service.Account);
        if (string.Equals(service.Name, "SNMP", StringComparison.Ordinal))
            text.Lines(server.ExtraRegistryLines);
        if (string.Equals(service.Name, "MSExchangeIMC", StringComparison.Ordinal))
            text.Key($@"{Services}MSExchangeIMC\Parameters").String("CommonName", server.ConnectorCommonName).String("HomeDSA", $"/o=CORP/ou=SITE/cn=Configuration/cn=Servers/cn={server.Name}/cn=Microsoft DSA");
        if (!random.Chance(6))
            return;

        Span<byte> security = stackalloc byte[148];
        for (var i = 0; i < security.Length; i++)
            security[i] = (byte)random.Next(256);
        text.Key($@"{Services}{service.Name}\Security").Binary("Security", security);
    }

    private static void Tcpip(RegistryExportText text, PlannedServer server, bool isNT)
    {
        text.Key(@"Services\Tcpip")
            .Number("Type", 1).Number("Start", isNT ? 2 : 1).Number("ErrorControl", 1)
            .ExpandString("ImagePath", @"\SystemRoot\System32\drivers\tcpip.sys")
            .String("DisplayName", isNT ? "TCP/IP Service" : "TCP/IP Protocol Driver");
        text.Key(@"Services\Tcpip\Parameters").ExpandString("DataBasePath", @"%SystemRoot%\System32\drivers\etc").Number("IPEnableRouter", 0);
        if (isNT)
        {
            text.String("Domain", server.Domain).String("Hostname", server.HostName.ToLowerInvariant())
                .String("NameServer", string.Join(' ', server.DnsServers)).String("SearchList", server.SearchList ?? "");
            return;
        }

        text.String("NV Hostname", server.HostName).String("Hostname", server.HostName).String("NV Domain", server.Domain).String("Domain", server.Domain)
            .String("NameServer", "").String("SearchList", server.SearchList ?? "").Number("UseDomainNameDevolution", 1);
        text.Key(@"Services\Tcpip\Parameters\Interfaces");
        text.Key($@"Services\Tcpip\Parameters\Interfaces\{server.AdapterGuid}");
        Address(text, server).String("NameServer", string.Join(',', server.DnsServers)).String("Domain", "");
        if (server.SecondGateway is { } second)
        {
            text.Key($@"Services\Tcpip\Parameters\Interfaces\{server.AdapterGuid.Replace("9A77", "9A78", StringComparison.Ordinal)}").Number("EnableDHCP", 0)
                .Strings("IPAddress", second + "77").Strings("SubnetMask", "255.255.255.0").Strings("DefaultGateway", second).String("NameServer", string.Join(',', server.DnsServers));
        }
    }

    private static void NTAdapter(RegistryExportText text, PlannedServer server)
    {
        text.Key(@"Services\E100B1").Number("Type", 1).Number("Start", 2).Number("ErrorControl", 1)
            .ExpandString("ImagePath", @"\SystemRoot\System32\drivers\e100bnt.sys").String("DisplayName", "Intel 82557-based PRO Adapter Driver");
        text.Key(@"Services\E100B1\Parameters\Tcpip");
        Address(text, server);
    }

    private static RegistryExportText Address(RegistryExportText text, PlannedServer server)
    {
        text.Number("UseZeroBroadcast", 0).Number("EnableDHCP", server.UsesDhcp ? 1 : 0);
        return server.UsesDhcp
            ? text.Strings("IPAddress", "0.0.0.0").Strings("SubnetMask", "0.0.0.0").Strings("DefaultGateway").String("DhcpIPAddress", server.Address).String("DhcpSubnetMask", server.SubnetMask)
                .Strings("DhcpDefaultGateway", server.Gateway)
            : text.Strings("IPAddress", server.Address).Strings("SubnetMask", server.SubnetMask).Strings("DefaultGateway", server.Gateway);
    }
}
