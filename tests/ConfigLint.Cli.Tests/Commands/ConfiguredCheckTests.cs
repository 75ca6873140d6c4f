namespace ConfigLint.Cli.Tests.Commands;

/// <summary>What <c>configlint.json</c> makes of a run.</summary>
public sealed class ConfiguredCheckTests : IDisposable
{
    private readonly TemporaryFleet _fleet = new TemporaryFleet().AddBroken("EXCH01").AddHealthy("WEB01");

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void Servers_bring_together_what_directories_split()
    {
        _fleet.Add("services/EXCH03/x.reg", Part("\"Hostname\"=\"exch03\"")).Add("net/EXCH03/y.reg", Part("\"Domain\"=\"\"")).Add("configlint.json", """{ "servers": ["*/{server}/**"] }""");

        var run = CommandRun.Of(_fleet.Root, "facts", "-o", "json");

        Assert.Equal(["EXCH01", "EXCH03", "WEB01"], run.Json.EnumerateArray().Select(f => f.GetProperty("server").GetString()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["net/EXCH03/y.reg", "services/EXCH03/x.reg"],
            run.Json.EnumerateArray().Where(f => f.GetProperty("server").GetString() == "EXCH03").Select(f => f.GetProperty("file").GetString()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_configuration_is_no_capture_of_its_own()
    {
        _fleet.Add("configlint.json", "{ }");

        Assert.Equal(0, CommandRun.Of(_fleet.Root, "check", "-o", "json").Json.GetProperty("summary").GetProperty("unrecognised").GetInt32());
    }

    [Fact]
    public void Files_are_left_out_and_named_ones_looked_at_all_the_same()
    {
        _fleet.Add("configlint.json", """{ "exclude": ["EXCH01"] }""");

        Assert.Equal(0, CommandRun.Of(_fleet.Root, "check").ExitCode);
        Assert.Equal(1, CommandRun.Of(_fleet.Root, "check", "EXCH01/tcpip.reg").ExitCode);
    }

    [Theory]
    [InlineData("""{ "include": ["WEB01"] }""", 0)]
    [InlineData("""{ "include": ["WEB01/"] }""", 0)]
    [InlineData("""{ "include": ["WEB01/**"] }""", 0)]
    [InlineData("""{ "include": ["*.reg"] }""", 1)]
    public void A_directory_that_is_included_brings_what_is_below_it(string configuration, int exitCode)
    {
        _fleet.Add("configlint.json", configuration);

        Assert.Equal(exitCode, CommandRun.Of(_fleet.Root, "check").ExitCode);
    }

    [Fact]
    public void The_command_line_replaces_include_and_adds_to_exclude()
    {
        _fleet.AddBroken("EXCH02").Add("configlint.json", """{ "include": ["WEB01"], "exclude": ["EXCH02"] }""");

        Assert.Equal(["EXCH01"], Servers(CommandRun.Of(_fleet.Root, "check", "--include", "EXCH*/**", "-o", "json")));
        Assert.Equal([], Servers(CommandRun.Of(_fleet.Root, "check", "--include", "*.reg", "--exclude", "EXCH01", "-o", "json")));
    }

    [Theory]
    [InlineData("never", null, 0)]
    [InlineData("error", null, 1)]
    [InlineData("never", "error", 1)]
    [InlineData("error", "never", 0)]
    public void The_command_line_wins_over_failOn(string configured, string? asked, int exitCode)
    {
        _fleet.Add("configlint.json", $$"""{ "failOn": "{{configured}}" }""");

        Assert.Equal(exitCode, CommandRun.Of(_fleet.Root, asked is null ? ["check"] : ["check", "--fail-on", asked]).ExitCode);
    }

    [Fact]
    public void A_format_is_taken_as_named_whatever_the_file_looks_like()
    {
        // Without its first line nothing tells what it is (KB Q263548 prints one so).
        _fleet.Add("EXCH04/tcpip.txt", $"\n[{TemporaryFleet.Tcpip}]\n\"Hostname\"=\"exch04\"\n");
        Assert.Empty(Facts());

        _fleet.Add("configlint.json", """{ "formats": { "*.reg": "hosts", "EXCH04/*": "registry-export", "*.txt": "ipconfig" } }""");
        Assert.Equal(["registry-export"], Facts());
        Assert.DoesNotContain("registry-export", CommandRun.Of(_fleet.Root, "facts", "EXCH01", "-o", "json").Out, StringComparison.Ordinal);

        IEnumerable<string?> Facts() => CommandRun.Of(_fleet.Root, "facts", "-o", "json").Json.EnumerateArray()
            .Where(f => f.GetProperty("server").GetString() == "EXCH04" && f.GetProperty("kind").GetString() == "hostName").Select(f => f.GetProperty("format").GetString());
    }

    [Fact]
    public void A_plugin_is_loaded_from_beside_the_configuration_and_nothing_else_is()
    {
        // No plug-in at all, so that loading it would be seen.
        _fleet.Add("rules/Acme.Rules.dll", "text").Add("ci/Acme.Rules.dll", "text").Add("ci/check.json", """{ "plugins": ["Acme.Rules.dll"] }""");
        Assert.DoesNotContain("CFG0002", CommandRun.Of(_fleet.Root, "check").Error, StringComparison.Ordinal);

        _fleet.Add("configlint.json", """{ "plugins": ["rules/Acme.Rules.dll"] }""");
        var run = CommandRun.Of(_fleet.Root, "check");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"CFG0002: plug-in '{_fleet.FullPath(Path.Combine("rules", "Acme.Rules.dll"))}', named by configlint.json(1,15), was not loaded", run.Error, StringComparison.Ordinal);

        run = CommandRun.Of(_fleet.Root, "check", "--config", "ci/check.json");
        Assert.Contains($"CFG0002: plug-in '{_fleet.FullPath(Path.Combine("ci", "Acme.Rules.dll"))}', named by ci/check.json(1,15), was not loaded", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_fleet.FullPath("rules"), run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("facts")]
    [InlineData("coverage")]
    [InlineData("rules")]
    [InlineData("init")]
    public void Every_command_reports_every_mistake_and_does_nothing(string command)
    {
        _fleet.Add("configlint.json", "{\n  \"servrs\": [],\n  \"formats\": { \"*.net\": \"ipconfg\" },\n  \"MAIL1001\": \"warn\"\n}\n");

        var run = CommandRun.Of(_fleet.Root, command);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("configlint: error: configlint.json(2,3): there is no key 'servrs'; did you mean 'servers'?", run.Error, StringComparison.Ordinal);
        Assert.Contains("configlint: error: configlint.json(4,3): the level of MAIL1001 does not belong here", run.Error, StringComparison.Ordinal);
        Assert.Contains("'configlint_diagnostic.MAIL1001.severity = warning'", run.Error, StringComparison.Ordinal);
        Assert.Equal(command is not "rules", run.Error.Contains("configlint: error: configlint.json(3,25): there is no format 'ipconfg': did you mean 'ipconfig'. The formats are ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("configlint.json", "*/{server}/**")]
    [InlineData("ci/check.json", "../*/{server}/**")]
    public void Config_show_names_the_file_and_the_server_that_it_gives(string file, string pattern)
    {
        _fleet.Add("net/EXCH03/x.reg", Part("\"Domain\"=\"\"")).Add(file, $$"""{ "servers": ["{{pattern}}"] }""");

        var run = CommandRun.Of(_fleet.Root, "config", "show", "net/EXCH03/x.reg", "--config", file);

        Assert.Contains($"\nserver: EXCH03\nconfiguration: {file.Replace('/', Path.DirectorySeparatorChar)}\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_is_shown_from_where_the_user_stands()
    {
        _fleet.Add("configlint.json", "{ \"a\": 1 }");

        Assert.StartsWith($"configlint: error: {Path.Combine("..", "configlint.json")}(1,3): ", CommandRun.Of(_fleet.FullPath("EXCH01"), "check").Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Servers(CommandRun run) =>
        run.Json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("server").GetString()).Distinct(StringComparer.Ordinal);

    private static string Part(string value) => $"REGEDIT4\n\n[{TemporaryFleet.Tcpip}]\n{value}\n";
}
