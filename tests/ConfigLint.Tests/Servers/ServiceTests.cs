namespace ConfigLint.Tests.Servers;

public sealed class ServiceTests
{
    private const string Image = @"C:\exchsrvr\connect\msexcimc\bin\msexcimc.exe";

    [Fact]
    public void Statements_merge_by_key_name_ignoring_case()
    {
        var server = new FakeServer()
            .Capture("1-sc.txt").Service("MSExchangeIMC", state: ServiceRunState.Stopped).And
            .Capture("2-tcpip.reg").Service("Spooler", startType: ServiceStartType.Automatic)
            .Service("MSEXCHANGEIMC", "Microsoft Exchange Internet Mail Connector", ServiceStartType.Automatic, imagePath: Image, account: @"CORP\exsvc")
            .Server;

        Assert.Equal(["MSExchangeIMC", "Spooler"], server.Services.Select(service => service.Name));
        var connector = server.FindService("msexchangeimc");
        Assert.NotNull(connector);
        Assert.Equal("Microsoft Exchange Internet Mail Connector", connector.DisplayName);
        Assert.Equal(ServiceStartType.Automatic, connector.StartType);
        Assert.Equal(ServiceRunState.Stopped, connector.State);
        Assert.Equal(Image, connector.ImagePath);
        Assert.Equal(@"CORP\exsvc", connector.Account);
        Assert.Equal(["1-sc.txt", "2-tcpip.reg"], connector.Statements.Select(fact => fact.Location.Path));
        Place.Is("2-tcpip.reg(2,1)", connector.Location);
        Assert.Same(connector, server.FindService("Microsoft Exchange Internet Mail CONNECTOR"));
    }

    [Fact]
    public void What_is_not_captured_is_null_and_the_place_is_the_name()
    {
        var service = Assert.Single(new FakeServer().Capture("sc.txt").Service("MSExchangeIMC").Server.Services);

        Assert.Equal("MSExchangeIMC", service.DisplayName);
        Assert.Null(service.StartType);
        Assert.Null(service.State);
        Assert.Null(service.ImagePath);
        Assert.Null(service.Account);
        Place.Is("sc.txt(1,1)", service.Location);
    }

    [Fact]
    public void A_display_name_joins_the_service_that_is_called_so()
    {
        // What net start prints is a display name, and says that the service runs.
        var server = new FakeServer()
            .Capture("1-net-start.txt").Service("Microsoft Exchange Internet Mail Connector", "Microsoft Exchange Internet Mail Connector", state: ServiceRunState.Running)
            .Service("Alerter", "Alerter", state: ServiceRunState.Running).And
            .Capture("2-export.reg").Service("MSExchangeIMC", "microsoft exchange internet mail connector", ServiceStartType.Automatic)
            .Service("Alerter", "Alerter", ServiceStartType.Manual)
            .Server;

        Assert.Equal(["MSExchangeIMC", "Alerter"], server.Services.Select(service => service.Name));
        var connector = server.FindService("MSExchangeIMC");
        Assert.Equal(ServiceRunState.Running, connector?.State);
        Assert.Equal("Microsoft Exchange Internet Mail Connector", connector?.DisplayName);
        Place.Is("2-export.reg(1,1)", connector?.Location);
        Assert.Equal(ServiceStartType.Manual, server.FindService("alerter")?.StartType);
        Assert.Equal(2, server.FindService("alerter")?.Statements.Length);
    }

    [Fact]
    public void A_display_name_alone_is_the_name()
    {
        var server = new FakeServer().Capture("net-start.txt").Service("DNS Client", "DNS Client", state: ServiceRunState.Running).Server;

        Assert.Equal("DNS Client", Assert.Single(server.Services).Name);
        Assert.Same(server.Services[0], server.FindService("dns client"));
        Assert.Null(server.FindService("Dnscache"));
    }

    [Fact]
    public void A_display_name_that_two_services_share_joins_neither()
    {
        var server = new FakeServer()
            .Capture("1-net-start.txt").Service("Agent", "Agent", state: ServiceRunState.Running).And
            .Capture("2-export.reg").Service("AgentA", "Agent", ServiceStartType.Automatic).Service("AgentB", "Agent", ServiceStartType.Automatic)
            .Server;

        Assert.Equal(["Agent", "AgentA", "AgentB"], server.Services.Select(service => service.Name));
        Assert.Null(server.FindService("AgentA")?.State);
    }

    [Fact]
    public void A_readable_display_name_is_preferred_to_a_resource_reference()
    {
        var server = new FakeServer()
            .Capture("1.reg").Service("Dnscache", @"@%SystemRoot%\system32\dnsapi.dll,-101", ServiceStartType.Automatic).And
            .Capture("2-sc.txt").Service("Dnscache", "DNS Client", state: ServiceRunState.Running)
            .Server;

        Assert.Equal("DNS Client", server.FindService("Dnscache")?.DisplayName);
        Assert.Same(server.FindService("Dnscache"), server.FindService("DNS Client"));
    }

    [Fact]
    public void The_first_capture_by_path_wins()
    {
        var server = new FakeServer()
            .Capture("2.txt").Service("W32Time", startType: ServiceStartType.Manual, state: ServiceRunState.Running).And
            .Capture("1.txt").Service("w32time", startType: ServiceStartType.Disabled)
            .Server;

        var service = Assert.Single(server.Services);
        Assert.Equal("w32time", service.Name);
        Assert.Equal(ServiceStartType.Disabled, service.StartType);
        Assert.Equal(ServiceRunState.Running, service.State);
        Place.Is("1.txt(1,1)", service.Location);
    }

    [Fact]
    public void No_services_are_no_services()
    {
        var server = new FakeServer().Server;

        Assert.Empty(server.Services);
        Assert.Null(server.FindService("MSExchangeIMC"));
        Assert.False(server.IsCaptured(FactKinds.Service));
    }
}
