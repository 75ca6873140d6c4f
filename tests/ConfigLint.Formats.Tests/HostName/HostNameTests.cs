using ConfigLint.Formats.HostName;
using CsCheck;

namespace ConfigLint.Formats.Tests.HostName;

public sealed class HostNameTests
{
    private static readonly HostNameFormat Format = new();

    [Theory]
    [InlineData("mail01\n", "mail01@1:1-7")]
    [InlineData("mail01", "mail01@1:1-7")]
    [InlineData("mail01.corp.example\r\n", "mail01.corp.example@1:1-20")]
    [InlineData("# set by the installer\n\n  mail01 \t\nmail02\n", "mail01@3:3-9")]
    [InlineData("\uFEFFmail01\0\n", "mail01@1:2-8")]
    [InlineData("mail 01\n", "mail 01@1:1-8")]
    [InlineData("mail01#x\r", "mail01#x@1:1-9")]
    public void The_first_line_that_is_no_comment_is_the_host_name(string text, string expected)
    {
        var document = Parse("web01/etc/hostname", text);
        var name = Assert.Single(ProjectedFacts.Of(document, FactKinds.HostName));
        var system = Assert.Single(ProjectedFacts.Of(document, FactKinds.OperatingSystem));

        Assert.Equal(expected, ProjectedFacts.Place(name));
        Assert.Equal(HostNameType.Dns, name.NameType);
        Assert.Equal(("Unix", FactOrigin.Derived, name.Location), (system.Value, system.Origin, system.Location));
        Assert.Empty(ProjectedFacts.Of(document, FactKinds.MailSetting));
        Assert.Empty(document.Errors);
    }

    [Fact]
    public void Mailname_is_a_mail_setting_and_no_host_name()
    {
        var document = Parse("web01/etc/mailname", "corp.example\n");
        var setting = Assert.Single(ProjectedFacts.Of(document, FactKinds.MailSetting));

        Assert.Equal("corp.example@1:1-13", ProjectedFacts.Place(setting));
        Assert.Equal(("mailname", "corp.example", false), (setting.Name, setting.RawValue, setting.IsUnresolved));
        Assert.Empty(ProjectedFacts.Of(document, FactKinds.HostName));
        Assert.Equal("Unix@1:1-13", ProjectedFacts.Place(Assert.Single(ProjectedFacts.Of(document, FactKinds.OperatingSystem))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \t\n")]
    [InlineData("# no name yet\n")]
    public void A_file_without_a_name_states_nothing(string text)
    {
        var capture = new ParsedCapture(Parse("web01/hostname", text));

        Assert.Equal(0, capture.ProjectAll(OperatingSystemFamily.Unknown));
        Assert.Empty(capture.Entries());
    }

    [Fact]
    public void The_name_is_the_only_entry_of_a_file_that_configures_the_server()
    {
        var document = Parse("web01/hostname", "# comment\nmail01\n");

        Assert.Equal(["||mail01"], new ParsedCapture(document).Entries());
        Assert.True(document.IsSourceOfTruth);
        Assert.Equal("#", Format.CommentPrefix);
    }

    [Theory]
    [InlineData("hostname")]
    [InlineData("web01/etc/hostname")]
    [InlineData("web01/etc/HOSTNAME")]
    [InlineData("web01/mailname")]
    public void The_file_name_is_certain(string path) => Assert.Equal(Confidence.Certain, Format.Recognize(new(path, "mail01\n")));

    [Theory]
    [InlineData("web01/hostname.txt", "mail01\n")]
    [InlineData("web01/hostnames", "mail01\n")]
    [InlineData("scripts/hostname", "#!/bin/sh\nhostname -f\n")]
    public void Other_files_are_not_recognised(string path, string text) => Assert.Equal(Confidence.None, Format.Recognize(new(path, text)));

    [Fact]
    public void Every_cut_is_read()
    {
        const string Text = "# set by the installer\r\n\r\n  mail01.corp.example \t\r\nmail02\n";
        for (var length = 0; length <= Text.Length; length++)
        {
            var expected = Text[..length].Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0 && line[0] != '#');
            Assert.Equal(expected, ProjectedFacts.Of(Parse("hostname", Text[..length]), FactKinds.HostName).SingleOrDefault()?.Value);
        }
    }

    [Theory]
    [InlineData("#", 0)]
    [InlineData("\n", 0)]
    [InlineData(" ", 0)]
    [InlineData("#\n", 0)]
    [InlineData("a", 2)]
    [InlineData("a ", 2)]
    [InlineData("a\n", 2)]
    public void Large_texts_are_read_in_linear_time(string repeated, int facts) =>
        Assert.Equal(facts, new ParsedCapture(Parse("hostname", string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)))).ProjectAll(OperatingSystemFamily.Unknown));

    [Fact]
    public void Arbitrary_text_states_one_name_at_most() =>
        Gen.Char[" \n\r\t#a.\0\uFEFF"].Array[0, 60].Select(characters => new string(characters)).Sample(text =>
        {
            foreach (var path in new[] { "hostname", "mailname" })
                Assert.InRange(new ParsedCapture(Parse(path, text)).ProjectAll(OperatingSystemFamily.Unknown), 0, 2);
        });

    private static CaptureDocument Parse(string path, string text) => Format.Parse(SourceText.From(text, path), TestContext.Current.CancellationToken);
}
