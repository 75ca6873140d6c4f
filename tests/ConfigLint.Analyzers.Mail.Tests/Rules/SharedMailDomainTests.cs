using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1201 over the main.cf of several servers (ADDRESS_CLASS_README).</summary>
public sealed class SharedMailDomainTests
{
    [Fact]
    public void One_domain_on_two_servers_is_a_warning_at_the_first() => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures =
        {
            ["captures/MX01/main.cf"] = "mydestination = {|MAIL1201:mx01.corp.example, Corp.Example|}\n",
            ["captures/WEB01/main.cf"] = "virtual_mailbox_domains = {|#1:corp.example|}\n",
        },
        Messages =
        {
            "MX01: mydestination lists corp.example, and so does WEB01 (virtual_mailbox_domains): each delivers what it gets of that domain itself and passes none of it on, "
                + "so a mailbox on the other never sees it. Remove the domain from all but one, or list it under 'shared_domains' if they share it on purpose.",
        },
    }.Verify();

    [Fact]
    public void Three_servers_are_one_finding_for_each_domain() => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures =
        {
            ["MX01/main.cf"] = "mydestination = {|MAIL1201,MAIL1201:a.example b.example|}\n",
            ["MX02/main.cf"] = "mydestination = {|#1,#3:a.example b.example|}\n",
            ["MX03/main.cf"] = "virtual_alias_domains = {|#2:a.example|}\n",
        },
    }.Verify();

    [Fact]
    public void References_are_put_in_before_domains_are_compared() => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures =
        {
            ["MX01/hostname"] = "mx01.corp.example\n",
            ["MX01/main.cf"] = "mydestination = {|MAIL1201:$myhostname, localhost.$mydomain, localhost, ${mydomain}|}\n",
            ["MX02/main.cf"] = "myhostname = mx02.corp.example\nmydestination = {|#1:$myhostname, $(mydomain)|}\n",
        },
    }.Verify();

    [Fact]
    public void Servers_of_one_name_are_told_apart_by_their_paths() => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures = { ["a/MX01/main.cf"] = "mydestination = {|MAIL1201:corp.example|}\n", ["b/MX01/main.cf"] = "mydestination = {|#1:corp.example|}\n" },
        Messages =
        {
            "MX01: mydestination lists corp.example, and so does b/MX01 (mydestination): each delivers what it gets of that domain itself and passes none of it on, "
                + "so a mailbox on the other never sees it. Remove the domain from all but one, or list it under 'shared_domains' if they share it on purpose.",
        },
    }.Verify();

    [Theory]
    [InlineData("mydestination = localhost, localhost.corp.example, localhost.localdomain, localdomain, ubuntu.localdomain, mail\n")]
    [InlineData("relay_domains = corp.example\n")]
    [InlineData("mydestination = !corp.example, /etc/postfix/domains, hash:/etc/postfix/domains, [10.0.0.1], inline:{corp.example=x}\n")]
    [InlineData("mydestination = $myhostname, $mydomain, $nothing\n")]
    [InlineData("mydestination =\n")]
    public void What_is_no_domain_of_one_server_is_silent(string text) => new AnalyzerTest<SharedMailDomainAnalyzer> { Captures = { ["MX01/main.cf"] = text, ["MX02/main.cf"] = text } }.Verify();

    [Theory]
    [InlineData("corp.example")]
    [InlineData("lab.example, CORP.example")]
    public void Domains_in_the_option_are_silent(string option) => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "mydestination = corp.example\n", ["MX02/main.cf"] = "mydestination = corp.example\n" },
        Options = { ["shared_domains"] = option },
    }.Verify();

    [Fact]
    public void Other_domains_in_the_option_change_nothing() => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures = { ["MX01/main.cf"] = "mydestination = {|MAIL1201:corp.example|}\n", ["MX02/main.cf"] = "mydestination = {|#1:corp.example|}\n" },
        Options = { ["shared_domains"] = "example, x.corp.example" },
    }.Verify();

    // CAP1009 speaks of it.
    [Fact]
    public void One_host_in_two_directories_is_silent() => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures =
        {
            ["new/MX01/hostname"] = "mx01.corp.example\n",
            ["new/MX01/main.cf"] = "mydestination = corp.example\n",
            ["old/MX01/hostname"] = "mx01.corp.example\n",
            ["old/MX01/main.cf"] = "mydestination = corp.example\n",
        },
    }.Verify();

    [Fact]
    public void A_nameless_directory_below_its_host_is_silent() => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures =
        {
            ["captures/MX01/hostname"] = "mx01.corp.example\n",
            ["captures/MX01/main.cf"] = "mydestination = corp.example\n",
            ["captures/MX01/second/main.cf"] = "mydestination = corp.example\n",
        },
    }.Verify();

    [Theory]
    [InlineData("keepalived")]
    [InlineData("corosync")]
    [InlineData("ClusSvc")]
    public void Nodes_of_a_cluster_with_one_name_are_silent(string service) => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures =
        {
            ["MX01/main.cf"] = "myhostname = mx.corp.example\nmydestination = corp.example\n",
            ["MX01/sc.txt"] = Query(service),
            ["MX02/main.cf"] = "myhostname = MX.corp.example\nmydestination = corp.example\n",
            ["MX02/sc.txt"] = Query(service),
        },
    }.Verify();

    [Fact]
    public void Nodes_of_other_names_are_reported() => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures =
        {
            ["MX01/main.cf"] = "myhostname = mx01.corp.example\nmydestination = {|MAIL1201:corp.example|}\n",
            ["MX01/sc.txt"] = Query("keepalived"),
            ["MX02/main.cf"] = "myhostname = mx02.corp.example\nmydestination = {|#1:corp.example|}\n",
            ["MX02/sc.txt"] = Query("keepalived"),
        },
    }.Verify();

    [Fact]
    public void A_list_on_which_captures_contradict_each_other_is_silent() => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures =
        {
            ["MX01/main.cf"] = "mydestination = corp.example\n",
            ["MX02/main.cf"] = "mydestination = corp.example\n",
            ["MX02/postconf.txt"] = "myhostname = mx02.corp.example\nmydestination = lab.example\n",
        },
    }.Verify();

    [Fact]
    public void Without_Postfix_nothing_is_captured() => new AnalyzerTest<SharedMailDomainAnalyzer>
    {
        Captures = { ["MX01/services"] = "smtp 25/tcp\n" },
        NotCaptured = { "mailSetting mydestination" },
    }.Verify();

    private static string Query(string service) => $"SERVICE_NAME: {service}\nDISPLAY_NAME: {service}\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : 4  RUNNING\n";
}
