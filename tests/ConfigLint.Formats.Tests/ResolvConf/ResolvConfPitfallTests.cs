using ConfigLint.Formats.ResolvConf;

namespace ConfigLint.Formats.Tests.ResolvConf;

/// <summary>Each as glibc reads it (resolv.conf(5)).</summary>
public sealed class ResolvConfPitfallTests
{
    private static readonly ResolvConfFormat Format = new();

    [Fact]
    public void The_last_of_domain_and_search_wins()
    {
        var domain = ParsedCapture.Of(Format, "search a.example b.example\ndomain c.example\n");
        var search = ParsedCapture.Of(Format, "domain c.example\nsearch a.example b.example\n");
        var repeated = ParsedCapture.Of(Format, "search a.example\nsearch b.example\n");

        Assert.Equal(["2:8 c.example"], domain.Lines(FactKinds.DnsDomain));
        Assert.Empty(domain.Lines(FactKinds.DnsSearch));
        Assert.Empty(search.Lines(FactKinds.DnsDomain));
        Assert.Equal(["2:8 a.example", "2:18 b.example"], search.Lines(FactKinds.DnsSearch));
        Assert.Equal(["2:8 b.example"], repeated.Lines(FactKinds.DnsSearch));
        Assert.Equal(["|search|a.example b.example", "|domain|c.example"], domain.Entries());
    }

    [Theory]
    [InlineData("search a.example\nsearch\n")]
    [InlineData("search a.example\nsearch \t \n")]
    [InlineData("search a.example\ndomain\n")]
    public void An_empty_list_does_not_reset_the_one_before(string text)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Equal(["1:8 a.example"], capture.Lines(FactKinds.DnsSearch));
        Assert.Empty(capture.Lines(FactKinds.DnsDomain));
    }

    [Fact]
    public void Keywords_with_nothing_behind_them_are_captured_as_blank()
    {
        var capture = ParsedCapture.Of(Format, "nameserver\nnameserver \ndomain\nsearch\t\n");

        Assert.Equal(["2:1 \"\""], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["3:1 \"\""], capture.Lines(FactKinds.DnsDomain));
        Assert.Equal(["4:1 \"\""], capture.Lines(FactKinds.DnsSearch));
    }

    [Fact]
    public void What_is_not_there_is_not_captured()
    {
        var capture = ParsedCapture.Of(Format, "options rotate\n");

        Assert.Equal([1, 0, 0, 0], new FactKind[] { FactKinds.OperatingSystem, FactKinds.DnsServer, FactKinds.DnsDomain, FactKinds.DnsSearch }.Select(capture.Count));
    }

    [Fact]
    public void Only_three_sound_servers_count()
    {
        var capture = ParsedCapture.Of(Format, "nameserver 10.0.0.1:53\nnameserver 10.0.0.2\nnameserver 10.0.0.3\nnameserver 10.0.0.4\nnameserver 10.0.0.5\n");

        Assert.Equal(["2:12 10.0.0.2", "3:12 10.0.0.3", "4:12 10.0.0.4"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(5, capture.Entries().Length);
    }

    [Theory]
    [InlineData("1.2.3.4:53")]
    [InlineData("1.2.3.4#x")]
    [InlineData("dns.example")]
    [InlineData("[2001:db8::1]")]
    public void A_malformed_address_is_an_entry_and_no_server(string address)
    {
        var capture = ParsedCapture.Of(Format, $"nameserver {address}\n");

        Assert.Equal(["|nameserver|" + address], capture.Entries());
        Assert.Equal(0, capture.Count(FactKinds.DnsServer));
    }

    [Theory]
    [InlineData(6, 60)]
    [InlineData(7, 8)]
    [InlineData(40, 30)]
    public void The_whole_search_list_is_captured(int count, int length)
    {
        // glibc 2.26 and later read it all; what earlier ones cut is a rule's business.
        var suffixes = Enumerable.Range(10, count).Select(i => $"d{i}".PadRight(length, 'x')).ToList();
        var facts = ParsedCapture.Of(Format, "search " + string.Join(' ', suffixes)).Facts(FactKinds.DnsSearch);

        Assert.Equal(suffixes, facts.Select(fact => fact.Value));
        Assert.Equal(suffixes.Select((_, i) => 7 + i * (length + 1)), facts.Select(fact => fact.Location.LineSpan.Start.Character));
    }

    [Fact]
    public void Text_behind_a_value_is_no_comment()
    {
        var capture = ParsedCapture.Of(Format, "search corp.example # home\nnameserver 10.0.0.1 # primary\nnameserver fe80::1%eth0 ; secondary\n");

        Assert.Equal(["1:8 corp.example", "1:21 #", "1:23 home"], capture.Lines(FactKinds.DnsSearch));
        Assert.Equal(["2:12 10.0.0.1", "3:12 fe80::1"], capture.Lines(FactKinds.DnsServer));
        Assert.Equal(["corp.example"], ParsedCapture.Of(Format, "domain corp.example ; home\n").Facts(FactKinds.DnsDomain).Select(fact => fact.Value));
    }

    [Theory]
    [InlineData(" nameserver 10.0.0.1\n search corp.example\n domain corp.example\n")]
    [InlineData("\tnameserver 10.0.0.1\n\tsearch corp.example\n\tdomain corp.example\n")]
    public void A_keyword_behind_white_space_is_an_entry_and_states_nothing(string text)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Equal(["|nameserver|10.0.0.1", "|search|corp.example", "|domain|corp.example"], capture.Entries());
        Assert.Equal(["1:2 Unix"], capture.Lines(FactKinds.OperatingSystem));
        Assert.Equal(1, capture.ProjectAll(OperatingSystemFamily.Unix));
    }

    [Theory]
    [InlineData("Nameserver 10.0.0.1\n")]
    [InlineData("nameservers 10.0.0.1\n")]
    [InlineData("nameserver=10.0.0.1\n")]
    public void Other_words_are_entries_and_state_nothing(string text)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Equal(0, capture.ProjectAll(OperatingSystemFamily.Unknown));
        Assert.Single(capture.Entries());
        Assert.Empty(capture.Errors());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData(" \0\n")]
    [InlineData("\t\n\n")]
    public void Line_ends_trailing_blanks_and_nuls_are_no_values(string lineEnd)
    {
        var capture = ParsedCapture.Of(Format, string.Join(lineEnd, "search a.example b.example", "nameserver 10.0.0.1", "nameserver 10.0.0.2"));

        Assert.Equal(["a.example", "b.example"], capture.Facts(FactKinds.DnsSearch).Select(fact => fact.Value));
        Assert.Equal(["10.0.0.1", "10.0.0.2"], capture.Facts(FactKinds.DnsServer).Select(fact => fact.Value));
        Assert.All(capture.Facts(FactKinds.DnsServer), fact => Assert.Equal(11, fact.Location.LineSpan.Start.Character));
    }
}
