using System.Collections.Immutable;
using CsCheck;

namespace ConfigLint.Tests.Servers;

/// <summary>What holds for every setting of every server, whatever its captures say.</summary>
public sealed class SettingPropertyTests
{
    private static readonly FactKind<Fact>[] Kinds =
    [
        FactKinds.DnsDomain, FactKinds.PrimaryDnsSuffix, FactKinds.DnsSearch, FactKinds.DnsServer, FactKinds.SubnetMask, FactKinds.Gateway, FactKinds.DhcpEnabled,
        FactKinds.ConnectionDnsSuffix,
    ];

    private static readonly string[] Systems = ["4.0", "10.0.20348", "Linux", ""];
    private static readonly string[] Values = ["", "a.example", "b.example", "10.0.0.1", "10.0.0.2", "0.0.0.0", "true", "false"];
    private static readonly string?[] Adapters = [null, "LAN", "Backup", "{6A1B2C3D-0001-4000-8000-00AA00BB00CC}"];

    private static readonly Gen<Statement[]> Statements =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 10], Gen.Int[0, Values.Length - 1], Gen.Enum<FactOrigin>(), Gen.Int[0, Adapters.Length - 1])
            .Select(static parts => new Statement(parts.Item1, parts.Item2, Values[parts.Item3], parts.Item4, Adapters[parts.Item5]))
            .Array[0, 25];

    [Fact]
    public void A_setting_agrees_with_itself() => Gen.Select(Gen.Int[0, Systems.Length - 1], Statements).Sample((system, statements) =>
    {
        var network = Create(Systems[system], statements, Enumerable.Range(0, 4)).Network;
        Check(network.HostName, text => [text]);
        Check(network.DnsDomain, text => [text]);
        Check(network.PrimaryDnsSuffix, text => [text]);
        Check(network.DnsSearchList, list => list);
        Check(network.DnsServers, list => list);
        foreach (var adapter in network.Adapters)
        {
            Check(adapter.DhcpEnabled, value => [value ? "true" : "false"]);
            Check(adapter.ConnectionDnsSuffix, text => [text]);
            Check(adapter.Addresses, list => list);
            Check(adapter.SubnetMasks, list => list);
            Check(adapter.Gateways, list => list);
            Check(adapter.DnsServers, list => list);
            Assert.True(adapter.SubnetMasks.Value.Length <= adapter.Addresses.Value.Length || adapter.SubnetMasks.Statements.All(fact => fact is not IPAddressFact));
        }
    });

    [Fact]
    public void The_order_in_which_captures_are_found_does_not_matter() => Gen.Select(Gen.Int[0, Systems.Length - 1], Statements).Sample((system, statements) =>
        Assert.Equal(Text(Create(Systems[system], statements, [0, 1, 2, 3])), Text(Create(Systems[system], statements, [3, 1, 0, 2]))));

    [Fact]
    public void Being_the_same_host_is_mutual() => Gen.Select(Statements, Statements).Sample((left, right) =>
    {
        var (one, other) = (Create("Windows", left, [0, 1, 2, 3]).Identity, Create("4.0", right, [0, 1, 2, 3]).Identity);
        Assert.Equal(one.IsSameHost(other), other.IsSameHost(one));
        Assert.Equal(!one.DnsNames.IsEmpty || !one.NetBiosNames.IsEmpty, one.IsSameHost(one));
    });

    private static void Check<T>(Setting<T> setting, Func<T, ImmutableArray<string>> elements)
    {
        Assert.Equal(setting.IsCaptured, setting.Location is not null);
        Assert.Equal(setting.IsCaptured, setting.IsBlank || setting.HasValue);
        Assert.False(setting.IsBlank && setting.HasValue);
        Assert.Equal(setting.HasValue, !setting.Effective.IsEmpty);
        Assert.Subset(new HashSet<Fact>(setting.Statements, ReferenceEqualityComparer.Instance), new HashSet<Fact>(setting.Effective, ReferenceEqualityComparer.Instance));
        Assert.Equal(setting.Statements.Length, setting.Statements.Distinct(ReferenceEqualityComparer.Instance).Count());
        if (setting.HasValue)
            Assert.True(elements(setting.Value) is { IsEmpty: false } values && (values.Length == setting.Effective.Length || values.Length == 1));
        if (setting.Value is ImmutableArray<string> list)
            Assert.False(list.IsDefault);
    }

    private static Server Create(string system, Statement[] statements, IEnumerable<int> order)
    {
        var server = new FakeServer();
        foreach (var number in order)
        {
            var capture = server.Capture($"{number}.txt").OperatingSystem(system);
            foreach (var statement in statements.Where(statement => statement.Capture == number))
                State(capture, statement);
        }

        return server.Server;
    }

    private static void State(FakeCapture capture, Statement statement)
    {
        if (statement.Kind < Kinds.Length)
            capture.States(Kinds[statement.Kind], statement.Value, statement.Origin, statement.Adapter);
        else if (statement.Kind == 8)
            capture.HostName(statement.Value, statement.Adapter is null ? HostNameType.NetBios : HostNameType.Dns, statement.Origin);
        else if (statement.Kind == 9)
            capture.Address(statement.Value, statement.Adapter, statement.Origin);
        else
            capture.Adapter(statement.Value, statement.Adapter);
    }

    private static string Text(Server server)
    {
        var network = server.Network;
        return string.Join('\n', [Text(network.HostName), Text(network.DnsDomain), Text(network.DnsSearchList), Text(network.DnsServers), .. network.Adapters.Select(Text)]);
    }

    private static string Text(NetworkAdapter adapter) =>
        $"{adapter.Name} {adapter.Id} {adapter.Source} {Text(adapter.Addresses)} {Text(adapter.SubnetMasks)} {Text(adapter.Gateways)} {Text(adapter.DnsServers)}";

    private static string Text<T>(Setting<T> setting) =>
        $"{setting.Location} {setting.IsContradicted} {string.Join(' ', setting.Effective.Select(fact => fact.Value))} / "
        + string.Join(' ', setting.Statements.Select(fact => fact.Location));

    private sealed record Statement(int Capture, int Kind, string Value, FactOrigin Origin, string? Adapter);
}
