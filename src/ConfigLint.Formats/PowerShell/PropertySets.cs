namespace ConfigLint.Formats.PowerShell;

/// <summary>The properties by which objects are recognised. <c>Select-Object</c> leaves any of them out, so a few that belong together are enough.</summary>
internal static class PropertySets
{
    public static ObjectKind KindOf(ObjectMembers members)
    {
        if (IsAdapterConfiguration(members))
            return ObjectKind.AdapterConfiguration;
        if (IsManagedService(members))
            return ObjectKind.ManagedService;
        if (members.HasAny("InterfaceAlias", "InterfaceIndex") && ConnectionKindOf(members) is not ObjectKind.None and var kind)
            return kind;
        if (members.Has("SuffixSearchList"))
            return ObjectKind.DnsClientGlobalSetting;
        if (members.Has("Domain") && members.HasAny("PartOfDomain", "Workgroup", "DNSHostName", "DomainRole"))
            return ObjectKind.ComputerSystem;
        if (IsOperatingSystem(members))
            return ObjectKind.OperatingSystem;
        if (RegistryProperties.IsKey(members))
            return ObjectKind.RegistryKey;
        if (members.Has("ProviderName") && members.Has("Id") && members.HasAny("TimeCreated", "Message", "LogName", "RecordId", "Level", "LevelDisplayName", "MachineName"))
            return ObjectKind.WinEvent;
        if (members.Has("EventID") && members.Has("Source"))
            return ObjectKind.EventLogEntry;

        return IsService(members) ? ObjectKind.Service : ObjectKind.None;
    }

    private static bool IsAdapterConfiguration(ObjectMembers members) =>
        members.HasAny("DNSServerSearchOrder", "DNSDomainSuffixSearchOrder", "DefaultIPGateway", "WINSPrimaryServer")
        || (members.HasAny("IPEnabled", "DHCPEnabled", "DNSDomain") && members.HasAny("IPAddress", "IPSubnet", "IPEnabled", "DNSHostName", "SettingID"))
        || (members.Has("IPAddress") && members.Has("IPSubnet"));

    private static bool IsManagedService(ObjectMembers members) =>
        members.Has("Name")
        && (members.Has("StartMode")
            || (members.Has("PathName") && members.HasAny("State", "StartName"))
            || (members.Has("DisplayName") && members.TryFindScalar("State", out var state) && ServiceEnumerations.StateOf(members.Unquoted(state)) is not null));

    /// <summary>A BIOS has a version and an empty build number, products have a version and a caption.</summary>
    private static bool IsOperatingSystem(ObjectMembers members) =>
        members.Has("Version") && !members.HasAny("PSPath", "Vendor", "SMBIOSBIOSVersion")
        && (members.FindNumber("BuildNumber") is not null || members.HasAny("OSArchitecture", "CSName", "SystemDirectory") || IsWindows(members.FindText("Caption")));

    private static bool IsWindows(string? caption)
    {
        const string Windows = "Microsoft Windows ";
        if (caption is null || !caption.StartsWith(Windows, StringComparison.OrdinalIgnoreCase))
            return false;

        var release = caption.AsSpan(Windows.Length);
        return release.StartsWith("Server", StringComparison.Ordinal) || release.StartsWith("XP", StringComparison.Ordinal) || release is [>= '0' and <= '9', ..];
    }

    private static ObjectKind ConnectionKindOf(ObjectMembers members)
    {
        if (members.HasAny("IPv4DefaultGateway", "NetIPv4Interface", "AllIPAddresses", "NetAdapter", "IPv4Address"))
            return ObjectKind.NetIPConfiguration;
        if (members.Has("ServerAddresses"))
            return ObjectKind.DnsClientServerAddress;

        return members.Has("ConnectionSpecificSuffix") ? ObjectKind.DnsClient : ObjectKind.None;
    }

    /// <summary>Many things have a name and a status: a status counts only when it is one of a service's.</summary>
    private static bool IsService(ObjectMembers members)
    {
        if (!members.HasAny("Name", "ServiceName"))
            return false;
        if (members.HasAny("RequiredServices", "ServicesDependedOn"))
            return true;

        var hasState = members.TryFindScalar("Status", out var status) && ServiceEnumerations.StateOf(members.Unquoted(status)) is not null;
        var hasStartType = ServiceEnumerations.FindStartType(members, out _, out _) is not null;
        return (hasStartType && members.HasAny("DisplayName", "Status"))
            || (hasState && (hasStartType || members.Count == 2 || members.HasAny("DisplayName", "ServiceType", "CanStop")));
    }
}
