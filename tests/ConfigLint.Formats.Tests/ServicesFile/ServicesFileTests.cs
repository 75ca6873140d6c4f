using System.Text;
using ConfigLint.Formats.ServicesFile;
using CsCheck;

namespace ConfigLint.Formats.Tests.ServicesFile;

public sealed class ServicesFileTests
{
    /// <summary>Layout of Q130289.</summary>
    private const string WindowsNT4 = """
        # This file contains port numbers for well-known services as defined by
        # RFC 1060 (Assigned Numbers).
        #
        # <service name>  <port number>/<protocol>  [aliases...]   [#<comment>]
        #

        echo                7/tcp
        qotd               17/tcp    quote
        telnet             23/tcp
        smtp               25/tcp    mail
        time               37/udp    timserver
        rlp                39/udp    resource      # resource location
        """;

    /// <summary>As Q173903 moves the connector: the standard line is left as a comment.</summary>
    private const string Moved = "smtp 17/tcp mail\n#qotd 17/tcp quote\nchargen 19/tcp ttytst source\n#smtp 25/tcp mail\ntime 37/tcp timserver\n";

    private const string Debian = "tcpmux\t\t1/tcp\t\t\t\t# TCP port service multiplexer\nsmtp\t\t25/udp\nsmtp\t\t25/tcp\t\tmail\nsubmission\t587/tcp\t\t# Submission [RFC4409]\n";

    private static readonly ServicesFileFormat Format = new();
    private static readonly Gen<string> Name = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-"].Array[1, 8].Select(characters => "x" + new string(characters));

    [Theory]
    [InlineData(WindowsNT4, "25@10:20-22")]
    [InlineData(Moved, "17@1:6-8")]
    [InlineData(Debian, "25@3:7-9")]
    [InlineData("esmtp 2525/tcp smtp # by alias\nsmtp 25/tcp\n", "2525@1:7-11")]
    [InlineData("\uFEFFSMTP\t25/TCP\r\n", "25@1:7-9")]
    [InlineData("smtp 25/tcp\0", "25@1:6-8")]
    public void The_first_smtp_line_over_tcp_is_the_port(string text, string expected)
    {
        var capture = ParsedCapture.Of(Format, text);
        var port = Assert.Single(capture.Facts(FactKinds.MailSetting));

        Assert.Equal(expected, ProjectedFacts.Place(port));
        Assert.Equal(("smtp/tcp", port.Value), (port.Name, port.RawValue));
        Assert.Empty(capture.Errors());
    }

    [Theory]
    [InlineData("#smtp 25/tcp mail\n")]
    [InlineData("smtp 25/udp mail\n")]
    [InlineData("smtps 465/tcp\n")]
    [InlineData("")]
    public void Without_an_active_line_there_is_no_port(string text)
    {
        var capture = ParsedCapture.Of(Format, text);

        Assert.Equal(0, capture.Count(FactKinds.MailSetting));
        Assert.Empty(capture.Errors());
    }

    [Theory]
    [InlineData("smtp\n", "1:1 Syntax")]
    [InlineData("smtp 25\n", "1:6 Syntax")]
    [InlineData("smtp 25/ tcp\n", "1:6 Syntax")]
    [InlineData("smtp tcp/25\n", "1:6 Syntax")]
    [InlineData("smtp 65536/tcp\n", "1:6 Syntax")]
    [InlineData("smtp -25/tcp\n", "1:6 Syntax")]
    [InlineData("smtp 000000025/tcp\n", "1:6 Syntax")]
    public void A_line_without_a_port_states_nothing(string line, string error)
    {
        var capture = ParsedCapture.Of(Format, line + "time 37/tcp\n");

        Assert.Equal([error], capture.Errors());
        Assert.Equal(0, capture.Count(FactKinds.MailSetting));
        Assert.Equal("|time|37/tcp", capture.Entries()[^1]);
    }

    [Fact]
    public void Entries_are_services_with_everything_but_the_comment() =>
        Assert.Equal(["|tcpmux|1/tcp", "|smtp|25/udp", "|smtp|25/tcp\t\tmail", "|submission|587/tcp"], ParsedCapture.Of(Format, Debian).Entries());

