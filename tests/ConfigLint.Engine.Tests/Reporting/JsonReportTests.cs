using System.Text.Json;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public void The_shape_is_the_documented_one()
    {
        var builder = new ReportBuilder().Add(ReportBuilder.BlankDomain());
        builder.Notifications.Add(new("CFG0003", RuleLevel.Warning, "cannot be read") { Path = "captures/x.reg", Line = 3, MakesIncomplete = true });
        builder.Notifications.Add(new("CFG0001", RuleLevel.Error, "failed") { RuleId = "MAIL1001" });

        Assert.Equal(
            """
            {
              "summary": {
                "servers": 2,
                "captures": 4,
                "unrecognised": 1,
                "error": 1,
                "warning": 0,
                "note": 0,
                "rulesEvaluated": 1,
                "rulesNeverEvaluated": [
                  "NET1041"
                ],
                "incomplete": true,
                "exitCode": 1,
                "locked": false,
                "plugins": [
                  {
                    "name": "Acme.Rules",
                    "version": "2.3.1",
                    "sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                  }
                ]
              },
              "findings": [
                {
                  "rule": "MAIL1001",
                  "level": "error",
                  "server": "captures/EXCH01",
                  "file": "captures/EXCH01/tcpip.reg",
                  "line": 14,
                  "column": 10,
                  "endLine": 14,
                  "endColumn": 12,
                  "message": "EXCH01: DNS domain name is blank although DNS servers are set, so \u0027Microsoft Exchange Internet Mail Connector\u0027 cannot start. Set the domain name, then start the service.",
                  "fingerprint": "0123456789abcdef0123456789abcdef",
                  "related": [
                    {
                      "file": "captures/EXCH01/tcpip.reg",
                      "line": 16,
                      "column": 14,
                      "message": "DNS servers are set here"
                    },
                    {
                      "file": "captures/EXCH01/services.txt",
                      "line": 3,
                      "column": 1,
                      "message": "the connector is installed"
                    }
                  ]
                }
              ],
              "notifications": [
                {
                  "id": "CFG0003",
                  "level": "warning",
                  "file": "captures/x.reg",
                  "line": 3,
                  "message": "cannot be read"
                },
                {
                  "id": "CFG0001",
                  "level": "error",
                  "rule": "MAIL1001",
                  "message": "failed"
                }
              ]
            }

            """,
            Write(builder));
    }

    [Fact]
    public void A_place_over_several_lines_keeps_its_end()
    {
        var finding = ReportBuilder.BlankDomain();
        finding = finding with { Finding = finding.Finding with { Location = ReportBuilder.Place("a.reg", 3, 5, 40, endLine: 5, endColumn: 7) } };

        using var json = JsonDocument.Parse(Write(new ReportBuilder().Add(finding)));

        var first = json.RootElement.GetProperty("findings")[0];
        Assert.Equal("3 5 5 7", string.Join(' ', new[] { "line", "column", "endLine", "endColumn" }.Select(name => first.GetProperty(name).GetInt32())));
    }

    [Fact]
    public void Text_comes_back_as_it_was_captured()
    {
        const string Hostile = "<script>\e[31m##vso[x]\r\n::error::\u202E\"'&日本語🙂";
        var finding = ReportBuilder.Finding(Hostile, 1, "x", 0, 1, [Hostile, "b", "c"]);

        var written = Write(new ReportBuilder().Add(finding));

        using var json = JsonDocument.Parse(written);
        var first = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(Hostile, first.GetProperty("file").GetString());
        Assert.StartsWith(Hostile, first.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(written, static character => character is '<' or '>' or '#' or '&' or '\'' or > '~' or (< ' ' and not '\n'));
    }

    [Fact]
    public void A_report_larger_than_one_buffer_is_whole()
    {
        var builder = new ReportBuilder();
        for (var index = 0; index < 1_000; index++)
            builder.Add(ReportBuilder.BlankDomain());

        using var json = JsonDocument.Parse(Write(builder));

        Assert.Equal(1_000, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    private static string Write(ReportBuilder builder)
    {
        using var writer = new StringWriter();
        JsonReport.Write(builder.Build(), writer);
        return writer.ToString();
    }
}
