namespace ConfigLint.Formats.Tests.Postfix;

/// <summary>What is a setting, where its value stands, and what is none (postconf(5)).</summary>
public sealed class PostfixMainTests
{
    [Fact]
    public void A_file_of_Debian_gives_its_settings()
    {
        var capture = PostfixSamples.Read(PostfixSamples.Debian);

        Assert.Equal(
            [
                "9:16 mail.corp.example ESMTP Postfix (Debian/GNU)",
                "10:8 no",
                "13:23 no",
                "16:36 btree:${data_directory}/smtpd_scache",
                "18:14 mail.corp.example",
                "19:14 hash:/etc/aliases",
                "20:12 /etc/mailname",
                "21:17 mail.corp.example, mail.corp.example, localhost.corp.example, , localhost",
                "22:1 \"\"",
                "23:14 127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128",
                "24:19 procmail -a \"$EXTENSION\"",
                "25:23 +",
                "26:19 all",
            ],
            capture.Lines(FactKinds.MailSetting));
        Assert.Equal(["9:1 Unix"], capture.Lines(FactKinds.OperatingSystem));
        Assert.Empty(capture.Errors());
        Assert.True(capture.Document.IsSourceOfTruth);
        Assert.Equal("#", PostfixSamples.Format.CommentPrefix);
    }

    [Fact]
    public void A_fact_has_its_name_and_its_raw_value()
    {
        var setting = PostfixSamples.Read("mydomain = corp.example\nmyorigin = $mydomain\n").Facts(FactKinds.MailSetting)[1];

        Assert.Equal(("myorigin", "corp.example", "$mydomain", false), (setting.Name, setting.Value, setting.RawValue, setting.IsUnresolved));
        Assert.Equal("corp.example@2:12-21", ProjectedFacts.Place(setting));
    }

    [Fact]
    public void A_line_that_starts_with_white_space_continues_the_one_before()
    {
        var capture = PostfixSamples.Read(PostfixSamples.ByHand);
        var settings = capture.Facts(FactKinds.MailSetting);

        Assert.Equal("[::1]/128                  127.0.0.0/8                  10.20.0.0/16@3:19-6:31", ProjectedFacts.Place(settings[2]));
        Assert.Equal("permit_mynetworks    reject_unauth_destination@9:5-11:30", ProjectedFacts.Place(settings[3]));
        Assert.Equal("virtual_alias_maps", settings[4].Name);
        Assert.Equal("|mynetworks|[::1]/128                  127.0.0.0/8                  10.20.0.0/16", capture.Entries()[2]);
        Assert.Empty(capture.Errors());
    }

