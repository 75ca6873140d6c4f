using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1102 over main.cf and what its defaults are made of (postconf(5)).</summary>
public sealed class LocalMailDomainTests
{
    [Theory]
    [InlineData("localdomain")]
    [InlineData("corp")]
    public void A_set_domain_of_one_label_is_a_warning(string domain) => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = $"myhostname = mail.corp.example\nmydomain = {{|MAIL1102:{domain}|}}\n" },
        Messages = { $"MX01: mydomain is '{domain}', so the names that it completes (mydestination) mean nothing outside this server. Set mydomain to the server's DNS domain." },
    }.Verify();

    [Fact]
    public void A_blank_domain_keeps_Postfix_from_starting() => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "myhostname = mail.corp.example\n{|MAIL1102:mydomain|} =\nmyorigin = corp.example\nmydestination = corp.example\nrelayhost =\n" },
        Messages = { "MX01: mydomain is blank, and Postfix does not start with it. Set mydomain to the server's DNS domain." },
    }.Verify();

    [Theory]
    [InlineData("mail.local")]
    [InlineData("mail.localdomain")]
    public void It_is_derived_from_the_host_name_set(string name) => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = $"myhostname = {{|MAIL1102:{name}|}}\n" },
        Messages =
        {
            $"MX01: mydomain is '{name[5..]}' (derived from myhostname, which is '{name}'), so the names that it completes (mydestination) mean nothing outside this server. Set mydomain to the server's DNS domain.",
        },
    }.Verify();

    [Fact]
    public void It_is_derived_from_the_systems_bare_host_name() => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["WEB01/hostname"] = "{|MAIL1102:web01|}\n", ["WEB01/main.cf"] = "biff = no\n" },
        Messages =
        {
            "WEB01: mydomain is 'localdomain' (derived from myhostname, which is 'web01.localdomain'), so the names that it completes (myorigin, mydestination) mean nothing outside this server. "
                + "Set mydomain to the server's DNS domain.",
        },
    }.Verify();

    [Fact]
    public void The_message_names_a_captured_domain_and_the_fix_sets_it() => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "myhostname = mail.corp.example\nmydomain = {|MAIL1102:localdomain|}\nrelayhost = $mydomain\n", ["MX01/resolv.conf"] = "search corp.example\n" },
        Messages = { "MX01: mydomain is 'localdomain', so the names that it completes (mydestination, relayhost) mean nothing outside this server. Set mydomain to the server's DNS domain, such as corp.example." },
        FixedCaptures = { ["MX01/main.cf"] = "myhostname = mail.corp.example\nmydomain = corp.example\nrelayhost = $mydomain\n" },
    }.Verify();

    [Theory]
    [InlineData("myorigin = $mydomain\nmydestination = mail.corp.example\nrelayhost =\n")]
    [InlineData("myorigin = mail.corp.example\nmydestination = mail.corp.example, localhost.${mydomain}\nrelayhost =\n")]
    [InlineData("myorigin = mail.corp.example\nmydestination = mail.corp.example\nrelayhost = [smtp.$(mydomain)]\n")]
    [InlineData("myorigin = $site\nsite = ${mydomain?{x}}\nmydestination = mail.corp.example\nrelayhost =\n")]
    [InlineData("myorigin = mail.corp.example\nrelayhost =\n")]
    public void One_use_of_it_is_enough(string settings) => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "myhostname = mail.corp.example\nmydomain = {|MAIL1102:localdomain|}\n" + settings },
    }.Verify();

    [Theory]
    [InlineData("relayhost = [smtp.corp.example]\n")]
    [InlineData("relayhost =\n")]
    [InlineData("")]
    public void Without_any_use_of_it_the_rule_is_silent(string relay) => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "mydomain = localdomain\nmyhostname = mail.corp.example\nmyorigin = $myhostname\nmydestination = $myhostname, localhost, $$mydomain\n" + relay },
    }.Verify();

    [Theory]
    [InlineData("mydomain = corp.example\n")]
    [InlineData("myhostname = mail.corp.example\n")]
    [InlineData("myhostname = mail.$mydomain\nmydomain = corp.example\n")]
    [InlineData("mydomain = ${alias_maps}\n")]
    public void A_domain_or_an_unknown_one_is_silent(string text) => new AnalyzerTest<LocalMailDomainAnalyzer> { Captures = { ["MX01/main.cf"] = text, ["MX01/hostname"] = "mail\n" } }.Verify();

    [Fact]
    public void The_systems_full_host_name_gives_a_domain() => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "biff = no\n", ["MX01/hostname"] = "mail.corp.example\n" },
    }.Verify();

    [Theory]
    [InlineData("myhostname = mail\n")]
    [InlineData("myhostname = mail\nmydomain = localdomain\n")]
    [InlineData("myhostname =\n")]
    public void Where_MAIL1101_reports_it_is_silent(string text) => new AnalyzerTest<LocalMailDomainAnalyzer> { Captures = { ["MX01/main.cf"] = text } }.Verify();

    [Theory]
    [InlineData("mydomain = localdomain\n", "mydomain = corp.example\n")]
    [InlineData("mydomain = localdomain\nmyorigin = $mydomain\n", "mydomain = localdomain\nmyorigin = corp.example\n")]
    [InlineData("myhostname = mail.local\n", "myhostname = mail.corp.example\n")]
    public void Captures_that_contradict_each_other_are_silent(string first, string second) => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["MX01/etc/postfix/main.cf"] = first, ["MX01/mail/main.cf"] = second },
    }.Verify();

    [Theory]
    [InlineData("biff = no\n", "hostName")]
    [InlineData("mydomain = $myhostname\n", "hostName")]
    public void Without_a_host_name_it_is_not_captured(string text, string missing) => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = text },
        NotCaptured = { missing },
    }.Verify();

    [Fact]
    public void A_long_chain_of_references_is_followed_as_far_as_Postfix_does() => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures =
        {
            ["MX01/main.cf"] = "mydomain = localdomain\nmyorigin = $a0\nmydestination = localhost\nrelayhost =\n"
                + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i} = $a{i + 1}\n")) + "a20000 = $mydomain\n",
        },
    }.Verify();

    [Fact]
    public void Without_Postfix_nothing_is_captured() => new AnalyzerTest<LocalMailDomainAnalyzer>
    {
        Captures = { ["MX01/mailname"] = "localdomain\n" },
        NotCaptured = { "mailSetting mydomain" },
    }.Verify();
}
