using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class TextReportTests
{
    [Fact]
    public void A_finding_is_one_canonical_line_its_source_line_and_its_related_places() => Assert.Equal(
        """
        captures/EXCH01/tcpip.reg(14,10): error MAIL1001: EXCH01: DNS domain name is blank although DNS servers are set, so 'Microsoft Exchange Internet Mail Connector' cannot start. Set the domain name, then start the service.
          | "Domain"=""
          |          ^^
          related: captures/EXCH01/tcpip.reg(16,14): DNS servers are set here
          related: captures/EXCH01/services.txt(3,1): the connector is installed
          hint: configlint explain MAIL1001


        """,
        Write(new ReportBuilder().Add(ReportBuilder.BlankDomain())));

    [Fact]
    public void The_hint_comes_once_for_each_rule()
    {
        var text = Write(new ReportBuilder().Add(ReportBuilder.BlankDomain()).Add(ReportBuilder.BlankDomain()));

        Assert.Equal(2, text.Split("hint:").Length);
    }

    [Theory]
    [InlineData("/repo", "captures/EXCH01/tcpip.reg(14,10)")]
    [InlineData("/repo/captures", "EXCH01/tcpip.reg(14,10)")]
    [InlineData("/repo/docs", "../captures/EXCH01/tcpip.reg(14,10)")]
    public void Paths_are_relative_to_the_working_directory(string workingDirectory, string expected)
    {
        var text = Write(new ReportBuilder().Add(ReportBuilder.BlankDomain()), new() { WorkingDirectory = workingDirectory });

        Assert.StartsWith(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_is_one_line_for_each_finding()
    {
        var builder = new ReportBuilder().Add(ReportBuilder.BlankDomain()).Add(ReportBuilder.BlankDomain());

        var text = Write(builder, new() { WorkingDirectory = "/repo", Verbosity = TextVerbosity.Quiet });

        Assert.Equal(2, text.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void Verbose_names_server_and_fingerprint_and_lists_the_servers()
    {
        var text = Write(new ReportBuilder().Add(ReportBuilder.BlankDomain()), new() { WorkingDirectory = "/repo", Verbosity = TextVerbosity.Verbose });

        Assert.Contains("  server: captures/EXCH01, fingerprint: 0123456789abcdef0123456789abcdef\n", text, StringComparison.Ordinal);
        Assert.EndsWith("server captures/EXCH01: 3 captures, 1 rule evaluated\nserver captures/WEB01: 1 capture, 0 rules evaluated\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_changed_meanwhile_has_no_source_line()
    {
        var text = Write(new ReportBuilder().Add(ReportBuilder.BlankDomain() with { SourceLine = null }));

        Assert.DoesNotContain(" | ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RuleLevel.Warning, "): warning MAIL1001: ")]
    [InlineData(RuleLevel.Note, "): note MAIL1001: ")]
    public void The_level_in_effect_is_shown(RuleLevel level, string expected)
    {
        var finding = ReportBuilder.Finding("a.reg", 1, "x", 0, 1, ["a", "b", "c"], level: level);

        Assert.Contains(expected, Write(new ReportBuilder().Add(finding)), StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_paints_levels_and_nothing_that_is_untrusted()
    {
        var finding = ReportBuilder.Finding("a.reg", 1, "x\e[0m", 0, 1, ["\e[31ma", "b", "c"]);

        var text = Write(new ReportBuilder().Add(finding), new() { WorkingDirectory = "/repo", UseColor = true });

        Assert.Contains("\e[1;31merror MAIL1001\e[0m: \\x1b[31ma", text, StringComparison.Ordinal);
        Assert.Contains("x\\x1b[0m\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_colour_there_is_no_escape_sequence() => Assert.DoesNotContain('\e', Write(new ReportBuilder().Add(ReportBuilder.BlankDomain())));

    [Fact]
    public void A_secret_is_shown_nowhere()
    {
        var finding = ReportBuilder.Finding("a.reg", 3, "\"AdminPassword\"=\"hunter2\"", 16, 9, ["EXCH01", "hunter2", "IMC"]);

        var text = Write(new ReportBuilder().Add(finding));

        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
        Assert.Contains("  | \"AdminPassword\"=***\n  |                 ^^^\n", text, StringComparison.Ordinal);
    }

    private static string Write(ReportBuilder builder, TextReportOptions? options = null)
    {
        using var writer = new StringWriter();
        TextReport.Write(builder.Build(), writer, options ?? new() { WorkingDirectory = "/repo" });
        return writer.ToString();
    }
}
