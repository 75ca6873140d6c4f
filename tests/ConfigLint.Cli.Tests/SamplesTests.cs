namespace ConfigLint.Cli.Tests;

/// <summary>What README.md's first command shows: the sick servers, at the right characters, and nothing on the healthy ones.</summary>
public sealed class SamplesTests
{
    [Fact]
    public void The_sample_fleet_has_these_findings_and_no_others()
    {
        var run = CommandRun.Of(RepositoryRoot.Path, "check", "samples/fleet", "-o", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "APP01/tcpip.json(10,9) warning NET1016",
                "DC01/ipconfig.txt(19,40) error NET1006",
                "EXCH01/tcpip.reg(7,10) error MAIL1001",
                "EXCH03/ipconfig.txt(16,39) warning NET1015",
                "EXCH04/registry/tcpip.reg(15,13) error MAIL1002",
                "EXCH06/tcpip.reg(5,12) warning CAP1001",
                "EXCH06/tcpip.reg(7,31) warning CAP1001",
                "EXCH06/tcpip.reg(12,14) warning CAP1002",
                "EXCH07/msexchangeimc.reg(5,9) error MAIL1008",
                "LNX01/etc/resolv.conf(6,12) warning NET1012",
                "MX01/etc/postfix/main.cf(7,14) error MAIL1101",
                "MX01/etc/postfix/main.cf(14,14) error MAIL1104",
                "MX01/etc/postfix/main.cf(16,22) warning MAIL1105",
                "SQL01/ipconfig.txt(17,40) error NET1023",
                "WEB01/ipconfig.txt(17,40) error NET1101",
                "WEB03/ipconfig.txt(17,40) warning NET1009",
                "WEB04/ipconfig.txt(33,40) warning NET1007",
            ],
            run.Json.GetProperty("findings").EnumerateArray().Select(f =>
                $"{f.GetProperty("file").GetString()!.Replace("samples/fleet/captures/", "", StringComparison.Ordinal)}({f.GetProperty("line")},{f.GetProperty("column")}) {f.GetProperty("level")} {f.GetProperty("rule")}"));
    }

    [Fact]
    public void The_outage_is_corroborated_by_the_other_captures_of_the_server()
    {
        var finding = CommandRun.Of(RepositoryRoot.Path, "check", "samples/fleet/captures/EXCH01", "-o", "json").Json.GetProperty("findings")[0];

        Assert.Equal(
            ["tcpip.reg(9,15)", "msexchangeimc.reg(5,9)", "ipconfig.txt(3,39)", "application.evt.txt(1,26)", "application.evt.txt(2,26)"],
            finding.GetProperty("related").EnumerateArray().Select(r => $"{Path.GetFileName(r.GetProperty("file").GetString())}({r.GetProperty("line")},{r.GetProperty("column")})"));
    }

    [Theory]
    [InlineData("APP02")]
    [InlineData("DB01")]
    [InlineData("DC02")]
    [InlineData("EXCH02")]
    [InlineData("EXCH05")]
    [InlineData("EXCH08")]
    [InlineData("FILE01")]
    [InlineData("FILE02")]
    [InlineData("LNX02")]
    [InlineData("LNX03")]
    [InlineData("MAIL22")]
    [InlineData("MX02")]
    [InlineData("WEB05")]
    public void A_healthy_server_has_no_finding(string server)
    {
        var run = CommandRun.Of(RepositoryRoot.Path, "check", $"samples/fleet/captures/{server}");

        Assert.Equal((0, ""), (run.ExitCode, run.Out));
    }
}
