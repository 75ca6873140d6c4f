using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1014 over captures.</summary>
public sealed class DeadSearchListTests
{
    [Fact]
    public void A_domain_in_front_of_a_search_list_is_dead() => new AnalyzerTest<DeadSearchListAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "domain {|NET1014:corp.example|} # ours\nsearch {|#1:lab.example dmz.example|}\nnameserver 10.0.0.1\n" },
        Messages = { "WEB01: 'domain corp.example' is not used, the 'search' line below replaces it. Remove it, or put all suffixes on one 'search' line." },
        FixedCaptures = { ["WEB01/resolv.conf"] = "search lab.example dmz.example\nnameserver 10.0.0.1\n" },
    }.Verify();

    [Fact]
    public void A_search_list_in_front_of_a_domain_is_dead() => new AnalyzerTest<DeadSearchListAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "search {|NET1014:corp.example lab.example|}\nnameserver 10.0.0.1\ndomain {|#1:corp.example|}\n" },
        Messages = { "WEB01: 'search corp.example lab.example' is not used, the 'domain' line below replaces it. Remove it, or put all suffixes on one 'search' line." },
        FixedCaptures = { ["WEB01/resolv.conf"] = "nameserver 10.0.0.1\ndomain corp.example\n" },
    }.Verify();

    [Fact]
    public void Only_the_last_of_several_counts() => new AnalyzerTest<DeadSearchListAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = "search {|NET1014:a.example|}\nsearch {|NET1014:b.example|}\nsearch {|#1,#2:c.example|}\n" },
    }.Verify();

    [Theory]
    [InlineData("domain corp.example\nsearch\n")]
    [InlineData("search corp.example\ndomain \n")]
    [InlineData("search corp.example lab.example\n")]
    [InlineData(" domain corp.example\nsearch lab.example\n")]
    [InlineData("Domain corp.example\nsearch lab.example\n")]
    [InlineData("nameserver 10.0.0.1\n")]
    public void A_line_that_the_resolver_does_not_read_neither_replaces_nor_is_replaced(string text) => new AnalyzerTest<DeadSearchListAnalyzer>
    {
        Captures = { ["WEB01/resolv.conf"] = text },
    }.Verify();
}
