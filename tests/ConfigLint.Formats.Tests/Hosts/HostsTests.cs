using ConfigLint.Formats.Hosts;

namespace ConfigLint.Formats.Tests.Hosts;

public sealed class HostsTests
{
    private static readonly HostsFormat Format = new();

    [Fact]
    public void Debian_has_tabs_aliases_and_comments_behind_entries()
    {
        var capture = ParsedCapture.Of(Format, HostsSamples.Debian);

        Assert.Equal(
            [
                "1:1 127.0.0.1 = localhost", "2:1 127.0.1.1 = mail01.corp.example mail01", "5:1 ::1 = localhost ip6-localhost ip6-loopback", "6:1 ff02::1 = ip6-allnodes",
                "7:1 ff02::2 = ip6-allrouters", "8:1 10.4.2.10 = mail02.corp.example mail02",
            ],
            Entries(capture));
        Assert.Equal("10.4.2.10@8:1-10", ProjectedFacts.Place(capture.Facts(FactKinds.HostsEntry)[^1]));
        Assert.Equal("|10.4.2.10|mail02.corp.example mail02", capture.Entries()[^1]);
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Red_hat_has_many_aliases() =>
        Assert.Equal(
            [
                "1:1 127.0.0.1 = localhost localhost.localdomain localhost4 localhost4.localdomain4",
                "2:1 ::1 = localhost localhost.localdomain localhost6 localhost6.localdomain6",
            ],
            Entries(ParsedCapture.Of(Format, HostsSamples.RedHat)));

    [Fact]
    public void Windows_has_its_examples_in_comments() =>
        Assert.Equal(["7:1 127.0.0.1 = localhost", "8:1 10.4.0.25 = EXCH01"], Entries(ParsedCapture.Of(Format, HostsSamples.Windows)));

    [Fact]
    public void An_address_may_carry_a_zone()
    {
        var capture = ParsedCapture.Of(Format, HostsSamples.MacOS);

        Assert.Equal("4:1 fe80::1 = localhost", Entries(capture)[^1]);
        Assert.Equal("fe80::1@4:1-8", ProjectedFacts.Place(capture.Facts(FactKinds.HostsEntry)[^1]));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void An_address_may_be_mapped_from_ipv4()
    {
        var capture = ParsedCapture.Of(Format, "::ffff:10.4.2.10 mail02\n");

        Assert.Equal(["1:1 ::ffff:10.4.2.10 = mail02"], Entries(capture));
        Assert.Empty(capture.Errors());
    }

    [Theory]
    [InlineData("\uFEFF127.0.0.1 localhost\n", "1:2 127.0.0.1 = localhost")]
    [InlineData("  \t127.0.0.1\tlocalhost  \t\n", "1:4 127.0.0.1 = localhost")]
    [InlineData("127.0.0.1 localhost", "1:1 127.0.0.1 = localhost")]
    [InlineData("127.0.0.1 localhost\0\0", "1:1 127.0.0.1 = localhost")]
    [InlineData("127.0.0.1 localhost#home\r", "1:1 127.0.0.1 = localhost")]
    [InlineData("127.0.0.1 9to5.example my_host münchen\n", "1:1 127.0.0.1 = 9to5.example my_host münchen")]
    public void Marks_blanks_nuls_and_unusual_names_are_legal(string text, string expected)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Equal([expected], Entries(capture));
        Assert.Empty(capture.Errors());
    }

    [Theory]
    [InlineData("mail01 10.4.2.10", "1:1 Syntax", "mail01")]
    [InlineData("10.4.2.256 mail01", "1:1 Syntax", "10.4.2.256")]
    [InlineData("010.4.2.10 mail01", "1:1 Syntax", "010.4.2.10")]
    [InlineData("10.4.2 mail01", "1:1 Syntax", "10.4.2")]
    [InlineData("10.4.2.10/24 mail01", "1:1 Syntax", "10.4.2.10/24")]
    [InlineData("10.4.2.10:25 mail01", "1:1 Syntax", "10.4.2.10:25")]
    [InlineData("[::1] localhost", "1:1 Syntax", "[::1]")]
    [InlineData("; a comment", "1:1 Syntax", ";")]
    [InlineData("  10.4.2.10 # mail01", "1:3 Syntax", "10.4.2.10")]
    public void A_line_without_address_or_name_states_nothing(string line, string error, string place)
    {
        var capture = ParsedCapture.Of(Format, line + "\n127.0.0.1 localhost\n");

        Assert.Equal([error], capture.Errors());
        Assert.Equal(place, capture.Document.Text.ToString(capture.Document.Errors[0].Location.Span));
        Assert.Equal(["2:1 127.0.0.1 = localhost"], Entries(capture));
        Assert.Equal(2, capture.Entries().Length);
    }

    [Theory]
    [InlineData("10.4.2.10 mail01 *.corp.example", "1:18 Syntax", "1:1 10.4.2.10 = mail01")]
    [InlineData("10.4.2.10 http://mail01/ mail01:25 mail01", "1:11 Syntax", "1:1 10.4.2.10 = mail01")]
    [InlineData("10.4.2.10 mail01,mail02", "1:11 Syntax", null)]
    public void What_is_no_name_is_left_out(string line, string error, string? fact)
    {
        var capture = ParsedCapture.Of(Format, line);

        Assert.Equal([error], capture.Errors());
        Assert.Equal(fact is null ? [] : [fact], Entries(capture));
    }

    [Fact]
    public void A_lost_character_is_no_wrong_name() => Assert.Empty(ParsedCapture.Of(Format, "10.4.2.10 m\uFFFDnchen\n").Errors());

    [Fact]
    public void The_file_configures_the_server_and_proves_no_operating_system()
    {
        Assert.True(ParsedCapture.Of(Format, HostsSamples.Debian).Document.IsSourceOfTruth);
        Assert.Equal("#", Format.CommentPrefix);
        Assert.DoesNotContain(FactKinds.OperatingSystem, Format.Provides);
    }

    private static string[] Entries(ParsedCapture capture) =>
        [.. capture.Lines(FactKinds.HostsEntry).Zip(capture.Facts(FactKinds.HostsEntry), (line, fact) => $"{line} = {string.Join(' ', fact.Names)}")];
}
