using System.Text.Json;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class FactsReportTests
{
    [Fact]
    public void Json_has_one_object_for_each_value()
    {
        var adapter = new Fact { Value = "", Location = ReportBuilder.Place("a/tcpip.reg", 4, 10, 2), Adapter = "Elnk31", Origin = FactOrigin.Dhcp };
        var service = new ServiceFact
        {
            Value = "MSExchangeIMC",
            Location = ReportBuilder.Place("a/sc.txt", 1, 15, 13, endLine: 2, endColumn: 3),
            StartType = ServiceStartType.Automatic,
            State = ServiceRunState.Stopped,
        };

        Assert.Equal(
            """
            [
              {
                "server": "a",
                "kind": "service",
                "value": "MSExchangeIMC",
                "file": "a/sc.txt",
                "line": 1,
                "column": 15,
                "endLine": 2,
                "endColumn": 3,
                "format": "windows-services",
                "properties": {
                  "startType": "automatic",
                  "state": "stopped"
                }
              },
              {
                "server": "a",
                "kind": "dnsDomain",
                "value": "",
                "file": "a/tcpip.reg",
                "line": 4,
                "column": 10,
                "endLine": 4,
                "endColumn": 12,
                "adapter": "Elnk31",
                "origin": "dhcp",
                "format": "registry-export"
              }
            ]

            """,
            WriteJson(new("a", "dnsDomain", adapter, "registry-export"), new("a", "service", service, "windows-services")));
    }

    [Fact]
    public void Values_are_sorted_by_file_position_kind_and_value()
    {
        ReportedFact[] facts =
        [
            Of("b.txt", 1, 1, "k", "1"),
            Of("a.txt", 2, 1, "k", "2"),
            Of("a.txt", 1, 9, "k", "3"),
            Of("a.txt", 1, 2, "z", "4"),
            Of("a.txt", 1, 2, "k", "y"),
            Of("a.txt", 1, 2, "k", "x"),
            Of("B.txt", 1, 1, "k", "0"),
        ];

        using var json = JsonDocument.Parse(WriteJson(facts));

        Assert.Equal("0 x y 4 3 2 1", string.Join(" ", json.RootElement.EnumerateArray().Select(static fact => fact.GetProperty("value").GetString())));
    }

    [Theory]
    [InlineData(FactOrigin.Static, "static")]
    [InlineData(FactOrigin.Policy, "policy")]
    [InlineData(FactOrigin.Derived, "derived")]
    public void Origins_are_lower_case(FactOrigin origin, string expected)
    {
        var fact = new Fact { Value = "x", Location = ReportBuilder.Place("a", 1, 1, 1), Origin = origin };

        using var json = JsonDocument.Parse(WriteJson(new ReportedFact("a", "k", fact, "f")));

        Assert.Equal(expected, json.RootElement[0].GetProperty("origin").GetString());
    }

    [Fact]
    public void Values_with_a_secret_name_print_as_stars()
    {
        var setting = new MailSettingFact { Value = "hunter2", RawValue = "$x hunter2", Name = "Relay_PassWord", Location = ReportBuilder.Place("main.cf", 3, 18, 7) };

        var written = WriteJson(
            new ReportedFact("a", "mailSetting", setting, "postfix-main"),
            new ReportedFact("a", "entry", new SectionFact("Credentials", "user") { Value = "hunter2", Location = ReportBuilder.Place("x.ini", 3, 6, 7) }, "ini"));

        using var json = JsonDocument.Parse(written);
        Assert.DoesNotContain("hunter2", written, StringComparison.Ordinal);
        Assert.All(json.RootElement.EnumerateArray(), static fact => Assert.Equal("***", fact.GetProperty("value").GetString()));
        Assert.Equal("Relay_PassWord", json.RootElement[0].GetProperty("properties").GetProperty("name").GetString());
        Assert.Equal("***", json.RootElement[0].GetProperty("properties").GetProperty("rawValue").GetString());
    }

    [Fact]
    public void A_blank_secret_stays_blank()
    {
        var fact = new MailSettingFact { Value = "", RawValue = "", Name = "password", Location = ReportBuilder.Place("main.cf", 3, 1, 8) };

        using var json = JsonDocument.Parse(WriteJson(new ReportedFact("a", "mailSetting", fact, "postfix-main")));

        Assert.Equal("", json.RootElement[0].GetProperty("value").GetString());
    }

    [Fact]
    public void Values_come_back_exactly_and_are_inert_on_the_way()
    {
        const string Hostile = "##vso[task.complete]<script>\e[0m\u202E[link](1)\n::error::";

        var written = WriteJson(Of(Hostile, 1, 1, "k", Hostile));

        using var json = JsonDocument.Parse(written);
        Assert.Equal((Hostile, Hostile), (json.RootElement[0].GetProperty("value").GetString(), json.RootElement[0].GetProperty("file").GetString()));
        Assert.DoesNotContain(written, static character => character is '<' or '#' or > '~' or (< ' ' and not '\n'));
    }

    [Fact]
    public void No_fact_is_an_empty_array() => Assert.Equal("[]\n", WriteJson());

    [Fact]
    public void Text_has_one_line_for_each_value()
    {
        var blank = new Fact { Value = "", Location = ReportBuilder.Place("a/tcpip.reg", 4, 10, 2), Adapter = "Elnk31", Origin = FactOrigin.Dhcp };
        var setting = new MailSettingFact { Value = "mail.example\e[0m", RawValue = "$h", Name = "myhostname", Location = ReportBuilder.Place("a/main.cf", 2, 14, 2) };
        using var writer = new StringWriter();
        ReportedFact[] facts = [new("a", "dnsDomain", blank, "registry-export"), new("a", "mailSetting", setting, "postfix-main")];
        FactsReport.WriteText(facts, "/repo", writer, new() { WorkingDirectory = "/repo/a" });

        Assert.Equal(
            """
            main.cf(2,14): mailSetting = mail.example\x1b[0m name='myhostname' rawValue='$h'  [a, postfix-main]
            tcpip.reg(4,10): dnsDomain = (blank)  [a, Elnk31, dhcp, registry-export]

            """,
            writer.ToString());
    }

    private static ReportedFact Of(string path, int line, int column, string kind, string value) =>
        new("a", kind, new Fact { Value = value, Location = ReportBuilder.Place(path, line, column, 1) }, "f");

    private static string WriteJson(params ReportedFact[] facts)
    {
        using var writer = new StringWriter();
        FactsReport.WriteJson(facts, writer);
        return writer.ToString();
    }

    private sealed record SectionFact(string Section, string Name) : Fact
    {
        public override IEnumerable<KeyValuePair<string, string?>> Properties => [new("section", Section), new("name", Name)];
    }
}
