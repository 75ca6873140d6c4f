using ConfigLint.Formats.ResolvConf;

namespace ConfigLint.Formats.Tests.ResolvConf;

public sealed class ResolvConfTests
{
    private static readonly ResolvConfFormat Format = new();

    [Fact]
    public void Systemd_resolved_writes_servers_with_a_scope_and_the_root_as_search_list()
    {
        var capture = ParsedCapture.Of(Format, ResolvConfSamples.Resolved);

        Assert.Equal(["6:12 10.4.0.53", "7:12 10.4.0.54", "8:12 fe80::53"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["11:8 ."], capture.Lines(FactKinds.DnsSearch));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(["|nameserver|10.4.0.53", "|nameserver|10.4.0.54", "|nameserver|fe80::53%2", "|nameserver|10.4.0.55", "|search|."], capture.Entries());
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Network_manager_writes_more_servers_than_the_resolver_asks()
    {
        var capture = ParsedCapture.Of(Format, ResolvConfSamples.NetworkManager);

        Assert.Equal(["3:12 10.4.0.53", "4:12 10.4.0.54", "5:12 2001:db8:4::53"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["2:8 corp.example", "2:21 lab.corp.example"], capture.Lines(FactKinds.DnsSearch));
    }

    [Fact]
    public void Docker_writes_a_loopback_server_and_options()
    {
        var capture = ParsedCapture.Of(Format, ResolvConfSamples.Docker);

        Assert.Equal(["5:12 127.0.0.11"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["6:8 corp.example"], capture.Lines(FactKinds.DnsSearch));
        Assert.Equal("|options|edns0 trust-ad ndots:0", capture.Entries()[^1]);
    }

    [Fact]
    public void Kubernetes_writes_its_own_suffixes_before_the_nodes()
    {
        var capture = ParsedCapture.Of(Format, ResolvConfSamples.Kubernetes);

        Assert.Equal(["1:8 shop.svc.cluster.local", "1:31 svc.cluster.local", "1:49 cluster.local", "1:63 corp.example"], capture.Lines(FactKinds.DnsSearch));
        Assert.Equal(["2:12 10.96.0.10"], capture.Lines(FactKinds.DnsServer));
    }

    [Fact]
    public void A_file_written_by_hand_has_tabs_and_a_domain()
    {
        var capture = ParsedCapture.Of(Format, ResolvConfSamples.ByHand);

        Assert.Equal(["2:8 corp.example"], capture.Lines(FactKinds.DnsDomain));
        Assert.Empty(capture.Lines(FactKinds.DnsSearch));
        Assert.Equal(["3:12 10.4.0.53", "4:12 10.4.0.54"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal("10.4.0.53@3:12-21", ProjectedFacts.Place(capture.Facts(FactKinds.DnsServer)[0]));
    }

    [Theory]
    [InlineData(ResolvConfSamples.Resolved, "6:1 Unix")]
    [InlineData(ResolvConfSamples.NetworkManager, "2:1 Unix")]
    [InlineData(ResolvConfSamples.ByHand, "2:1 Unix")]
    public void The_first_keyword_proves_the_operating_system(string text, string expected)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Equal([expected], capture.Lines(FactKinds.OperatingSystem));
        Assert.Equal(FactOrigin.Derived, capture.Facts(FactKinds.OperatingSystem)[0].Origin);
    }

    [Fact]
    public void Comments_alone_prove_nothing()
    {
        var capture = ParsedCapture.Of(Format, "# nothing configured\n;nameserver 10.0.0.1\n#search corp.example\n\n");

        Assert.Equal(0, capture.ProjectAll(OperatingSystemFamily.Unknown));
        Assert.Empty(capture.Entries());
    }

    [Fact]
    public void The_file_configures_the_server_and_has_comments()
    {
        Assert.True(ParsedCapture.Of(Format, "nameserver 10.0.0.1\n").Document.IsSourceOfTruth);
        Assert.Equal("#", Format.CommentPrefix);
    }
}
