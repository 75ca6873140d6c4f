namespace ConfigLint.Formats.IpConfig;

/// <summary>What ipconfig's values mean.</summary>
internal sealed class IpConfigFacts(IpConfigDocument document, FactSink facts)
{
    /// <summary>RAS adapters: Windows NT's device name, later systems' heading, and their descriptions (Q121619, Q138238).</summary>
    private static readonly string[] RemoteAccessDescriptions = ["NdisWan", "WAN (PPP/SLIP)", "WAN Miniport", "PPP Adapter", "RAS "];
    private static readonly string[] RemoteAccessHeadings = ["PPP adapter", "SLIP adapter"];
    private const string RemoteAccessDevice = "NdisWan";
    private const string NoAddress = "0.0.0.0";

    private int _adapterBlock = -1;
    private string? _adapter;

    public void Add(FactKind kind)
    {
        if (kind == FactKinds.OperatingSystem)
            AddOperatingSystem();
        else if (kind == FactKinds.HostName)
            AddHostName();
        else if (kind == FactKinds.DnsDomain)
            AddDomain();
        else if (kind == FactKinds.Adapter)
            AddAdapters();
        else if (kind == FactKinds.IPAddress)
            AddAddresses();
        else if (kind == FactKinds.SubnetMask)
            AddMasks();
        else if (kind == FactKinds.DhcpEnabled)
            AddSwitches();
        else if (LabelOf(kind) is { } label)
            AddValues(label);
    }

    private static IpConfigLabel? LabelOf(FactKind kind)
    {
        if (kind == FactKinds.PrimaryDnsSuffix)
            return IpConfigLabel.PrimaryDnsSuffix;
        if (kind == FactKinds.ConnectionDnsSuffix)
            return IpConfigLabel.ConnectionDnsSuffix;
        if (kind == FactKinds.DnsSearch)
            return IpConfigLabel.DnsSuffixSearchList;
        if (kind == FactKinds.DnsServer)
            return IpConfigLabel.DnsServers;
        if (kind == FactKinds.WinsServer)
            return IpConfigLabel.WinsServer;

        return kind == FactKinds.Gateway ? IpConfigLabel.DefaultGateway : null;
    }