    [Theory]
    [InlineData("x = a\n b\n", "a b@1:5-2:3")]
    [InlineData("x = a\n\tb\n", "a\tb@1:5-2:3")]
    [InlineData("x = a\r\n b\r\ny = c\r\n", "a b@1:5-2:3")]
    [InlineData("x = a\r b\ry = c", "a b@1:5-2:3")]
    [InlineData("x = a\n\n b\n", "a b@1:5-3:3")]
    [InlineData("x = a\n   \n b\n", "a b@1:5-3:3")]
    [InlineData("x = a\n# no\n b\n", "a b@1:5-3:3")]
    [InlineData("x = a\n  # no, indented\n b\n", "a b@1:5-3:3")]
    [InlineData("x = a\n b\n  # no\n", "a b@1:5-2:3")]
    [InlineData("x = a # yes\n", "a # yes@1:5-12")]
    [InlineData("x = # yes\n b\n", "# yes b@1:5-2:3")]
    [InlineData("x =\n a\n", "a@2:2-3")]
    [InlineData("x\n = a\n", "a@2:4-5")]
    [InlineData("x\n# no\n =\n # no\n a\n", "a@5:2-3")]
    [InlineData("x = a \\\n b\n", "a \\ b@1:5-2:3")]
    [InlineData("x=a\n", "a@1:3-4")]
    [InlineData("x\t =\t a \t\n", "a@1:7-8")]
    [InlineData("x = a\0\0", "a@1:5-6")]
    [InlineData("x = a = b\n", "a = b@1:5-10")]
    [InlineData("x =\ny = b", "@1:1-2")]
    [InlineData("x = \n # no\n\n", "@1:1-2")]
    [InlineData("x = 1\nx = 2\n", "2@2:5-6")]
    [InlineData("x = 1\nx =\n", "@2:1-2")]
    public void Values_stand_where_Postfix_reads_them(string text, string expected)
    {
        var capture = PostfixSamples.Read(text);

        Assert.Equal(expected, ProjectedFacts.Place(capture.Facts(FactKinds.MailSetting)[0]));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void A_trailing_backslash_continues_nothing()
    {
        var capture = PostfixSamples.Read("x = a \\\ny = b\n");

        Assert.Equal(["1:5 a \\", "2:5 b"], capture.Lines(FactKinds.MailSetting));
    }

    [Fact]
    public void The_last_assignment_wins_and_all_are_entries()
    {
        var capture = PostfixSamples.Read("myhostname = a.example\nmyorigin = $myhostname\nmyhostname = b.example\nMyhostname = c.example\n");

        Assert.Equal(["2:12 b.example", "3:14 b.example", "4:14 c.example"], capture.Lines(FactKinds.MailSetting));
        Assert.Equal(["|myhostname|a.example", "|myorigin|$myhostname", "|myhostname|b.example", "|Myhostname|c.example"], capture.Entries());
    }

    [Theory]
    [InlineData("myhostname mail.example\nbiff = no\n", "1:1 Syntax")]
    [InlineData("biff = no\n= x\n", "2:1 Syntax")]
    [InlineData("biff = no\nmyhostname\n", "2:1 Syntax")]
    [InlineData("my hostname = x\nbiff = no\n", "1:1 Syntax")]
    [InlineData("  myhostname = x\n  mydomain = y\nbiff = no\n", "1:3 Syntax")]
    [InlineData("# comment\n  myhostname = x\nbiff = no\n", "2:3 Syntax")]
    [InlineData("a = b${c\nbiff = no\n", "1:6 Syntax")]
    [InlineData("a = $(c}\n d\nbiff = no\n", "1:5 Syntax")]
    public void What_Postfix_refuses_is_an_error_and_the_neighbours_are_kept(string text, string error)
    {
        var capture = PostfixSamples.Read(text);

        Assert.Equal([error], capture.Errors());
        Assert.Contains("no", capture.Facts(FactKinds.MailSetting).Select(setting => setting.Value));
        Assert.DoesNotContain("myhostname", capture.Facts(FactKinds.MailSetting).Select(setting => setting.Name));
    }

    [Fact]
    public void A_line_without_an_equals_sign_is_an_entry_of_its_own() =>
        Assert.Equal(["|myhostname mail.example|", "|biff|no"], PostfixSamples.Read("myhostname mail.example\n  org\nbiff = no\n").Entries());

    [Fact]
    public void Postconf_prints_a_live_state_between_a_prompt_and_warnings()
    {
        var capture = PostfixSamples.Read(PostfixSamples.PostconfN, "mx1/postconf-n.txt");
        var settings = capture.Facts(FactKinds.MailSetting);

        Assert.Equal(10, settings.Count);
        Assert.Equal("mx1.corp.example, localhost.corp.example, localhost@8:17-60", ProjectedFacts.Place(settings[6]));
        Assert.Equal("@10:1-10", ProjectedFacts.Place(settings[8]));
        Assert.Equal(["2:1 Unix"], capture.Lines(FactKinds.OperatingSystem));
        Assert.False(capture.Document.IsSourceOfTruth);
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Postconf_may_be_folded_and_pasted_with_an_indent()
    {
        var capture = PostfixSamples.Read(PostfixSamples.Folded, "mx2/postconf.txt");

        Assert.Equal(
            [
                "1:18 mx2.corp.example",
                "2:32 permit_mynetworks, permit_sasl_authenticated,        reject_unauth_destination",
                "4:40 btree:${data_directory}/smtpd_scache",
                "5:26 30s",
            ],
            capture.Lines(FactKinds.MailSetting));
        Assert.Empty(capture.Errors());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# myhostname = mail.example\n")]
    [InlineData("\n \n\0")]
    public void Without_a_setting_nothing_is_captured(string text)
    {
        var capture = PostfixSamples.Read(text);

        Assert.Equal(0, capture.ProjectAll(OperatingSystemFamily.Unknown));
        Assert.Empty(capture.Entries());
        Assert.Empty(capture.Errors());
    }
}
