namespace ConfigLint.Cli.Tests.Commands;

/// <summary>Which plug-ins there are, which somebody approved, and that a locked run has no others.</summary>
public sealed class PluginsCommandTests : IDisposable
{
    private static readonly Dictionary<string, string> Pipeline = new(StringComparer.Ordinal) { ["CI"] = "true" };
    private readonly TemporaryFleet _fleet = new TemporaryFleet().AddHealthy("WEB01");

    public PluginsCommandTests() => _fleet.Add("configlint.json", """{ "plugins": ["rules"] }""").Add("rules/Acme.Rules.dll", AcmePlugin.Image);

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void The_list_shows_name_version_path_hash_rules_formats_and_approval()
    {
        var run = CommandRun.Of(_fleet.Root, "plugins", "list", "-o", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var plugins = run.Json.EnumerateArray().ToDictionary(p => p.GetProperty("name").GetString()!, StringComparer.Ordinal);
        var acme = plugins["Acme.Rules"];
        Assert.Equal(("1.2.3", "rules/Acme.Rules.dll", "notLocked", "configlint.json(1,15)"), (Text(acme, "version"), Text(acme, "path"), Text(acme, "approval"), Text(acme, "namedBy")));
        Assert.Equal(AcmePlugin.Sha256, Text(acme, "sha256"));
        Assert.Equal(["ACME0001"], acme.GetProperty("rules").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal("builtIn", Text(plugins["ConfigLint.Formats"], "approval"));
        Assert.Contains("registry-export", plugins["ConfigLint.Formats"].GetProperty("formats").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal("ConfigLint.Engine", run.Json[0].GetProperty("name").GetString());
    }

    [Fact]
    public void The_list_is_readable()
    {
        var text = CommandRun.Of(_fleet.Root, "plugins", "list").Out;

        Assert.EndsWith(
            $"""
            Acme.Rules 1.2.3  not locked
              path      rules/Acme.Rules.dll
              sha256    {AcmePlugin.Sha256}
              rules     ACME0001
              named by  configlint.json(1,15)

            """,
            text,
            StringComparison.Ordinal);
        Assert.StartsWith("ConfigLint.Engine ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void From_lock_to_verify_to_a_locked_check_and_to_a_change()
    {
        var locked = CommandRun.Of(_fleet.Root, "plugins", "lock");
        Assert.Equal((0, "wrote configlint.lock.json: 1 plug-in\n", ""), (locked.ExitCode, locked.Out, locked.Error));
        Assert.Equal("nothing new in configlint.lock.json: 1 plug-in\n", CommandRun.Of(_fleet.Root, "plugins", "lock").Out);
        Assert.Equal("1 plug-in, as configlint.lock.json approves\n", CommandRun.Of(_fleet.Root, "plugins", "verify").Out);
        Assert.Equal("locked", Text(CommandRun.Of(_fleet.Root, "plugins", "list", "-o", "json").Json.EnumerateArray().Last(), "approval"));

        // Its one class is no analyzer, which costs the run its completeness and nothing here.
        Assert.EndsWith(" Plug-ins, locked: Acme.Rules 1.2.3. Incomplete: not everything could be analysed.\n", CommandRun.Of(_fleet.Root, "check", "--locked").Error, StringComparison.Ordinal);

        File.AppendAllText(_fleet.FullPath("rules/Acme.Rules.dll"), "\0");
        foreach (var command in (string[][])[["plugins", "verify"], ["check", "--locked"], ["facts", "--locked"], ["rules", "--locked"], ["coverage", "--locked"], ["config", "show", "WEB01", "--locked"]])
        {
            var run = CommandRun.Of(_fleet.Root, command);
            Assert.Equal((2, ""), (run.ExitCode, run.Out));
            Assert.Contains("is not what configlint.lock.json approves: in its directory 'Acme.Rules.dll' is ", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(3, CommandRun.Of(_fleet.Root, "check").ExitCode);
    }

    [Fact]
    public void A_pipeline_is_locked_where_there_is_a_lock_file_unless_it_says_no()
    {
        Assert.Contains(" Plug-ins, not locked: Acme.Rules 1.2.3.", CommandRun.Of(_fleet.Root, Pipeline, "check").Error, StringComparison.Ordinal);
        CommandRun.Of(_fleet.Root, "plugins", "lock");
        File.AppendAllText(_fleet.FullPath("rules/Acme.Rules.dll"), "\0");

        Assert.Equal(2, CommandRun.Of(_fleet.Root, Pipeline, "check").ExitCode);
        Assert.Equal(3, CommandRun.Of(_fleet.Root, Pipeline, "check", "--no-locked").ExitCode);
        Assert.Equal(3, CommandRun.Of(_fleet.Root, "check").ExitCode);
    }

    [Fact]
    public void A_lock_from_elsewhere_needs_no_second_option()
    {
        CommandRun.Of(_fleet.Root, "plugins", "lock", "--lock-file", "ci/approved.json");
        File.AppendAllText(_fleet.FullPath("rules/Acme.Rules.dll"), "\0");

        Assert.Equal(2, CommandRun.Of(_fleet.Root, "check", "--lock-file", "ci/approved.json").ExitCode);
        Assert.False(File.Exists(_fleet.FullPath("configlint.lock.json")));
    }

    [Fact]
    public void An_empty_lock_allows_the_built_in_packs_alone()
    {
        _fleet.Add("configlint.json", "{ }");

        Assert.Equal("wrote configlint.lock.json: 0 plug-ins, so none besides the built-in packs may run\n", CommandRun.Of(_fleet.Root, "plugins", "lock").Out);
        Assert.EndsWith(" Plug-ins are locked; none ran besides the built-in ones.\n", CommandRun.Of(_fleet.Root, "check", "--locked").Error, StringComparison.Ordinal);
        Assert.Contains("is not in configlint.lock.json, so nothing was run", CommandRun.Of(_fleet.Root, "check", "--locked", "--plugin", "rules").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--locked and --no-locked: say one of the two", "check", "--locked", "--no-locked")]
    [InlineData("--time-limit 0 is not at least 1", "check", "--time-limit", "0")]
    [InlineData("plug-ins are to be locked and there is no file ", "check", "--locked")]
    [InlineData("plug-ins are to be locked and there is no file ", "plugins", "verify")]
    public void What_is_wrong_is_told(string error, params string[] args)
    {
        var run = CommandRun.Of(_fleet.Root, args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_need_no_approval_since_no_code_runs()
    {
        CommandRun.Of(_fleet.Root, "plugins", "lock");
        File.AppendAllText(_fleet.FullPath("rules/Acme.Rules.dll"), "\0");

        Assert.Equal(0, CommandRun.Of(_fleet.Root, Pipeline, "explain", "MAIL1001").ExitCode);
    }

    private static string? Text(System.Text.Json.JsonElement element, string name) => element.GetProperty(name).GetString();
}
