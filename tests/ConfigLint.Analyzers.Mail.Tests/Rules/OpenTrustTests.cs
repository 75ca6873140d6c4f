using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1104 over main.cf and postconf's output (postconf(5), Postfix's cidr_match).</summary>
public sealed class OpenTrustTests
{
    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("0.0.0.0/1")]
    [InlineData("128.0.0.0/1")]
    [InlineData("10.0.0.0/7")]
    [InlineData("[::]/0")]
    [InlineData("[::/0]")]
    [InlineData("[2000::]/3")]
    [InlineData("[2a00::]/15")]
    public void A_network_as_large_as_the_Internet_is_an_error(string network) => new AnalyzerTest<OpenTrustAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = $"mynetworks = {{|MAIL1104:127.0.0.0/8, {network}|}}\n" },
        FixedCaptures = { ["MX01/main.cf"] = "mynetworks = 127.0.0.0/8\n" },
        Messages =
        {
            $"MX01: mynetworks holds {network}, so any client on the Internet may send mail to anyone through this server. Set mynetworks to the networks whose clients may send through this server.",
        },
    }.Verify();

    [Fact]
    public void Where_nothing_else_is_left_the_fix_trusts_this_server_alone() => new AnalyzerTest<OpenTrustAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "mynetworks = {|MAIL1104:0.0.0.0/0 [::]/0|}\n" },
        FixedCaptures = { ["MX01/main.cf"] = "mynetworks = 127.0.0.0/8 [::1]/128\n" },
    }.Verify();

    [Theory]
    [InlineData("mynetworks = {|MAIL1104:127.0.0.0/8\n    0.0.0.0/0|}\n")]
    [InlineData("mynetworks = {|MAIL1104:127.0.0.0/8, $all|}\nall = 0.0.0.0/0\n")]
    public void A_list_over_lines_or_with_references_has_no_fix(string text) => new AnalyzerTest<OpenTrustAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = text },
        FixedCaptures = { ["MX01/main.cf"] = text.Replace("{|MAIL1104:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal) },
    }.Verify();

    [Theory]
    [InlineData("permit_sasl_authenticated, reject_unauth_destination", "permit_sasl_authenticated")]
    [InlineData("", "permit_sasl_authenticated reject_unauth_destination")]
    [InlineData("friends, reject_unauth_destination", "")]
    public void Where_no_restriction_permits_trusted_clients_it_is_a_warning(string relay, string recipient) => new AnalyzerTest<OpenTrustAnalyzer>
    {
        Captures =
        {
            ["MX01/main.cf"] = $"mynetworks = {{|MAIL1104 warning:0.0.0.0/0|}}\nsmtpd_relay_restrictions = {relay}\nsmtpd_recipient_restrictions = {recipient}\nfriends = permit_sasl_authenticated, friends\n",
        },
        Messages =
        {
            "MX01: mynetworks holds 0.0.0.0/0, which trusts the Internet wherever trust is asked for; only the relay and recipient restrictions, which permit no mynetworks, "
                + "keep strangers from sending through it. Set mynetworks to the networks whose clients may send through this server.",
        },
    }.Verify();

    [Theory]
    [InlineData("smtpd_relay_restrictions = reject_unauth_destination\n")]
    [InlineData("smtpd_recipient_restrictions = reject_unauth_destination\n")]
    [InlineData("smtpd_relay_restrictions = Permit_MyNetworks, reject\nsmtpd_recipient_restrictions = reject\n")]
    [InlineData("smtpd_relay_restrictions = reject\nsmtpd_recipient_restrictions = friends, reject\nfriends = others\nothers = permit_mynetworks\n")]
    [InlineData("smtpd_relay_restrictions = reject\nsmtpd_recipient_restrictions = $smtpd_client_event_limit_exceptions\n")]
    public void As_long_as_one_may_permit_them_it_is_an_error(string restrictions) => new AnalyzerTest<OpenTrustAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "mynetworks = {|MAIL1104:0.0.0.0/0|}\n" + restrictions },
    }.Verify();

    [Theory]
    [InlineData("127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128")]
    [InlineData("10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16")]
    [InlineData("!0.0.0.0/0")]
    [InlineData("/etc/postfix/0.0.0.0/0")]
    [InlineData("cidr:{{0.0.0.0/0 permit}}, hash:/etc/postfix/networks")]
    [InlineData("::/0")]
    [InlineData("[fc00::]/7 [fe80::]/10 [ff00::]/8")]
    [InlineData("[2a00::]/16")]
    [InlineData("224.0.0.0/4")]
    [InlineData("10.1.2.3/7")]
    [InlineData("0/0")]
    [InlineData("0.0.0.0")]
    [InlineData("0.0.0.0/33 0.0.0.0/x 0.0.0.0/ /0 [/0 []/0 [::1%eth0]/0")]
    [InlineData("")]
    public void Other_items_are_silent(string list) => new AnalyzerTest<OpenTrustAnalyzer> { Captures = { ["MX01/main.cf"] = $"mynetworks = {list}\nmynetworks_style = class\n" } }.Verify();

    [Fact]
    public void The_style_class_is_a_warning() => new AnalyzerTest<OpenTrustAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "mynetworks_style = {|MAIL1104 warning:class|}\n" },
        Messages =
        {
            "MX01: mynetworks_style is 'class', which trusts the whole class A, B or C network around each of the server's addresses, a provider's other customers among them. "
                + "Set mynetworks to the networks whose clients may send through this server.",
        },
    }.Verify();

    [Theory]
    [InlineData("subnet")]
    [InlineData("host")]
    [InlineData("${{$compatibility_level} <level {2} ? {subnet} : {host}}")]
    public void Other_styles_are_silent(string style) => new AnalyzerTest<OpenTrustAnalyzer> { Captures = { ["MX01/main.cf"] = $"mynetworks_style = {style}\n" } }.Verify();

    [Fact]
    public void Output_of_postconf_is_reported_and_never_changed() => new AnalyzerTest<OpenTrustAnalyzer>
    {
        Captures = { ["MX01/postconf.txt"] = "myhostname = mail.corp.example\nmynetworks = {|MAIL1104:0.0.0.0/0|}\n" },
        FixedCaptures = { ["MX01/postconf.txt"] = "myhostname = mail.corp.example\nmynetworks = 0.0.0.0/0\n" },
    }.Verify();

    [Fact]
    public void Captures_that_contradict_each_other_are_silent() => new AnalyzerTest<OpenTrustAnalyzer>
    {
        Captures = { ["MX01/etc/postfix/main.cf"] = "mynetworks = 0.0.0.0/0\n", ["MX01/mail/main.cf"] = "mynetworks = 127.0.0.0/8\n" },
    }.Verify();

    [Theory]
    [InlineData("main.cf", "biff = no\n")]
    [InlineData("services", "smtp 25/tcp\n")]
    public void Without_the_list_it_is_not_captured(string file, string text) => new AnalyzerTest<OpenTrustAnalyzer>
    {
        Captures = { ["MX01/" + file] = text },
        NotCaptured = { "mailSetting mynetworks" },
    }.Verify();
}
