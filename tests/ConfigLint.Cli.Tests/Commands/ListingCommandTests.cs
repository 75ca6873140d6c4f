using ConfigLint.Engine;

namespace ConfigLint.Cli.Tests.Commands;

public sealed class ListingCommandTests : IDisposable
{
    private readonly TemporaryFleet _fleet = new TemporaryFleet().AddBroken("EXCH01");

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void Facts_are_listed_with_their_places()
    {
        var run = CommandRun.Of(_fleet.Root, "facts", "-o", "json");

        Assert.Equal(0, run.ExitCode);
        var domain = Assert.Single(run.Json.EnumerateArray(), f => f.GetProperty("kind").GetString() == "dnsDomain");
        Assert.Equal(
            ("EXCH01", "", "EXCH01/tcpip.reg", 4, 10, 4, 12, "static", "registry-export"),
            (domain.GetProperty("server").GetString(), domain.GetProperty("value").GetString(), domain.GetProperty("file").GetString(), domain.GetProperty("line").GetInt32(),
                domain.GetProperty("column").GetInt32(), domain.GetProperty("endLine").GetInt32(), domain.GetProperty("endColumn").GetInt32(), domain.GetProperty("origin").GetString(),
                domain.GetProperty("format").GetString()));
        Assert.False(domain.TryGetProperty("adapter", out _));
    }

    [Fact]
    public void Raw_values_are_listed_only_when_asked_for()
    {
        var plain = CommandRun.Of(_fleet.Root, "facts", "-o", "json").Json.EnumerateArray();
        var raw = CommandRun.Of(_fleet.Root, "facts", "--raw", "-o", "json").Json.EnumerateArray();

        Assert.DoesNotContain(plain, f => f.GetProperty("kind").GetString() == "registryValue");
        var value = Assert.Single(raw, f => f.GetProperty("kind").GetString() == "registryValue" && f.GetProperty("properties").GetProperty("name").GetString() == "NameServer");
        Assert.Equal(("10.1.0.10", "REG_SZ", TemporaryFleet.Tcpip), (value.GetProperty("value").GetString(), value.GetProperty("properties").GetProperty("type").GetString(), value.GetProperty("properties").GetProperty("key").GetString()));
    }

    [Fact]
    public void A_format_without_raw_kinds_lists_its_entries()
    {
        _fleet.Add("EXCH01/net-start.txt", "These Windows NT services are started:\n\n   Server\n\nThe command completed successfully.\n");

        var raw = CommandRun.Of(_fleet.Root, "facts", "EXCH01/net-start.txt", "--raw", "-o", "json").Json.EnumerateArray();

        Assert.Contains(raw, f => f.GetProperty("kind").GetString() == "entry" && f.GetProperty("line").GetInt32() == 3);
    }

    [Fact]
    public void A_secret_is_masked()
    {
        _fleet.Add("EXCH01/winlogon.reg", "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\n\"DefaultPassword\"=\"hunter2\"\n");

        var run = CommandRun.Of(_fleet.Root, "facts", "--raw", "-o", "json");

        Assert.DoesNotContain("hunter2", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"***\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_says_what_was_evaluated_and_what_is_missing()
    {
        _fleet.Add("WEB01/net-start.txt", "These Windows NT services are started:\n\n   Server\n\nThe command completed successfully.\n");

        var run = CommandRun.Of(_fleet.Root, "coverage", "-o", "json", "--rule", "NET1101=none");

        Assert.Equal(0, run.ExitCode);
        var servers = run.Json.GetProperty("servers").EnumerateArray().ToDictionary(s => s.GetProperty("server").GetString()!, s => s.GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!));
        Assert.Equal("evaluated", servers["EXCH01"]["MAIL1001"].GetProperty("status").GetString());
        Assert.Equal("off", servers["EXCH01"]["NET1101"].GetProperty("status").GetString());
        Assert.Equal("notCaptured", servers["WEB01"]["MAIL1001"].GetProperty("status").GetString());
        Assert.Contains("dnsDomain", servers["WEB01"]["MAIL1001"].GetProperty("missing").EnumerateArray().Select(m => m.GetString()));
    }

    [Fact]
    public void Rules_are_listed_with_what_they_require_and_where_they_come_from()
    {
        var run = CommandRun.Of(_fleet.Root, "rules", "-o", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "CAP1001", "CAP1002", "CAP1006", "CAP1007", "CAP1008", "CAP1009", "MAIL1001", "MAIL1002", "MAIL1003", "MAIL1005", "MAIL1008", "MAIL1009",
                "MAIL1011", "MAIL1101", "MAIL1102", "MAIL1103", "MAIL1104", "MAIL1105", "MAIL1201",
                "NET1001", "NET1002", "NET1003", "NET1004", "NET1005", "NET1006", "NET1007", "NET1008", "NET1009",
                "NET1010", "NET1011", "NET1012", "NET1013", "NET1014", "NET1015", "NET1016", "NET1018", "NET1019", "NET1020", "NET1023", "NET1025", "NET1101", "NET1102",
            ],
            run.Json.EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        var rule = run.Json.EnumerateArray().Single(r => r.GetProperty("id").GetString() == "MAIL1001");
        Assert.Equal(
            ("Mail", "error", true, "server", "ConfigLint.Analyzers.Mail"),
            (rule.GetProperty("category").GetString(), rule.GetProperty("severity").GetString(), rule.GetProperty("enabled").GetBoolean(), rule.GetProperty("kind").GetString(),
                rule.GetProperty("plugin").GetProperty("name").GetString()));
        Assert.Equal(["dnsDomain", "dnsServer", "service"], rule.GetProperty("requires").EnumerateArray().Select(r => r.GetString()));
    }

    [Theory]
    [InlineData("MAIL1001")]
    [InlineData("mail1001")]
    [InlineData("CAP1007")]
    [InlineData("CFG0001")]
    public void Explain_shows_the_page(string id)
    {
        var run = CommandRun.Of(_fleet.Root, "explain", id);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(id.ToUpperInvariant(), run.Out, StringComparison.Ordinal);
        Assert.InRange(run.Out.Length, 300, 20_000);
    }

    [Fact]
    public void Explain_names_the_nearest_rule()
    {
        var run = CommandRun.Of(_fleet.Root, "explain", "MAIL1O01");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean MAIL1001?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("coverage")]
    [InlineData("facts")]
    [InlineData("rules")]
    [InlineData("explain")]
    [InlineData("init")]
    public void Help_of_every_command_ends_with_examples(string command)
    {
        var run = CommandRun.Of(_fleet.Root, command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Examples:\n  configlint {command}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_product()
    {
        var run = CommandRun.Of(_fleet.Root, "--version");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(ProductInfo.Version, run.Out, StringComparison.Ordinal);
    }
}
