using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class CoverageReportTests
{
    [Fact]
    public void Json_names_for_each_server_and_rule_what_is_missing()
    {
        using var writer = new StringWriter();
        CoverageReport.WriteJson(new ReportBuilder().Build(), writer);

        Assert.Equal(
            """
            {
              "servers": [
                {
                  "server": "captures/EXCH01",
                  "captures": 3,
                  "rules": [
                    {
                      "id": "ACME0001",
                      "status": "off",
                      "missing": []
                    },
                    {
                      "id": "MAIL1001",
                      "status": "evaluated",
                      "missing": []
                    }
                  ]
                },
                {
                  "server": "captures/WEB01",
                  "captures": 1,
                  "rules": [
                    {
                      "id": "ACME0001",
                      "status": "failed",
                      "missing": []
                    },
                    {
                      "id": "MAIL1001",
                      "status": "notCaptured",
                      "missing": [
                        "dnsDomain",
                        "service"
                      ]
                    }
                  ]
                }
              ],
              "unrecognised": [
                "captures/EXCH01/notes.doc"
              ]
            }

            """,
            writer.ToString());
    }

    [Fact]
    public void Text_reads_as_a_table_for_each_server()
    {
        using var writer = new StringWriter();
        CoverageReport.WriteText(new ReportBuilder().Build(), writer, new() { WorkingDirectory = "/repo/captures" });

        Assert.Equal(
            """
            captures/EXCH01 (3 captures)
              ACME0001  off
              MAIL1001  evaluated

            captures/WEB01 (1 capture)
              ACME0001  failed
              MAIL1001  not captured: needs dnsDomain, service

            not recognised by any format (1 file)
              EXCH01/notes.doc

            """,
            writer.ToString());
    }

    [Fact]
    public void Names_of_servers_and_files_are_inert_in_text()
    {
        var report = new ReportBuilder().Build();
        using var writer = new StringWriter();
        CoverageReport.WriteText(
            report with { Coverage = [report.Coverage[0] with { ServerId = "::error::x" }], Unrecognised = ["\e]0;a\a.txt"] }, writer, new() { WorkingDirectory = "/repo" });

        Assert.StartsWith(":\\x3aerror:", writer.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("  \\x1b]0;a\\x07.txt\n", writer.ToString(), StringComparison.Ordinal);
    }
}