    private void AddOperatingSystem()
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind == IpConfigBlockKind.Global)
                facts.Add(new Fact { Value = document.Text.ToString(block.Heading), Location = document.Text.GetLocation(block.Heading) });
        }
    }

    private void AddHostName()
    {
        foreach (var value in Readable(IpConfigLabel.HostName))
        {
            var host = HostOf(value);
            facts.Add(new HostNameFact { Value = document.Join(host), Location = LocationOf(value with { Value = host }), NameType = HostNameType.Dns });
        }
    }

    /// <summary>
    /// Windows NT alone prints <c>host.domain</c>. A bare host means that the domain is blank, or longer than the 31 octets that NT 4.0's ipconfig can print (Q254655),
    /// so that blank is derived.
    /// </summary>
    private void AddDomain()
    {
        foreach (var value in Readable(IpConfigLabel.HostName))
        {
            if (value.IsBlank || FamilyOf(value) != OperatingSystemFamily.WindowsNT4)
                continue;

            var host = HostOf(value);
            var domain = TextSpan.FromBounds(Math.Min(host.End + 1, value.Value.End), value.Value.End);
            facts.Add(domain.Length > 0
                ? new Fact { Value = document.Join(domain), Location = document.Text.GetLocation(domain) }
                : new Fact { Value = "", Location = document.Text.GetLocation(host), Origin = FactOrigin.Derived });
        }
    }

    private void AddValues(IpConfigLabel label)
    {
        foreach (var value in Readable(label))
            AddValue(value);
    }

    private void AddValue(IpConfigValue value) =>
        facts.Add(new Fact { Value = document.Join(value.Value), Location = LocationOf(value), Adapter = AdapterOf(value) });

    /// <summary>A mask belongs to the address above it: that of an address which nobody can read would be taken for the next one's.</summary>
    private void AddMasks()
    {
        var address = default(IpConfigValue);
        foreach (var value in document.Values)
        {
            if (value.Label == IpConfigLabel.Address)
                address = value;
            else if (value is { Label: IpConfigLabel.SubnetMask, IsReadable: true } && HasAddress(value, address) && !document.Runs.IsSuperseded(value.Block))
                AddValue(value);
        }
    }

    private static bool HasAddress(IpConfigValue mask, IpConfigValue address) => address.Block != mask.Block || address is { IsReadable: true, IsBlank: false };

    private void AddAddresses()
    {
        foreach (var value in Readable(IpConfigLabel.Address))
            facts.Add(new IPAddressFact { Value = document.Join(value.Value), Location = LocationOf(value), Adapter = AdapterOf(value), IsDuplicate = value.IsDuplicate });
    }

    private void AddSwitches()
    {
        foreach (var value in Readable(IpConfigLabel.DhcpEnabled))
        {
            if (IpConfigLabels.FindSwitch(Slice(value.Value)) is { } state)
                facts.Add(new Fact { Value = state, Location = LocationOf(value), Adapter = AdapterOf(value) });
        }
    }

    private void AddAdapters()
    {
        var next = 0;
        for (var index = 0; index < document.Blocks.Length; index++)
        {
            var first = next;
            while (next < document.Values.Length && document.Values[next].Block == index)
                next++;

            if (document.Blocks[index].Kind == IpConfigBlockKind.Adapter && !document.Runs.IsSuperseded(index))
                facts.Add(CreateAdapter(document.Blocks[index], document.Values.AsSpan()[first..next]));
        }
    }

    private AdapterFact CreateAdapter(IpConfigBlock block, ReadOnlySpan<IpConfigValue> values)
    {
        string? description = null;
        bool? isConnected = null;
        foreach (var value in values)
        {
            if (value.IsBlank || !value.IsReadable)
                continue;

            switch (value.Label)
            {
                case IpConfigLabel.Description:
                    description ??= document.Join(value.Value);
                    break;
                case IpConfigLabel.MediaState when IpConfigLabels.SaysDisconnected(Slice(value.Value)):
                    isConnected = false;
                    break;
                case IpConfigLabel.Address when Slice(value.Value) is not NoAddress:
                    isConnected ??= true;
                    break;
            }
        }

        var name = document.Text.ToString(block.Name);
        return new()
        {
            Value = name,
            Location = document.Text.GetLocation(block.Name),
            Id = FamilyOf(block) == OperatingSystemFamily.WindowsNT4 ? name : null,
            Description = description,
            IsConnected = isConnected,
            IsRemoteAccess = IsRemoteAccess(Slice(block.Heading), name, description),
        };
    }

    private static bool IsRemoteAccess(ReadOnlySpan<char> heading, string name, string? description) =>
        StartsWithAny(heading, RemoteAccessHeadings)
        || name.StartsWith(RemoteAccessDevice, StringComparison.OrdinalIgnoreCase)
        || (description is not null && StartsWithAny(description, RemoteAccessDescriptions));

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private IEnumerable<IpConfigValue> Readable(IpConfigLabel label)
    {
        foreach (var value in document.Values)
        {
            if (value.Label == label && value.IsReadable && !document.Runs.IsSuperseded(value.Block))
                yield return value;
        }
    }

    /// <summary>Up to the first dot on Windows NT; Windows 2000 and later print the suffix on its own line, so a dot there is the name's own.</summary>
    private TextSpan HostOf(IpConfigValue value)
    {
        if (FamilyOf(value) != OperatingSystemFamily.WindowsNT4)
            return value.Value;

        var dot = Slice(value.Value).IndexOf('.');
        return dot <= 0 ? value.Value : new(value.Value.Start, dot);
    }

    private OperatingSystemFamily FamilyOf(IpConfigValue value) => FamilyOf(document.Blocks[value.Block]);

    private OperatingSystemFamily FamilyOf(IpConfigBlock block) => block.Family == OperatingSystemFamily.Unknown ? facts.OperatingSystem : block.Family;

    private Location LocationOf(IpConfigValue value) => document.Text.GetLocation(value.IsBlank ? value.Name : value.Value);

    /// <summary>One string for all values of a block.</summary>
    private string? AdapterOf(IpConfigValue value)
    {
        if (value.Block == _adapterBlock)
            return _adapter;

        var block = document.Blocks[value.Block];
        _adapterBlock = value.Block;
        return _adapter = block.Kind == IpConfigBlockKind.Adapter ? document.Text.ToString(block.Name) : null;
    }

    private ReadOnlySpan<char> Slice(TextSpan span) => document.Text.Characters.Span.Slice(span.Start, span.Length);
}
