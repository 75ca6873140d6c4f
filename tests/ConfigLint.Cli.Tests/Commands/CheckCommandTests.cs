using System.Text;
using System.Text.Json;

namespace ConfigLint.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFleet _fleet = new();

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void The_outage_is_shown_with_file_line_column_caret_and_related_places()
    {
        _fleet.AddBroken("EXCH01");

        var run = CommandRun.Of(_fleet.Root, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("EXCH01/tcpip.reg(4,10): error MAIL1001: EXCH01: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"Domain\"=\"\"\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("         ^^\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("EXCH01/tcpip.reg(6,", run.Out, StringComparison.Ordinal);
        Assert.Contains("configlint explain MAIL1001", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 server", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_healthy_server_is_silent_and_ends_with_0()
    {
        _fleet.AddHealthy("EXCH02");

        var run = CommandRun.Of(_fleet.Root, "check");

        Assert.Equal((0, ""), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public void Fail_on_decides_between_0_and_1(string level, int exitCode)
    {
        _fleet.AddBroken("EXCH01");

        Assert.Equal(exitCode, CommandRun.Of(_fleet.Root, "check", "--fail-on", level).ExitCode);
    }

    [Fact]
    public void A_level_below_the_threshold_does_not_fail()
    {
        _fleet.AddBroken("EXCH01");

        var run = CommandRun.Of(_fleet.Root, "check", "--rule", "MAIL1001=warning");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": warning MAIL1001: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_none_does_not_run()
    {
        _fleet.AddBroken("EXCH01");

        var run = CommandRun.Of(_fleet.Root, "check", "--rule", "MAIL1001=none");

        Assert.Equal((0, ""), (run.ExitCode, run.Out));
    }

    [Fact]
    public void Only_names_rules_and_leaves_the_paths_behind_them_alone()
    {
        _fleet.AddBroken("EXCH01").AddBroken("EXCH02");

        var run = CommandRun.Of(_fleet.Root, "check", "--only", "MAIL1001", "NET1101", "EXCH02", "-o", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["EXCH02"], run.Json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("server").GetString()));
    }

    [Theory]
    [InlineData("there is no rule 'MAIL1O01': did you mean MAIL1001?", "--rule", "MAIL1O01=none")]
    [InlineData("expected ID=LEVEL", "--rule", "MAIL1001")]
    [InlineData("there is no output 'sarf', did you mean 'sarif'", "-o", "sarf")]
    [InlineData("two outputs cannot share standard output", "-o", "json", "-o", "sarif")]
    [InlineData("expected error, warning, note or never", "--fail-on", "fatal")]
    [InlineData("is not at least 1", "--jobs", "0")]
    [InlineData("there is no file or directory", "no-such-directory")]
    [InlineData("no file matches", "no-such-*.reg")]
    [InlineData("is outside the root", "/")]
    [InlineData("expected a date", "--as-of", "yesterday")]
    [InlineData("--frobnicate", "--frobnicate")]
    public void A_usage_error_says_what_to_do_and_ends_with_2(string message, params string[] args)
    {
        _fleet.AddBroken("EXCH01");

        var run = CommandRun.Of(_fleet.Root, ["check", .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_usage_errors_are_shown_at_once()
    {
        var run = CommandRun.Of(_fleet.Root, "check", "--fail-on", "fatal", "-o", "xml", "--as-of", "soon");

        Assert.Equal(3, run.Error.Split('\n').Count(l => l.StartsWith("configlint: error: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_empty_directory_is_a_usage_error()
    {
        var run = CommandRun.Of(_fleet.Root, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no file to look at", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_no_format_knows_are_a_usage_error_when_there_is_nothing_else()
    {
        _fleet.Add("EXCH01/readme.txt", "nothing to see").Add("EXCH01/empty.txt", "").Add("EXCH01/photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 1]);

        var run = CommandRun.Of(_fleet.Root, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no capture format recognises any of the 3 files", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_file_that_no_format_knows_is_a_warning()
    {
        _fleet.AddHealthy("EXCH02").Add("EXCH02/readme.txt", "nothing to see");

        var run = CommandRun.Of(_fleet.Root, "check", "EXCH02/readme.txt", "EXCH02/tcpip.reg");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("EXCH02/readme.txt: warning CFG0003: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_capture_that_cannot_be_read_ends_with_3_and_keeps_every_finding()
    {
        _fleet.AddBroken("EXCH01").AddTooLarge("EXCH02/huge.reg");

        var run = CommandRun.Of(_fleet.Root, "check");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error MAIL1001", run.Out, StringComparison.Ordinal);
        Assert.Contains("EXCH02/huge.reg: error CFG0003: ", run.Error, StringComparison.Ordinal);

        Assert.Equal(1, CommandRun.Of(_fleet.Root, "check", "--allow-incomplete").ExitCode);
        Assert.Equal(3, CommandRun.Of(_fleet.Root, "check", "--fail-on", "never").ExitCode);
    }

    [Fact]
    public void A_plugin_that_is_not_there_ends_with_3()
    {
        _fleet.AddHealthy("EXCH02");

        var run = CommandRun.Of(_fleet.Root, "check", "--plugin", "Acme.Rules.dll");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("CFG0002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_a_log_file_are_written_together_and_the_log_has_no_byte_order_mark()
    {
        _fleet.AddBroken("EXCH01");

        var run = CommandRun.Of(_fleet.Root, "check", "-o", "sarif=out/log.sarif");

        Assert.Contains("error MAIL1001", run.Out, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(_fleet.FullPath("out/log.sarif"));
        Assert.Equal((byte)'{', bytes[0]);
        using var log = JsonDocument.Parse(bytes);
        Assert.Equal("MAIL1001", log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
        Assert.Equal(["log.sarif"], Directory.GetFiles(_fleet.FullPath("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void Quiet_says_nothing_but_what_is_asked_for()
    {
        _fleet.AddBroken("EXCH01");

        var run = CommandRun.Of(_fleet.Root, "check", "-q");

        Assert.Equal((1, "", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Json_has_the_summary_the_findings_and_the_notifications()
    {
        _fleet.AddBroken("site1/EXCH01").Add("site1/EXCH01/readme.txt", "nothing to see");

        var json = CommandRun.Of(_fleet.Root, "check", "-o", "json").Json;

        var summary = json.GetProperty("summary");
        Assert.Equal((1, 1, 1, 1), (summary.GetProperty("servers").GetInt32(), summary.GetProperty("captures").GetInt32(), summary.GetProperty("unrecognised").GetInt32(), summary.GetProperty("error").GetInt32()));
        Assert.Equal((false, 1), (summary.GetProperty("incomplete").GetBoolean(), summary.GetProperty("exitCode").GetInt32()));
        var finding = Assert.Single(json.GetProperty("findings").EnumerateArray());
        Assert.Equal(("MAIL1001", "error", "site1/EXCH01"), (finding.GetProperty("rule").GetString(), finding.GetProperty("level").GetString(), finding.GetProperty("server").GetString()));
        Assert.Equal(("site1/EXCH01/tcpip.reg", 4, 10, 4, 12), (finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32()));
        Assert.Equal(32, finding.GetProperty("fingerprint").GetString()!.Length);
        Assert.NotEmpty(finding.GetProperty("related").EnumerateArray());
        Assert.Empty(json.GetProperty("notifications").EnumerateArray());
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("json")]
    [InlineData("text")]
    public void Output_is_byte_identical_for_any_number_of_jobs(string format)
    {
        for (var i = 0; i < 40; i++)
            (i % 3 == 0 ? _fleet.AddBroken($"EXCH{i:00}") : _fleet.AddHealthy($"EXCH{i:00}")).Add($"EXCH{i:00}/broken.reg", "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\X]\nnonsense\n");

        var one = CommandRun.Of(_fleet.Root, "check", "--deterministic", "-o", format, "--jobs", "1");

        Assert.Equal(one, CommandRun.Of(_fleet.Root, "check", "--deterministic", "-o", format, "--jobs", "8"));
        Assert.Equal(one, CommandRun.Of(_fleet.Root, "check", "--deterministic", "-o", format, "--jobs", "3"));
    }

    [Fact]
    public void A_fingerprint_survives_another_value_line_and_directory_level()
    {
        _fleet.AddBroken("old/EXCH01");
        var before = CommandRun.Of(_fleet.Root, "check", "-o", "json").Json.GetProperty("findings")[0].GetProperty("fingerprint").GetString();

        var text = File.ReadAllText(_fleet.FullPath("old/EXCH01/tcpip.reg"));
        _fleet.Add("new/EXCH01/tcpip.reg", text.Replace("REGEDIT4\n", "REGEDIT4\n\n; taken again\n", StringComparison.Ordinal).Replace("10.1.0.10", "10.9.9.9", StringComparison.Ordinal));
        var after = CommandRun.Of(_fleet.Root, "check", "new", "-o", "json").Json.GetProperty("findings")[0];

        Assert.Equal(6, after.GetProperty("line").GetInt32());
        Assert.Equal(before, after.GetProperty("fingerprint").GetString());
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    public void Every_encoding_of_windows_gives_the_same_finding(string name, bool mark)
    {
        _fleet.AddBroken("EXCH01");
        var text = File.ReadAllText(_fleet.FullPath("EXCH01/tcpip.reg"));
        var encoding = Encoding.GetEncoding(name);
        _fleet.Add("EXCH01/tcpip.reg", [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);

        Assert.StartsWith("EXCH01/tcpip.reg(4,10): error MAIL1001", CommandRun.Of(_fleet.Root, "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_utf16_capture_keeps_what_came_before_the_cut()
    {
        _fleet.AddBroken("EXCH01");
        var bytes = Encoding.Unicode.GetBytes(File.ReadAllText(_fleet.FullPath("EXCH01/tcpip.reg")));
        _fleet.Add("EXCH01/tcpip.reg", [0xFF, 0xFE, .. bytes.AsSpan(0, bytes.Length - 7)]);

        Assert.Contains("(4,10): error MAIL1001", CommandRun.Of(_fleet.Root, "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_200_KB_is_shown_in_part()
    {
        _fleet.AddBroken("EXCH01").Add("EXCH02/long.reg", "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\X]\n\"a\"=" + new string('x', 200_000) + "\n");

        var run = CommandRun.Of(_fleet.Root, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CAP1001", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 1_000));
    }

    [Fact]
    public void A_hostile_capture_comes_out_inert()
    {
        const string Hostile = "\u001b[31m::error::x ##vso[task.complete]y <script>alert(1)</script> [link](1)";
        _fleet.Add("EXCH01\u001b[2J/::error::a.reg", $"REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\X]\n\"a\"={Hostile}\n");

        var text = CommandRun.Of(_fleet.Root, "check", "--fail-on", "warning");
        var json = CommandRun.Of(_fleet.Root, "check", "-o", "json");
        var sarif = CommandRun.Of(_fleet.Root, "check", "-o", "sarif");

        Assert.Equal(1, text.ExitCode);
        foreach (var output in new[] { text.Out, text.Error, json.Out, sarif.Out })
        {
            Assert.DoesNotContain("\u001b", output, StringComparison.Ordinal);
            Assert.DoesNotContain("##vso[", output, StringComparison.Ordinal);
            Assert.DoesNotContain("\n::error", output, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("<script>", json.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_appears_on_a_terminal_only_and_never_against_NO_COLOR()
    {
        _fleet.AddBroken("EXCH01");

        Assert.DoesNotContain("\u001b[", CommandRun.Of(_fleet.Root, "check").Out, StringComparison.Ordinal);
        Assert.Contains("\u001b[", CommandRun.OnTerminal(_fleet.Root, [], "check").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", CommandRun.OnTerminal(_fleet.Root, new() { ["NO_COLOR"] = "1" }, "check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Azure_variables_name_the_run()
    {
        _fleet.AddBroken("EXCH01");
        var variables = new Dictionary<string, string>
        {
            ["TF_BUILD"] = "True",
            ["SYSTEM_COLLECTIONURI"] = "https://dev.azure.com/example/",
            ["SYSTEM_TEAMPROJECT"] = "infra",
            ["SYSTEM_DEFINITIONID"] = "7",
            ["BUILD_DEFINITIONNAME"] = "captures",
            ["SYSTEM_PHASEID"] = "3dc8fd7e-4368-5a92-293e-d53cefc8c4b3",
            ["SYSTEM_PHASENAME"] = "check",
            ["BUILD_SOURCEBRANCH"] = "refs/heads/main",
            ["BUILD_BUILDID"] = "42",
        };

        var plain = CommandRun.Of(_fleet.Root, "check", "--category", "nightly", "-o", "sarif").Json;
        var azure = CommandRun.Of(_fleet.Root, variables, "check", "-o", "sarif").Json;

        Assert.Equal("configlint/nightly/", plain.GetProperty("runs")[0].GetProperty("automationDetails").GetProperty("id").GetString());
        Assert.Equal(
            "azuredevops/pipeline/build/example/infra/7/3dc8fd7e-4368-5a92-293e-d53cefc8c4b3/refs/heads/main/42",
            azure.GetProperty("runs")[0].GetProperty("automationDetails").GetProperty("id").GetString());
    }

    [Fact]
    public void Statistics_show_the_time_of_each_rule_and_format()
    {
        _fleet.AddBroken("EXCH01");

        var run = CommandRun.Of(_fleet.Root, "check", "-q", "--statistics");

        Assert.Contains("1 calls  rule MAIL1001\n", run.Error, StringComparison.Ordinal);
        Assert.Contains(" calls  format registry-export\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
        Assert.Equal("", CommandRun.Of(_fleet.Root, "check", "-q").Error);
    }

    [Fact]
    public void Cancelling_ends_with_130()
    {
        _fleet.AddBroken("EXCH01");

        var run = CommandRun.Cancelled(_fleet.Root, "check");

        Assert.Equal((130, ""), (run.ExitCode, run.Out));
    }
}
