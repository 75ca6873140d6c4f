using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1019 over captures.</summary>
public sealed class MalformedHostsEntryTests
{
    [Fact]
    public void Every_malformed_line_is_reported_at_its_wrong_field() => new AnalyzerTest<MalformedHostsEntryAnalyzer>
    {
        Captures =
        {
            ["WEB01/etc/hosts"] = """
                127.0.0.1   localhost
                {|NET1019:mail01|}      10.4.2.10   # swapped
                {|NET1019:10.4.2.300|}  mail02
                {|NET1019:10.4.2.11|}
                10.4.2.12   web01 {|NET1019:*.web01.corp.example|}

                """,
        },
        Messages =
        {
            "WEB01: 'mail01' in this hosts entry is not understood: expected an IPv4 or IPv6 address at the start of the line. Correct the line: an address, the host name, its aliases.",
            "WEB01: '10.4.2.300' in this hosts entry is not understood: expected an IPv4 or IPv6 address at the start of the line. Correct the line: an address, the host name, its aliases.",
            "WEB01: '10.4.2.11' in this hosts entry is not understood: expected a host name behind the address. Correct the line: an address, the host name, its aliases.",
            "WEB01: '*.web01.corp.example' in this hosts entry is not understood: expected a host name of letters, digits, hyphens and dots. Correct the line: an address, the host name, its aliases.",
        },
    }.Verify();

    [Theory]
    [InlineData("fe80::1%lo0\tlocalhost")]
    [InlineData("10.4.2.10 mail01 # the twin")]
    [InlineData("::ffff:10.4.2.10 mail01")]
    [InlineData("10.4.2.10 9to5.example my_host")]
    [InlineData("#10.4.2.300 mail01")]
    [InlineData("# only a comment")]
    public void Legal_lines_are_silent(string line) => new AnalyzerTest<MalformedHostsEntryAnalyzer>
    {
        Captures = { ["WEB01/etc/hosts"] = $"127.0.0.1 localhost\n{line}\n" },
    }.Verify();

    [Fact]
    public void The_fiftieth_counts_the_rest()
    {
        var test = new AnalyzerTest<MalformedHostsEntryAnalyzer>
        {
            Captures = { ["WEB01/etc/hosts"] = string.Concat(Enumerable.Repeat("{|NET1019:a|} 10.0.0.1\n", 50)) + "a 10.0.0.1\na 10.0.0.1\n" },
        };
        const string Message = "WEB01: 'a' in this hosts entry is not understood: expected an IPv4 or IPv6 address at the start of the line";
        for (var i = 1; i <= 50; i++)
            test.Messages.Add(Message + (i < 50 ? "" : " (and 2 more below it in this file)") + ". Correct the line: an address, the host name, its aliases.");

        test.Verify();
    }

    [Fact]
    public void Errors_of_other_formats_are_not_its_business() => new AnalyzerTest<MalformedHostsEntryAnalyzer>
    {
        Captures = { ["WEB01/etc/services"] = "smtp 25/tcp\npop3 110\n" },
    }.Verify();
}
