using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1018 over captures.</summary>
public sealed class OwnNameOnLoopbackTests
{
    private const string ResolvConf = "search corp.example\nnameserver 10.0.0.2\n";

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("0:0:0:0:0:0:0:1")]
    public void Own_name_on_a_loopback_address_is_reported(string address) => new AnalyzerTest<OwnNameOnLoopbackAnalyzer>
    {
        Captures =
        {
            ["MAIL01/etc/hostname"] = "mail01\n",
            ["MAIL01/etc/resolv.conf"] = ResolvConf,
            ["MAIL01/etc/hosts"] = $"{{|NET1018:{address}|}}\tlocalhost Mail01.corp.example. mail01\n10.4.2.11 mail02.corp.example\n",
        },
        Messages =
        {
            $"MAIL01: own name Mail01.corp.example. leads to {address}, so a service that binds to the name or hands out its address is reached by this server only. Set an address that others reach.",
        },
    }.Verify();

    [Theory]
    [InlineData("mail01.corp.example\n")]
    [InlineData("mail01\n")]
    public void A_qualified_host_name_or_the_hosts_file_itself_names_the_domain(string hostName) => new AnalyzerTest<OwnNameOnLoopbackAnalyzer>
    {
        Captures = { ["MAIL01/etc/hostname"] = hostName, ["MAIL01/etc/hosts"] = "{|NET1018:127.0.0.1|} mail01.corp.example mail01 localhost\n" },
    }.Verify();

    [Theory]
    [InlineData("127.0.0.1 localhost localhost.localdomain localhost4")]
    [InlineData("127.0.0.1 mail01")]
    [InlineData("127.0.0.1 mail01.localdomain mail01")]
    [InlineData("127.0.0.1 mail01.other.example")]
    [InlineData("127.0.0.1 mail011.corp.example")]
    [InlineData("10.4.2.10 mail01.corp.example mail01")]
    [InlineData("127.0.1.1 mail01.corp.example mail01")]
    [InlineData("127.0.0.2 mail01.corp.example mail01")]
    [InlineData("#127.0.0.1 mail01.corp.example mail01")]
    public void Other_entries_are_silent(string line) => new AnalyzerTest<OwnNameOnLoopbackAnalyzer>
    {
        Captures = { ["MAIL01/etc/hostname"] = "mail01\n", ["MAIL01/etc/resolv.conf"] = ResolvConf, ["MAIL01/etc/hosts"] = line + "\n" },
    }.Verify();

    [Theory]
    [InlineData("postfix", "mail server")]
    [InlineData("corosync", "cluster node")]
    [InlineData("krb5kdc", "Kerberos server")]
    [InlineData("postgresql", "database server")]
    public void Debians_address_is_reported_on_a_server_whose_name_others_use(string service, string role) => new AnalyzerTest<OwnNameOnLoopbackAnalyzer>
    {
        Captures =
        {
            ["MAIL01/etc/hostname"] = "mail01\n",
            ["MAIL01/etc/hosts"] = "127.0.0.1 localhost\n{|NET1018:127.0.1.1|} mail01.corp.example mail01\n",
            ["MAIL01/services.txt"] = $"SERVICE_NAME: {service}\n        STATE              : 4  RUNNING\n",
        },
        Messages =
        {
            $"MAIL01: own name mail01.corp.example leads to 127.0.1.1 on a {role}, so a service that binds to the name or hands out its address is reached by this server only. "
                + "Set an address that others reach.",
        },
    }.Verify();

    [Fact]
    public void Debians_address_beside_a_disabled_service_is_silent() => new AnalyzerTest<OwnNameOnLoopbackAnalyzer>
    {
        Captures =
        {
            ["MAIL01/etc/hostname"] = "mail01\n",
            ["MAIL01/etc/hosts"] = "127.0.1.1 mail01.corp.example mail01\n",
            ["MAIL01/services.txt"] = "SERVICE_NAME: postfix\n        START_TYPE         : 4   DISABLED\n",
        },
    }.Verify();

    [Fact]
    public void Two_captures_that_contradict_each_other_are_silent() => new AnalyzerTest<OwnNameOnLoopbackAnalyzer>
    {
        Captures =
        {
            ["MAIL01/etc/hostname"] = "mail01\n",
            ["MAIL01/etc/resolv.conf"] = ResolvConf,
            ["MAIL01/resolv.conf"] = "search lab.example\n",
            ["MAIL01/etc/hosts"] = "127.0.0.1 mail01.corp.example mail01.lab.example\n",
        },
    }.Verify();

    [Fact]
    public void Without_the_hosts_file_it_is_not_captured() => new AnalyzerTest<OwnNameOnLoopbackAnalyzer>
    {
        Captures = { ["MAIL01/etc/hostname"] = "mail01\n" },
        NotCaptured = { "hostsEntry" },
    }.Verify();

    [Fact]
    public void Without_a_host_name_it_is_not_captured() => new AnalyzerTest<OwnNameOnLoopbackAnalyzer>
    {
        Captures = { ["MAIL01/etc/hosts"] = "127.0.0.1 mail01.corp.example mail01\n" },
        NotCaptured = { "hostName" },
    }.Verify();
}
