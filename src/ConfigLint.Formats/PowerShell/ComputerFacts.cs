namespace ConfigLint.Formats.PowerShell;

/// <summary>What the computer says of itself: its name, its domain, its system.</summary>
internal static class ComputerFacts
{
    private const string CurrentVersionKey = @"SOFTWARE\Microsoft\Windows NT\CurrentVersion";

    /// <summary>Registry values of what Windows 2000 and later will use after the next restart; nothing before had them.</summary>
    private static readonly string[] NonVolatileNames = ["NV Domain", "NV Hostname"];

    public static void AddOperatingSystem(ObjectFacts item)
    {
        if (item.Kind == ObjectKind.OperatingSystem)
            item.AddText("Version");
        else if (IsKey(item, CurrentVersionKey))
            item.AddText("CurrentVersion");
        else if (IsKey(item, RegistryProperties.TcpipParameters))
            AddDerivedFamily(item);
    }

    /// <summary>A row of an adapter repeats the host's name; where it has none, the adapter only has no TCP/IP.</summary>
    public static void AddHostName(ObjectFacts item)
    {
        if (item.Kind == ObjectKind.ComputerSystem)
        {
            if (!AddHostName(item, "DNSHostName", HostNameType.Dns, FactOrigin.Unknown))
                AddHostName(item, "Name", HostNameType.NetBios, FactOrigin.Unknown);
        }
        else if (item.Kind == ObjectKind.AdapterConfiguration && item.Members.FindText("DNSHostName") is not null)
        {
            AddHostName(item, "DNSHostName", HostNameType.Dns, FactOrigin.Unknown);
        }
        else if (IsKey(item, RegistryProperties.TcpipParameters))
        {
            AddHostName(item, "NV Hostname", HostNameType.Dns, FactOrigin.Static);
            AddHostName(item, "Hostname", HostNameType.Dns, item.Sink.OperatingSystem switch
            {
                OperatingSystemFamily.WindowsNT4 => FactOrigin.Static,
                OperatingSystemFamily.Windows => FactOrigin.Derived,
                _ => FactOrigin.Unknown,
            });
        }
    }

    /// <summary>The domain joined; Windows NT's own. <c>Domain</c> of a computer in a workgroup is the workgroup.</summary>
    public static void AddDomain(ObjectFacts item)
    {
        if (item.Kind == ObjectKind.ComputerSystem && FindMembership(item, out _) == true)
            item.AddText("Domain");
        if (item.Sink.OperatingSystem != OperatingSystemFamily.WindowsNT4 || !IsKey(item, RegistryProperties.TcpipParameters))
            return;

        item.AddText("Domain", origin: FactOrigin.Static);
        item.AddText("DhcpDomain", origin: FactOrigin.Dhcp);
    }

    /// <summary>The stored suffix and, where the family is known, the one in force: on Windows NT that value means the DNS domain.</summary>
    public static void AddPrimarySuffix(ObjectFacts item)
    {
        if (item.Sink.OperatingSystem == OperatingSystemFamily.WindowsNT4 || !IsKey(item, RegistryProperties.TcpipParameters))
            return;

        item.AddText("NV Domain", origin: FactOrigin.Static);
        if (item.Sink.OperatingSystem == OperatingSystemFamily.Windows)
            item.AddText("Domain", origin: FactOrigin.Derived);
    }

    /// <summary>A workgroup is no domain, stated by what says that it is one.</summary>
    public static void AddMembership(ObjectFacts item)
    {
        if (item.Kind != ObjectKind.ComputerSystem || FindMembership(item, out var witness) is not { } isJoined)
            return;

        if (isJoined)
            item.AddText("Domain");
        else
            item.Sink.Add(new Fact { Value = "", Location = item.Locate(witness) });
    }

    /// <summary>By <c>PartOfDomain</c>, else by a workgroup's name, else by a dot, which the name of a workgroup cannot have; null: it does not say.</summary>
    private static bool? FindMembership(ObjectFacts item, out TextSpan witness)
    {
        var members = item.Members;
        if (members.TryFind("PartOfDomain", out witness) && members.FindSwitch("PartOfDomain") is { } isPart)
            return isPart;
        if (members.TryFindScalar("Workgroup", out witness))
            return false;

        return members.FindText("Domain")?.Contains('.', StringComparison.Ordinal) == true ? true : null;
    }

    private static bool AddHostName(ObjectFacts item, string name, HostNameType type, FactOrigin origin)
    {
        if (!item.Members.TryFind(name, out var value) || item.Characters[value.Start] is '[' or '{')
            return false;

        item.Sink.Add(new HostNameFact { Value = JsonText.Of(item.Characters, value), Location = item.Locate(value), NameType = type, Origin = origin });
        return true;
    }

    private static void AddDerivedFamily(ObjectFacts item)
    {
        foreach (var name in NonVolatileNames)
        {
            if (!item.Members.TryFind(name, out var value))
                continue;

            item.Sink.Add(new Fact { Value = "Windows", Location = item.Locate(value), Origin = FactOrigin.Derived });
            return;
        }
    }

    private static bool IsKey(ObjectFacts item, string path) =>
        item.Kind == ObjectKind.RegistryKey && string.Equals(RegistryProperties.PathOf(item.Document, item.Object), path, StringComparison.OrdinalIgnoreCase);
}
