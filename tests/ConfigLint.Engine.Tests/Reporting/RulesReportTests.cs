using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class RulesReportTests
{
    private static readonly RuleInfo[] Rules = [ReportBuilder.DomainRule, ReportBuilder.SecurityRule];

    [Fact]
    public void Json_has_every_rule_by_id()
    {
        using var writer = new StringWriter();
        RulesReport.WriteJson([.. Rules], writer);

        Assert.Equal(
            """
            [
              {
                "id": "ACME0001",
                "title": "Share is open to everybody",
                "category": "Security",
                "severity": "warning",
                "enabled": false,
                "kind": "document",
                "requires": [
                  "smb-conf"
                ],
                "options": [
                  {
                    "key": "max_shares",
                    "default": "10",
                    "summary": "How many shares are too many."
                  }
                ],
                "precision": "high",
                "plugin": {
                  "name": "Acme.Rules",
                  "version": "2.3.1"
                }
              },
              {
                "id": "MAIL1001",
                "title": "DNS domain name is blank on a mail connector server",
                "category": "Mail",
                "severity": "error",
                "enabled": true,
                "kind": "server",
                "requires": [
                  "dnsDomain",
                  "dnsServer",
                  "service"
                ],
                "options": [],
                "precision": "very-high",
                "plugin": {
                  "name": "ConfigLint.Analyzers.Mail",
                  "version": "0.1.0"
                }
              }
            ]

            """,
            writer.ToString());
    }

    [Fact]
    public void The_level_in_effect_is_the_severity()
    {
        using var writer = new StringWriter();
        RulesReport.WriteJson([ReportBuilder.DomainRule with { Level = RuleLevel.Note }], writer);

        Assert.Contains("\"severity\": \"note\"", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_says_what_each_rule_needs()
    {
        using var writer = new StringWriter();
        RulesReport.WriteText([.. Rules], writer, new() { WorkingDirectory = "/repo" });

        Assert.Equal(
            """
            ACME0001  off      document  Share is open to everybody
                      needs smb-conf; from Acme.Rules 2.3.1
            MAIL1001  error    server    DNS domain name is blank on a mail connector server
                      needs dnsDomain, dnsServer, service; from ConfigLint.Analyzers.Mail 0.1.0

            """,
            writer.ToString());
    }

    [Fact]
    public void Markdown_is_a_table_whose_cells_cannot_break_out()
    {
        var hostile = new RuleInfo
        {
            Descriptor = new()
            {
                Id = "ACME0002",
                Category = "a|b",
                Title = "<img src=x> [l](y) | z",
                MessageFormat = "",
                DefaultSeverity = DiagnosticSeverity.Note,
                HelpLinkUri = "javascript:alert(1)",
            },
            Plugin = ReportBuilder.AcmePack,
            Kind = RuleKind.Fleet,
            Requires = [],
            Options = [],
            Level = RuleLevel.Note,
            Page = "",
        };
        using var writer = new StringWriter();
        RulesReport.WriteMarkdown([ReportBuilder.SecurityRule, hostile], writer);

        Assert.Equal(
            """
            | Id | Category | Severity | On | Looks at | Title | Requires | Plug-in |
            |---|---|---|---|---|---|---|---|
            | [ACME0001](<https://acme.example/rules/ACME0001>) | Security | warning | no | document | Share is open to everybody | smb-conf | Acme.Rules 2.3.1 |
            | ACME0002 | a\|b | note | yes | fleet | &lt;img src=x&gt; \[l\](y) \| z |  | Acme.Rules 2.3.1 |

            """,
            writer.ToString());
    }
}