    [Fact]
    public void The_file_configures_the_server_and_proves_no_operating_system()
    {
        Assert.True(ParsedCapture.Of(Format, Moved).Document.IsSourceOfTruth);
        Assert.Equal("#", Format.CommentPrefix);
        Assert.DoesNotContain(FactKinds.OperatingSystem, Format.Provides);
    }

    [Theory]
    [InlineData("services", WindowsNT4, Confidence.Certain)]
    [InlineData("EXCH01/drivers/etc/Services", Moved, Confidence.Certain)]
    [InlineData("web01/services", "# the first 4,096 characters are comments\n", Confidence.Possible)]
    [InlineData("web01/services", "smtp 25\nsmtps 465/tcp\n", Confidence.Certain)]
    [InlineData("web01/services", "These Windows NT services are started:\n\n   Server\n", Confidence.None)]
    [InlineData("web01/services", "SERVICE_NAME: Spooler\n        STATE : 4 RUNNING\n", Confidence.None)]
    [InlineData("web01/services.txt", Moved, Confidence.None)]
    [InlineData("web01/nmap-services", Moved, Confidence.None)]
    public void The_file_name_and_a_port_are_certain(string path, string text, Confidence expected) => Assert.Equal(expected, Format.Recognize(new(path, text)));

    [Theory]
    [InlineData(WindowsNT4)]
    [InlineData(Moved)]
    [InlineData(Debian)]
    public void Every_cut_and_every_tail_of_a_capture_is_read(string text)
    {
        for (var position = 0; position <= text.Length; position++)
        {
            var head = ParsedCapture.Of(Format, text[..position]);
            var tail = ParsedCapture.Of(Format, text[position..]);

            Assert.InRange(head.ProjectAll(OperatingSystemFamily.Unknown), 0, 1);
            Assert.InRange(tail.ProjectAll(OperatingSystemFamily.Unknown), 0, 1);
            Assert.InRange(head.Document.Errors.Length, 0, 1);
        }
    }

    [Theory]
    [InlineData("x 1/tcp", " a", 0)]
    [InlineData("x 1/tcp ", "a", 0)]
    [InlineData("x ", "1", 1)]
    [InlineData("x ", "/", 1)]
    [InlineData("", "x 1/tcp\n", 0)]
    [InlineData("", "x\n", 1_000)]
    [InlineData("", "#", 0)]
    [InlineData("", "\r", 0)]
    public void Large_texts_are_read_in_linear_time(string head, string repeated, int errors)
    {
        var capture = ParsedCapture.Of(Format, head + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)));

        Assert.Equal(0, capture.ProjectAll(OperatingSystemFamily.Unknown));
        Assert.Equal(errors, capture.Document.Errors.Length);
    }

    [Fact]
    public void What_is_written_is_what_is_read() =>
        Gen.Select(Name, Gen.UShort, Name.Array[0, 3], Gen.Bool).Array[0, 6].Sample(lines =>
        {
            var text = new StringBuilder();
            string? expected = null;
            foreach (var (name, port, aliases, isMail) in lines)
            {
                text.Append(isMail ? "smtp" : name).Append('\t');
                if (isMail)
                    expected ??= $"{text.Length} {port}";
                text.Append(port).Append("/tcp\t").AppendJoin(' ', aliases).Append("\t# remark\n");
            }

            var capture = ParsedCapture.Of(Format, text.ToString());
            Assert.Equal(expected, capture.Facts(FactKinds.MailSetting).Select(fact => $"{fact.Location.Span.Start} {fact.Value}").SingleOrDefault());
            Assert.Equal(lines.Length, capture.Entries().Length);
            Assert.Empty(capture.Errors());
        });

    [Fact]
    public void Arbitrary_text_is_read_without_exceptions() =>
        Gen.Char[" \n\r\t#/25smtpc\0"].Array[0, 200].Select(characters => new string(characters)).Sample(noise =>
            Assert.InRange(ParsedCapture.Of(Format, "smtp 25/tcp\nsmtp " + noise).ProjectAll(OperatingSystemFamily.Unknown), 1, 1));
}
