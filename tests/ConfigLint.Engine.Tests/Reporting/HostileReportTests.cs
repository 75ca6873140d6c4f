using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

/// <summary>A capture whose every name and value is an attack, through every output.</summary>
public sealed class HostileReportTests
{
    private const string Attack =
        "\e[2J\e]0;t\a::error::a ##vso[task.setvariable variable=PATH]b ##[error]c <script>alert(1)</script> [link](1) \u202Eabc\r\n::warning::d";

    private const string Path = "x\n::error::e/##vso[task.complete]\e[1m.reg";

    public static TheoryData<string> Outputs =>
        new(["text", "color", "verbose", "sarif", "json", "summary", "notification", "coverage text", "coverage json", "facts text", "facts json"]);

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Nothing_of_an_attack_is_active(string output)
    {
        var written = Write(output);

        Assert.DoesNotContain(written.Replace("\e[1;31m", "", StringComparison.Ordinal), static character => character is '\r' or '\a' or '\u202E' or '\x9b');
        Assert.DoesNotContain("\e[2J", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\e]0;", written, StringComparison.Ordinal);
        Assert.DoesNotContain("##vso[", written, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", written, StringComparison.Ordinal);
        Assert.DoesNotContain(written.Split('\n'), static line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        if (output.Contains("json", StringComparison.Ordinal) || output is "sarif")
            Assert.DoesNotContain("<script>", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("summary")]
    [InlineData("notification")]
    [InlineData("facts text")]
    public void No_escape_sequence_is_in_text_without_colour(string output) => Assert.DoesNotContain('\e', Write(output));

    [Fact]
    public void Text_has_as_many_lines_as_an_innocent_finding_has() => Assert.Equal(7, Write("text").Split('\n').Length);

    [Fact]
    public void Sarif_has_no_link_but_ours()
    {
        var result = SarifReportTests.Read(Write("sarif")).Runs[0].Results[0];

        Assert.Contains("\\[link\\](1)", result.Message.Text, StringComparison.Ordinal);
        Assert.Equal(1, UnescapedLinks(result.Message.Text));
        Assert.Equal(0, UnescapedLinks(result.Message.Arguments[0]));
        Assert.Equal(0, UnescapedLinks(result.RelatedLocations[0].Message.Text));
        Assert.DoesNotContain(result.Message.Text, char.IsControl);
        Assert.DoesNotContain(result.Locations[0].PhysicalLocation.ContextRegion.Snippet.Text, char.IsControl);
        Assert.DoesNotContain(result.Locations[0].LogicalLocations[0].Name, char.IsControl);
        Assert.Equal("x%0A%3A%3Aerror%3A%3Ae/%23%23vso%5Btask.complete%5D%1B%5B1m.reg", result.Locations[0].PhysicalLocation.ArtifactLocation.Uri.OriginalString);
    }

    private static int UnescapedLinks(string text)
    {
        var count = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\\')
                index++;
            else if (text[index] == '[')
                count++;
        }

        return count;
    }

    private static string Write(string output)
    {
        var related = new RelatedLocation(ReportBuilder.Place(Path, 2, 1, 1), Attack);
        var builder = new ReportBuilder().Add(ReportBuilder.Finding(Path, 1, Attack.ReplaceLineEndings(" "), 0, 20, [Attack, Attack, Attack], [related], server: Attack));
        builder.Notifications.Add(new("CFG0003", RuleLevel.Warning, Attack) { Path = Path });
        var report = builder.Build();
        report = report with
        {
            Unrecognised = [Path],
            Coverage = [report.Coverage[1] with { ServerId = Attack }],
            Summary = report.Summary with { RulesNeverEvaluated = [Attack] },
        };
        var setting = new MailSettingFact { Name = Attack, RawValue = Attack, Value = Attack, Adapter = Attack, Location = ReportBuilder.Place(Path, 1, 1, 1) };
        var fact = new ReportedFact(Attack, "mailSetting", setting, "f");
        var options = new TextReportOptions { WorkingDirectory = "/repo" };
        using var writer = new StringWriter();
        switch (output)
        {
            case "text": TextReport.Write(report, writer, options); break;
            case "color": TextReport.Write(report, writer, options with { UseColor = true }); break;
            case "verbose": TextReport.Write(report, writer, options with { Verbosity = TextVerbosity.Verbose }); break;
            case "sarif": SarifReport.Write(report, writer); break;
            case "json": JsonReport.Write(report, writer); break;
            case "summary": writer.Write(TextSummary.Of(report)); break;
            case "notification": writer.Write(NotificationText.Of(report.Notifications[0], report.Root, options)); break;
            case "coverage text": CoverageReport.WriteText(report, writer, options); break;
            case "coverage json": CoverageReport.WriteJson(report, writer); break;
            case "facts text": FactsReport.WriteText([fact], report.Root, writer, options); break;
            default: FactsReport.WriteJson([fact], writer); break;
        }

        return writer.ToString();
    }
}
