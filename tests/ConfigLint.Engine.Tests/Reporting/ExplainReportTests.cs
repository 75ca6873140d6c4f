using ConfigLint.Engine.Plugins;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class ExplainReportTests
{
    [Fact]
    public void A_page_is_readable_and_followed_by_what_the_rule_needs() => Assert.Equal(
        """
        MAIL1001: DNS domain name is blank

        The Internet Mail Connector reads the domain name at start
        and stops with error 2140 where it is blank, see Q154589 (https://example.org/q154589).

        How to fix

        - Set `Domain`.
        - Start the service.

        | value | meaning |
        | `""` | blank |

            "Domain"="corp.example"

        Severity: error
        Requires: dnsDomain, dnsServer, service
        Plug-in: ConfigLint.Analyzers.Mail 0.1.0
        Web: https://github.com/configlint/configlint/blob/main/analyzers/ConfigLint.Analyzers.Mail/docs/MAIL1001.md

        """,
        Write(ReportBuilder.DomainRule));

    [Fact]
    public void Options_are_written_as_they_are_configured() => Assert.Contains(
        "Severity: warning when it is on; it is off\nRequires: smb-conf\nOption: configlint_diagnostic.ACME0001.max_shares = 10  How many shares are too many.\n",
        Write(ReportBuilder.SecurityRule),
        StringComparison.Ordinal);

    [Fact]
    public void A_rule_without_a_page_is_explained_by_its_title() => Assert.StartsWith(
        "MAIL1001: DNS domain name is blank on a mail connector server\n", Write(ReportBuilder.DomainRule with { Page = "" }), StringComparison.Ordinal);

    [Fact]
    public void Headings_and_code_are_coloured()
    {
        var text = Write(ReportBuilder.DomainRule, useColor: true);

        Assert.Contains("\e[1mHow to fix\e[0m", text, StringComparison.Ordinal);
        Assert.Contains("\e[36m`Domain`\e[0m", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a <b>c</b> <!-- x --> d", "a c  d\n")]
    [InlineData("<!-- x\ny -->\na", "a\n")]
    [InlineData("`<script>` and `a\\b`", "`<script>` and `a\\b`\n")]
    [InlineData("<https://a.example/b> and \\[c\\]", "https://a.example/b and [c]\n")]
    [InlineData("a * b, x < y, [c] (d), **e", "a * b, x < y, [c] (d), e\n")]
    [InlineData("```\n\tx <b>\e\n```\nend", "    \tx <b>\\x1b\nend\n")]
    [InlineData("![alt](i.png)", "alt (i.png)\n")]
    [InlineData("1. one\n   two", "1. one\n   two\n")]
    [InlineData("\e[31m ##vso[a]", "\\x1b[31m #\\x23vso[a]\n")]
    public void A_page_of_no_rule_is_rendered_the_same_way(string page, string expected)
    {
        using var writer = new StringWriter();
        ExplainReport.WritePage(page, writer, new() { WorkingDirectory = "/repo" });

        Assert.Equal(expected, writer.ToString());
    }

    private static string Write(RuleInfo rule, bool useColor = false)
    {
        using var writer = new StringWriter();
        ExplainReport.Write(rule, writer, new() { WorkingDirectory = "/repo", UseColor = useColor });
        return writer.ToString();
    }
}
