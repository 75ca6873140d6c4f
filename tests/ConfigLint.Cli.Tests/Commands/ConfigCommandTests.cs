namespace ConfigLint.Cli.Tests.Commands;

/// <summary><c>configlint config show</c>: nobody has to guess which setting won.</summary>
public sealed class ConfigCommandTests : IDisposable
{
    private readonly TemporaryFleet _fleet = new TemporaryFleet()
        .AddBroken("captures/EXCH01")
        .Add(".editorconfig", "[*]\nconfiglint_analyzer_diagnostic.severity = note\nconfiglint_diagnostic.NET1101.shared_addresses = 10.0.0.50\n")
        .Add("captures/.editorconfig", "[*.reg]\nconfiglint_diagnostic.MAIL1001.severity = warning\n");

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void The_line_that_decided_comes_first_and_those_that_lost_below()
    {
        var run = CommandRun.Of(_fleet.Root, "config", "show", "captures/EXCH01/tcpip.reg", "--rule", "MAIL1001");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            captures/EXCH01/tcpip.reg
            server: captures/EXCH01
            rule settings: captures/.editorconfig, then .editorconfig

            MAIL1001  warning  captures/.editorconfig(2) [*.reg] configlint_diagnostic.MAIL1001.severity = warning
                      not note, .editorconfig(2) [*] configlint_analyzer_diagnostic.severity = note: the rule's own key weighs more, whichever file is nearer
                      not error, the default

            """,
            run.Out,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Options_say_where_they_are_looked_up()
    {
        var run = CommandRun.Of(_fleet.FullPath("captures"), "config", "show", "EXCH01", "--rule", "net1101");

        Assert.Contains("shared_addresses = 10.0.0.50  ../.editorconfig(3) [*] configlint_diagnostic.NET1101.shared_addresses = 10.0.0.50  (looked up at the root, since the rule looks at all servers)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("not (empty), the default\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_candidate()
    {
        var json = CommandRun.Of(_fleet.Root, "config", "show", "captures/EXCH01/tcpip.reg", "-o", "json").Json;

        Assert.Equal(("captures/EXCH01/tcpip.reg", "captures/EXCH01"), (json.GetProperty("path").GetString(), json.GetProperty("server").GetString()));
        Assert.Equal(["captures/.editorconfig", ".editorconfig"], json.GetProperty("files").EnumerateArray().Select(f => f.GetString()));
        var rule = json.GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() is "MAIL1001");
        Assert.Equal("warning", rule.GetProperty("level").GetString());
        Assert.Equal(
            [("warning", true, "editorconfig"), ("note", false, "editorconfig"), ("error", false, "default")],
            rule.GetProperty("levels").EnumerateArray().Select(l => (l.GetProperty("level").GetString(), l.GetProperty("inEffect").GetBoolean(), l.GetProperty("origin").GetString())));
        var first = rule.GetProperty("levels")[0];
        Assert.Equal(
            ("captures/.editorconfig", 2, "*.reg", "configlint_diagnostic.MAIL1001.severity", "warning"),
            (first.GetProperty("file").GetString(), first.GetProperty("line").GetInt32(), first.GetProperty("section").GetString(), first.GetProperty("key").GetString(), first.GetProperty("written").GetString()));
    }

    [Fact]
    public void Without_settings_it_says_so()
    {
        using var fleet = new TemporaryFleet().AddBroken("EXCH01");

        var run = CommandRun.Of(fleet.Root, "config", "show", "EXCH01", "--rule", "MAIL1001");

        Assert.Equal("EXCH01\nserver: EXCH01\nrule settings: no .editorconfig from here up to the root has any\n\nMAIL1001  error    the default\n", run.Out);
    }

    [Fact]
    public void A_setting_without_effect_is_told_on_standard_error()
    {
        _fleet.Add("captures/.editorconfig", "[*]\nconfiglint_diagnostic.MAIL1001.severity = eror\n");

        var run = CommandRun.Of(_fleet.Root, "config", "show", "captures/EXCH01/tcpip.reg");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("captures/.editorconfig(2): warning CFG0006: 'eror' is no level (did you mean error?), so that the line has no effect: levels are error, warning, note, none, default.\n", run.Error);
    }

    [Theory]
    [InlineData("there is no file or directory", "config", "show", "nowhere")]
    [InlineData("did you mean MAIL1001?", "config", "show", "captures", "--rule", "MAIL101")]
    [InlineData("is outside the root", "config", "show", "..")]
    [InlineData("'sarif'", "config", "show", "captures", "-o", "sarif")]
    [InlineData("See 'configlint config show --help'.", "config", "show")]
    [InlineData("See 'configlint config --help'.", "config")]
    public void A_mistaken_call_ends_with_2(string expected, params string[] args)
    {
        var run = CommandRun.Of(_fleet.Root, args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plug_in_that_is_not_there_is_3() =>
        Assert.Equal(3, CommandRun.Of(_fleet.Root, "config", "show", "captures", "--plugin", "Nowhere.dll").ExitCode);

    [Fact]
    public void Help_shows_an_example() =>
        Assert.Contains("configlint config show captures/EXCH01/tcpip.reg", CommandRun.Of(_fleet.Root, "config", "show", "--help").Out, StringComparison.Ordinal);

    [Fact]
    public void A_check_tells_a_typo_and_goes_on()
    {
        _fleet.Add("captures/.editorconfig", "[*]\nconfiglint_diagnostic.MAIL1001.severty = none\n");

        var run = CommandRun.Of(_fleet.Root, "check", "captures", "-o", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("note", Assert.Single(run.Json.GetProperty("findings").EnumerateArray()).GetProperty("level").GetString());
        var notification = Assert.Single(run.Json.GetProperty("notifications").EnumerateArray());
        Assert.Equal(("CFG0006", "captures/.editorconfig", 2), (notification.GetProperty("id").GetString(), notification.GetProperty("file").GetString(), notification.GetProperty("line").GetInt32()));
        Assert.Contains("captures/.editorconfig(2): warning CFG0006: MAIL1001 has no option 'severty' (did you mean severity?)", run.Error, StringComparison.Ordinal);
    }
}
