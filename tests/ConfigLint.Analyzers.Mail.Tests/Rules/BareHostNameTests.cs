using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1101 over main.cf and postconf's output (RFC 5321 §2.3.5).</summary>
public sealed class BareHostNameTests
{
    [Fact]
    public void A_name_without_a_dot_is_an_error() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "biff = no\nmyhostname = {|MAIL1101:mail|}\nmyorigin = $mydomain\n" },
        Messages =
        {
            "MX01: myhostname is 'mail', a name that SMTP does not allow: Postfix greets other servers with it, which may refuse its mail, and sends bounces from it. "
                + "Set myhostname to the server's full name.",
        },
    }.Verify();

    [Theory]
    [InlineData("myhostname = {|MAIL1101:$name|}\nname = mail\n")]
    [InlineData("myhostname = {|MAIL1101:${name?{mail}:{mail.corp.example}}|}\nname = x\n")]
    [InlineData("myhostname = mail.corp.example\nmyhostname = {|MAIL1101:mail|}\n")]
    public void What_counts_is_the_last_value_with_everything_put_in(string text) => new AnalyzerTest<BareHostNameAnalyzer> { Captures = { ["MX01/main.cf"] = text } }.Verify();

    [Fact]
    public void A_value_over_lines_is_reported_as_a_whole() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "myhostname =\n  # the short one\n  {|MAIL1101:mail|}\n" },
    }.Verify();

    [Fact]
    public void A_blank_name_is_an_error_on_a_null_client_too() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "{|MAIL1101:myhostname|} =\nrelayhost = [smtp.corp.example]\nmyorigin = corp.example\n" },
        Messages = { "MX01: myhostname is blank, and Postfix does not start with it. Set myhostname to the server's full name." },
    }.Verify();

    [Fact]
    public void On_a_null_client_it_is_a_warning() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["WEB01/main.cf"] = "myhostname = {|MAIL1101 warning:web01|}\nrelayhost = [smtp.corp.example]\nmyorigin = $mydomain\n" },
        Messages =
        {
            "WEB01: myhostname is 'web01', a name that only this server knows, which gets into headers, bounces and the domains that it delivers for. Set myhostname to the server's full name.",
        },
    }.Verify();

    [Theory]
    [InlineData("relayhost =\nmyorigin = corp.example\n")]
    [InlineData("relayhost = [smtp.corp.example]\n")]
    [InlineData("myorigin = corp.example\n")]
    [InlineData("relayhost = [smtp.corp.example]\nmyorigin =\n")]
    [InlineData("smtp_helo_name = $myhostname\n")]
    public void Half_a_null_client_is_none(string settings) => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["WEB01/main.cf"] = "myhostname = {|MAIL1101:web01|}\n" + settings },
    }.Verify();

    [Fact]
    public void With_a_greeting_of_its_own_it_is_a_warning() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "myhostname = {|MAIL1101 warning:mail|}\nsmtp_helo_name = $myhostname.corp.example\n" },
    }.Verify();

    [Theory]
    [InlineData("myhostname = mail.corp.example\n")]
    [InlineData("myhostname = mail.$mydomain\nmydomain = corp.example\n")]
    [InlineData("myhostname = ${alias_maps}\n")]
    [InlineData("myhostname = $myhostname\n")]
    public void Qualified_or_unknown_names_are_silent(string text) => new AnalyzerTest<BareHostNameAnalyzer> { Captures = { ["MX01/main.cf"] = text } }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/etc/postfix/main.cf"] = "myhostname = mail\n", ["MX01/mail/main.cf"] = "myhostname = mail.corp.example\n" },
    }.Verify();

    [Fact]
    public void Of_two_captures_that_agree_main_cf_is_reported() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/a-postconf.txt"] = "biff = no\nmyhostname = mail\n", ["MX01/main.cf"] = "myhostname   =  {|MAIL1101:mail|}\n" },
    }.Verify();

    [Fact]
    public void An_unset_name_is_not_captured() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "mydomain = localdomain\n", ["MX01/hostname"] = "mail\n" },
        NotCaptured = { "mailSetting myhostname" },
    }.Verify();

    [Fact]
    public void Without_Postfix_nothing_is_captured() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/services"] = "smtp 25/tcp mail\n" },
        NotCaptured = { "mailSetting myhostname" },
    }.Verify();

    [Fact]
    public void Without_a_mail_setting_nothing_is_captured() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/hostname"] = "mail\n" },
        NotCaptured = { "mailSetting" },
    }.Verify();

    [Fact]
    public void The_fix_adds_a_captured_domain() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "myhostname = {|MAIL1101:mail|}\nmydomain = corp.example\n" },
        FixedCaptures = { ["MX01/main.cf"] = "myhostname = mail.corp.example\nmydomain = corp.example\n" },
        Messages =
        {
            "MX01: myhostname is 'mail', a name that SMTP does not allow: Postfix greets other servers with it, which may refuse its mail, and sends bounces from it. "
                + "Set myhostname to the server's full name, such as mail.corp.example.",
        },
    }.Verify();

    [Fact]
    public void The_resolvers_domain_is_one_too() => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "myhostname = {|MAIL1101:mail|}\n", ["MX01/resolv.conf"] = "search corp.example lab.example\nnameserver 10.0.0.1\n" },
        FixedCaptures = { ["MX01/main.cf"] = "myhostname = mail.corp.example\n" },
    }.Verify();

    [Theory]
    [InlineData("myhostname = {|MAIL1101:$name|}\nname = mail\nmydomain = corp.example\n")]
    [InlineData("myhostname = {|MAIL1101:mail|}\n")]
    public void Without_a_plain_name_and_a_domain_there_is_no_fix(string text) => new AnalyzerTest<BareHostNameAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = text },
        FixedCaptures = { ["MX01/main.cf"] = text.Replace("{|MAIL1101:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal) },
    }.Verify();
}
