using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1103 over main.cf and mailname (postconf(5)).</summary>
public sealed class BareOriginTests
{
    private const string Host = "myhostname = mail.corp.example\n";

    [Theory]
    [InlineData("mail")]
    [InlineData("${name?{mail}}")]
    public void A_name_without_a_dot_is_a_warning(string value) => new AnalyzerTest<BareOriginAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = $"{Host}name = x\nmyorigin = {{|MAIL1103:{value}|}}\n" },
        FixedCaptures = { ["MX01/main.cf"] = $"{Host}name = x\nmyorigin = $mydomain\n" },
        Messages =
        {
            "MX01: myorigin is 'mail', so mail from here comes from user@mail, which nobody outside can answer and many servers refuse. "
                + "Set it to a full domain name, such as $mydomain (corp.example).",
        },
    }.Verify();

    [Fact]
    public void A_blank_origin_keeps_Postfix_from_starting() => new AnalyzerTest<BareOriginAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = Host + "{|MAIL1103:myorigin|} =\n" },
        Messages = { "MX01: myorigin is blank, and Postfix does not start with it. Set it to a full domain name, such as $mydomain (corp.example)." },
    }.Verify();

    [Fact]
    public void Of_a_file_the_content_counts() => new AnalyzerTest<BareOriginAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = Host + "myorigin = {|#1:/etc/mailname|}\n", ["MX01/mailname"] = "{|MAIL1103:mail|}\n" },
        FixedCaptures = { ["MX01/mailname"] = "mail\n" },
        Messages =
        {
            "MX01: myorigin is 'mail' (read from /etc/mailname), so mail from here comes from user@mail, which nobody outside can answer and many servers refuse. "
                + "Set it to a full domain name, such as $mydomain (corp.example).",
        },
    }.Verify();

    [Fact]
    public void A_file_with_a_domain_is_silent() => new AnalyzerTest<BareOriginAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = Host + "myorigin = /etc/mailname\n", ["MX01/mailname"] = "corp.example\n" },
    }.Verify();

    [Theory]
    [InlineData("/etc/mailname", "mailSetting mailname")]
    [InlineData("/etc/postfix/origin", "/etc/postfix/origin")]
    public void A_file_that_is_not_captured_is_silent(string file, string missing) => new AnalyzerTest<BareOriginAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = $"{Host}myorigin = {file}\n" },
        NotCaptured = { missing },
    }.Verify();

    [Fact]
    public void Two_files_that_contradict_each_other_are_silent() => new AnalyzerTest<BareOriginAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = Host + "myorigin = /etc/mailname\n", ["MX01/etc/mailname"] = "mail\n", ["MX01/mail/mailname"] = "corp.example\n" },
    }.Verify();

    [Theory]
    [InlineData(Host)]
    [InlineData(Host + "myorigin = $mydomain\n")]
    [InlineData(Host + "myorigin = corp.example\n")]
    [InlineData(Host + "myorigin = ${alias_maps}\n")]
    [InlineData("myhostname = mail.local\nmyorigin = $myhostname\n")]
    public void A_full_name_or_an_unknown_one_is_silent(string text) => new AnalyzerTest<BareOriginAnalyzer> { Captures = { ["MX01/main.cf"] = text } }.Verify();

    [Theory]
    [InlineData("myhostname = mail\n")]
    [InlineData("myhostname = mail\nmyorigin = $myhostname\n")]
    [InlineData("myhostname = mail\nmyorigin = other\n")]
    public void Where_MAIL1101_reports_it_is_silent(string text) => new AnalyzerTest<BareOriginAnalyzer> { Captures = { ["MX01/main.cf"] = text } }.Verify();

    [Theory]
    [InlineData("myhostname = mail.local\nmyorigin = $mydomain\n")]
    [InlineData("mydomain = corp\nmyhostname = mail.corp.example\nmyorigin = ${site}\nsite = $mydomain\n")]
    public void Where_MAIL1102_reports_the_domain_that_it_is_made_of_it_is_silent(string text) => new AnalyzerTest<BareOriginAnalyzer> { Captures = { ["MX01/main.cf"] = text } }.Verify();

    [Fact]
    public void An_origin_of_its_own_is_reported_beside_MAIL1102() => new AnalyzerTest<BareOriginAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "myhostname = mail.local\nmyorigin = {|MAIL1103:mail|}\n" },
        FixedCaptures = { ["MX01/main.cf"] = "myhostname = mail.local\nmyorigin = mail\n" },
    }.Verify();

    [Fact]
    public void Captures_that_contradict_each_other_are_silent() => new AnalyzerTest<BareOriginAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = Host + "myorigin = mail\n", ["MX01/postconf.txt"] = "myhostname = mail.corp.example\nmyorigin = corp.example\n" },
    }.Verify();

    [Fact]
    public void Without_a_host_name_an_unset_origin_is_not_captured() => new AnalyzerTest<BareOriginAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "biff = no\n" },
        NotCaptured = { "hostName" },
    }.Verify();

    [Fact]
    public void Without_Postfix_nothing_is_captured() => new AnalyzerTest<BareOriginAnalyzer>
    {
        Captures = { ["MX01/mailname"] = "mail\n" },
        NotCaptured = { "mailSetting myorigin" },
    }.Verify();
}
