using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class ExplainReportTests
{
    [Fact]
    public void A_page_is_readable() => Assert.Equal(
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

        """,
        Write(ReportBuilder.DomainRule.Page));

    [Fact]
    public void Headings_and_code_are_coloured()
    {
        var text = Write(ReportBuilder.DomainRule.Page, useColor: true);

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
    public void Markup_and_what_a_terminal_would_obey_come_out_as_text(string page, string expected) => Assert.Equal(expected, Write(page));

    private static string Write(string page, bool useColor = false)
    {
        using var writer = new StringWriter();
        ExplainReport.Write(page, writer, new() { WorkingDirectory = "/repo", UseColor = useColor });
        return writer.ToString();
    }
}
