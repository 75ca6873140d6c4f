namespace ConfigLint.Tests.Servers;

public sealed class ServerTests
{
    [Theory]
    [InlineData("captures/site1/EXCH01", "EXCH01")]
    [InlineData("EXCH01", "EXCH01")]
    [InlineData(".", ".")]
    public void Its_name_is_the_last_part_of_its_id(string id, string name)
    {
        var server = new FakeServer(id).Server;

        Assert.Equal((id, name), (server.Id, server.Name));
    }

    [Fact]
    public void Facts_of_a_kind_are_asked_for_once_in_the_order_of_path_and_position()
    {
        var server = new FakeServer()
            .Capture("b.txt").States(FactKinds.DnsServer, "3").And
            .Capture("a.txt").States(FactKinds.DnsServer, "1").States(FactKinds.DnsServer, "2").And;

        Assert.Equal(["1", "2", "3"], server.Server.Facts(FactKinds.DnsServer).Select(fact => fact.Value));
        Assert.Equal(["a.txt(1,1)", "a.txt(2,1)", "b.txt(1,1)"], server.Server.Facts(FactKinds.DnsServer).Select(fact => fact.Location.ToString()));
        Assert.Equal(1, server.Asked[FactKinds.DnsServer]);
    }

    [Fact]
    public void Blank_is_captured_and_one_of_several_is_enough()
    {
        var server = new FakeServer().Capture("a.txt").States(FactKinds.DnsDomain, "").Server;

        Assert.True(server.IsCaptured(FactKinds.DnsDomain));
        Assert.False(server.IsCaptured(FactKinds.DnsServer));
        Assert.True(server.IsCaptured(Requirement.AnyOf(FactKinds.DnsServer, FactKinds.DnsDomain)));
        Assert.False(server.IsCaptured(Requirement.AnyOf(FactKinds.DnsServer, FactKinds.Gateway)));
    }

    [Fact]
    public void Events_without_a_time_stand_behind_those_with_one_in_their_own_order()
    {
        var server = new FakeServer().Capture("a.xml");
        Event(server, 1, time: null);
        Event(server, 2, "2026-01-02T00:00:00Z");
        Event(server, 3, time: null);
        Event(server, 4, "2026-01-02T01:00:00+02:00");
        Event(server, 5, "2026-01-02T00:00:00Z");

        Assert.Equal([4, 2, 5, 1, 3], server.Server.Events.Select(record => record.EventId));
    }

    [Fact]
    public void A_model_is_built_once()
    {
        var server = new FakeServer().Server;
        var built = 0;

        string Build(Server of) => $"{of.Id} {++built}";

        Assert.Equal("captures/EXCH01 1", server.Model(Build));
        Assert.Equal("captures/EXCH01 1", server.Model(Build));
    }

    private static void Event(FakeCapture capture, int id, string? time) => capture.Add(FactKinds.Event, "4067", location => new()
    {
        Value = "4067",
        Location = location,
        Source = "MSExchangeIMC",
        EventId = id,
        Time = time is null ? null : DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture),
    });
}
