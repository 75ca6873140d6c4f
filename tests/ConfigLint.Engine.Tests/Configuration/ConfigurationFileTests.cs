using System.Text;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>What <c>configlint.json</c> says, and what it says wrongly: each mistake with its place.</summary>
public sealed class ConfigurationFileTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public ConfigurationFileTests() => _directory.Create("repo/.git");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Without_a_file_everything_has_its_default()
    {
        var configuration = Resolve(new() { WorkingDirectory = Root }, out var errors);

        Assert.Empty(errors);
        Assert.Null(configuration.ConfigurationFile);
        Assert.True(configuration is { Servers.IsEmpty: true, Include.IsEmpty: true, Exclude.IsEmpty: true, Formats.IsEmpty: true, Plugins.IsEmpty: true, FailOn: RuleLevel.Error });
    }

    [Fact]
    public void Every_key_is_read_with_comments_and_trailing_commas()
    {
        Write("""
            // What a run looks at.
            {
              "$schema": "https://example.com/schema.json", /* for editors */
              "servers": ["captures/{server}/**", "flat/{server}.*",],
              "include": ["captures/**", "*.reg"],
              "exclude": ["captures/old", "*.bak", ],
              "formats": { "captures/**/*.net": "ipconfig", },
              "plugins": ["rules/Acme.Rules.dll", "../shared/"],
              "failOn": "note",
            }
            // The end.
            """);

        var configuration = Resolve(new() { WorkingDirectory = Root }, out var errors);

        Assert.Empty(errors);
        Assert.Equal(At("configlint.json"), configuration.ConfigurationFile);
        Assert.Equal(["captures/{server}/**", "flat/{server}.*"], configuration.Servers.Select(p => p.Text));
        Assert.Equal("EXCH01", configuration.Servers[0].Capture("captures/EXCH01/a.reg"));
        Assert.Equal(["captures/**", "**/*.reg"], configuration.Include.Select(p => p.Text));
        Assert.Equal(["captures/old", "**/*.bak"], configuration.Exclude.Select(p => p.Text));
        Assert.Equal([("captures/**/*.net", "ipconfig", "configlint.json(7,37)")], configuration.Formats.Select(f => (f.Pattern.Text, f.FormatId, f.Place)));
        Assert.Equal([At("rules/Acme.Rules.dll"), _directory.At("shared")], configuration.Plugins.Select(p => p.Path));
        Assert.Equal(RuleLevel.Note, configuration.FailOn);
    }

    [Fact]
    public void Origins_name_the_key_the_pattern_and_the_place()
    {
        Write("""{ "exclude": ["old"] }""");

        var configuration = Resolve(new() { WorkingDirectory = Root, Exclude = ["*.bak"] }, out _);

        Assert.Equal(["exclude 'old' in configlint.json(1,15)", "--exclude '*.bak'"], configuration.Exclude.Select(p => p.Origin));
    }

    [Fact]
    public void All_mistakes_are_reported_at_once_with_their_places()
    {
        Write("""
            {
              "servrs": ["captures/{server}/**"],
              'include': ["captures/**"],
              "include": ["x"],
              "servers": ["captures/{host}/**", "", 4, "captures\\{server}\\**", "../{server}/**", null],
              "exclude": "old/**",
              "formats": { "*.net": 1, "a": "", "a\\b": "hosts", "c": "ipconfig", "c": "hosts" },
              "failOn": "eror",
              "$schema": [],
              "plugins": [["a"], { "b": [1] }, "rules/A.dll"],
              "suppressions": [{ "rule": "MAIL1001" }],
              "baseline": "b.sarif",
            }
            """);

        Resolve(new() { WorkingDirectory = Root }, out var errors);

        Assert.Equal(
            [
                "configlint.json(2,3): there is no key 'servrs'; did you mean 'servers'? The keys are $schema, servers, include, exclude, formats, plugins, failOn",
                "configlint.json(3,3): the name 'include' needs double quotes: write \"include\"",
                "configlint.json(4,3): 'include' is there twice, first in line 3, and only one could count: delete one",
                "configlint.json(5,15): 'captures/{host}/**' must have {server} once, where a path names the server: write for example 'captures/{server}/**'",
                "configlint.json(5,37): 'servers' has an empty string in its list: write a string such as \"captures/{server}/**\"",
                "configlint.json(5,41): 'servers' has a number in its list: write a string such as \"captures/{server}/**\"",
                @"configlint.json(5,44): 'captures\{server}\**' has '\' between directories: write 'captures/{server}/**'",
                "configlint.json(5,70): '../{server}/**' leads out of the root, where no capture can be: write it relative to the directory of this file",
                "configlint.json(5,88): 'servers' has null in its list: write a string such as \"captures/{server}/**\"",
                "configlint.json(6,14): 'exclude' is a string, not a list: write \"exclude\": [\"old/**\"]",
                "configlint.json(7,25): the format of '*.net' is a number, not a format's id such as \"ipconfig\"",
                "configlint.json(7,33): the format of 'a' is an empty string, not a format's id such as \"ipconfig\"",
                @"configlint.json(7,37): 'a\b' has '\' between directories: write 'a/b'",
                "configlint.json(7,71): 'c' is there twice, first in line 7, and only one could count: delete one",
                "configlint.json(8,13): there is no level 'eror' to fail on; did you mean 'error'? The levels are error, warning, note, never",
                "configlint.json(9,14): '$schema' is a list, not a string",
                "configlint.json(10,15): 'plugins' has a list in its list: write a string such as \"rules/Acme.Rules.dll\"",
                "configlint.json(10,22): 'plugins' has an object in its list: write a string such as \"rules/Acme.Rules.dll\"",
                $"configlint.json(11,3): 'suppressions' is not there yet in version {ProductInfo.Version}: delete it",
                $"configlint.json(12,3): 'baseline' is not there yet in version {ProductInfo.Version}: delete it",
            ],
            errors);
    }

    [Fact]
    public void Levels_and_options_of_rules_are_refused_with_the_line_for_editorconfig()
    {
        Write("""
            {
              "rules": { "MAIL1001": "off", "NET1101": { "severity": "warn", "shared_addresses": "10.0.0.1" }, "x": 1 },
              "MAIL1002": "error",
              "severity": { "NET1010": "suggestion" },
              "diagnostics": [],
              "CAP1001": { "max": [1] },
            }
            """);

        Resolve(new() { WorkingDirectory = Root }, out var errors);

        const string Remedy = "does not belong here: levels and options of rules stand in .editorconfig; write there, below a section such as [*],";
        Assert.Equal(
            [
                $"configlint.json(2,14): the level of MAIL1001 {Remedy} 'configlint_diagnostic.MAIL1001.severity = none'",
                $"configlint.json(2,46): the level of NET1101 {Remedy} 'configlint_diagnostic.NET1101.severity = warning'",
                $"configlint.json(2,66): the option 'shared_addresses' of NET1101 {Remedy} 'configlint_diagnostic.NET1101.shared_addresses = 10.0.0.1'",
                $"configlint.json(3,3): the level of MAIL1002 {Remedy} 'configlint_diagnostic.MAIL1002.severity = error'",
                $"configlint.json(4,17): the level of NET1010 {Remedy} 'configlint_diagnostic.NET1010.severity = note'",
                $"configlint.json(5,3): 'diagnostics' {Remedy} for example 'configlint_diagnostic.MAIL1001.severity = warning'",
                $"configlint.json(6,3): 'CAP1001' {Remedy} for example 'configlint_diagnostic.MAIL1001.severity = warning'",
            ],
            errors);
    }

    [Theory]
    [InlineData("", "configlint.json(1,1): the file is empty: write { }, or delete it")]
    [InlineData("\n  // nothing\n", "configlint.json(2,13): the file is empty: write { }, or delete it")]
    [InlineData("[1]", "configlint.json(1,1): the file is a list, not an object: write { \"servers\": [\"captures/{server}/**\"] }")]
    [InlineData("{", "configlint.json(1,1): the file ends inside the object: it was cut off, or a bracket is missing")]
    [InlineData("{\n  \"servers\": [\n    \"{server}/**\",\n", "configlint.json(3,18): the file ends inside 'servers[0]': it was cut off, or a bracket is missing")]
    [InlineData("{\n  \"include\": [\"a\"]\n  \"exclude\": []\n}", "configlint.json(3,3): the file is no valid JSON: here a comma is missing in front, or a bracket")]
    [InlineData("{ } }", "configlint.json(1,5): the file is no valid JSON: additional text encountered after finished reading JSON content: }")]
    [InlineData("servers:\n  - captures", "configlint.json(1,1): the file is no valid JSON: unexpected character encountered while parsing value: s")]
    public void What_is_no_JSON_is_one_error_with_its_line(string text, string expected)
    {
        Write(text);

        Resolve(new() { WorkingDirectory = Root }, out var errors);

        Assert.Equal([expected], errors);
    }

    [Fact]
    public void What_was_read_before_the_file_breaks_off_is_reported_too()
    {
        Write("{\n  \"servrs\": [],\n  \"include\": [");

        Resolve(new() { WorkingDirectory = Root }, out var errors);

        Assert.Equal(2, errors.Count);
        Assert.StartsWith("configlint.json(2,3): there is no key 'servrs'", errors[0], StringComparison.Ordinal);
        Assert.StartsWith("configlint.json(3,14): the file ends inside 'include'", errors[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"a\": ")]
    [InlineData("{ \"formats\": { \"a\": ")]
    [InlineData("{ \"rules\": { \"MAIL1001\": ")]
    public void Nesting_is_bounded(string start)
    {
        Write(start + new string('[', 100_000));

        Resolve(new() { WorkingDirectory = Root }, out var errors);

        Assert.EndsWith("the file is no valid JSON: it is nested too deep", errors[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_prefix_of_a_file_is_read_without_an_exception()
    {
        const string Text = "{ // c\n \"servers\": [\"\\u0041/{server}/**\", 1.5e3, true, null,],\r\n 'x' : {\"a\": [[], {}]}, \"formats\": {\"a\\\"b\": \"hosts\"}, \"MAIL1001\": {\"severity\": -1}, }";
        for (var length = 0; length <= Text.Length; length++)
        {
            Write(Text[..length]);
            Resolve(new() { WorkingDirectory = Root }, out var errors);
            Assert.All(errors, e => Assert.Matches(@"^configlint\.json\(\d+,\d+\): ", e));
        }
    }

    [Fact]
    public void Places_count_characters_and_every_sort_of_line_end()
    {
        Write("{\r\n  \"exclude\":\r[ \"\\\"\\\\\",\n  \"ä\", 5 ]}");

        Resolve(new() { WorkingDirectory = Root }, out var errors);

        Assert.Equal(["configlint.json(4,8): 'exclude' has a number in its list: write a string such as \"captures/old/**\""], errors);
    }

    [Fact]
    public void Only_UTF_8_is_read()
    {
        _directory.Write("repo/configlint.json", [0xEF, 0xBB, 0xBF, .. "{ \"failOn\": \"never\" }"u8]);
        Assert.Equal(RuleLevel.None, Resolve(new() { WorkingDirectory = Root }, out var errors).FailOn);
        Assert.Empty(errors);

        _directory.Write("repo/configlint.json", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]);
        Resolve(new() { WorkingDirectory = Root }, out errors);
        Assert.Equal(["configlint.json(1,1): the file is UTF-16: save it as UTF-8"], errors);

        _directory.Write("repo/configlint.json", [.. "{\n \"exclude\": [\""u8, 0xE9, .. "\"] }"u8]);
        Resolve(new() { WorkingDirectory = Root }, out errors);
        Assert.Equal(["configlint.json(2,15): this character is not UTF-8: save the file as UTF-8"], errors);
    }

    [Fact]
    public void A_huge_file_is_no_configuration()
    {
        Write("{ \"failOn\": \"note\" }" + new string(' ', 1024 * 1024));

        Resolve(new() { WorkingDirectory = Root }, out var errors);

        Assert.Equal(["configlint.json: the file is larger than 1 MB and no configuration"], errors);
    }

    [Fact]
    public void The_command_line_wins_and_adds_where_leaving_out_adds_up()
    {
        Write("""{ "include": ["*.reg"], "exclude": ["old"], "plugins": ["a.dll"], "failOn": "never" }""");

        var configuration = Resolve(new() { WorkingDirectory = Root, Include = ["*.txt"], Exclude = ["lab/**"], Plugins = ["b.dll"], FailOn = RuleLevel.Warning }, out var errors);

        Assert.Empty(errors);
        Assert.Equal(["**/*.txt"], configuration.Include.Select(p => p.Text));
        Assert.Equal(["**/old", "lab/**"], configuration.Exclude.Select(p => p.Text));
        Assert.Equal([At("a.dll"), At("b.dll")], configuration.Plugins.Select(p => p.Path));
        Assert.Equal(RuleLevel.Warning, configuration.FailOn);
    }

    [Fact]
    public void Globs_of_the_command_line_are_held_to_the_same()
    {
        Resolve(new() { WorkingDirectory = Root, Include = ["*.{reg,txt}"], Exclude = [@"captures\old"] }, out var errors);

        Assert.Equal(
            [
                @"--include '*.{reg,txt}' has braces, which stand for nothing in a glob: write one glob for each alternative, or '\{' for a brace in a name",
                @"--exclude 'captures\old' has '\' between directories: write 'captures/old'",
            ],
            errors);
    }

    [Fact]
    public void Files_above_and_below_the_root_have_no_say()
    {
        _directory.Write("configlint.json", "broken");
        _directory.Write("repo/captures/site/configlint.json", "broken");
        _directory.Create("repo/captures/site/EXCH01");

        Assert.Null(Resolve(new() { WorkingDirectory = Root, Paths = ["captures"] }, out var errors).ConfigurationFile);
        Assert.Empty(errors);

        // From below a file that marks a root, that one is the root's.
        Assert.Equal(At("captures/site"), Resolve(new() { WorkingDirectory = At("captures/site/EXCH01") }, out errors).Root);
        Assert.Equal($"{Path.Combine("..", "configlint.json")}(1,1): the file is no valid JSON: unexpected character encountered while parsing value: b", Assert.Single(errors));
    }

    [Fact]
    public void A_named_file_is_read_instead_and_its_paths_are_relative_to_it()
    {
        Write("broken");
        _directory.Write("repo/ci/check.json", """{ "servers": ["../captures/{server}/**", "{server}/**"], "exclude": ["./old/**", "*.bak"], "plugins": ["Acme.Rules.dll"] }""");

        var configuration = Resolve(new() { WorkingDirectory = Root, ConfigFile = "ci/check.json" }, out var errors);

        Assert.Empty(errors);
        Assert.Equal(Root, configuration.Root);
        Assert.Equal(["captures/{server}/**", "ci/{server}/**"], configuration.Servers.Select(p => p.Text));
        Assert.Equal(["ci/old/**", "**/*.bak"], configuration.Exclude.Select(p => p.Text));
        Assert.Equal([At("ci/Acme.Rules.dll")], configuration.Plugins.Select(p => p.Path));
    }

    [Fact]
    public void Globs_of_a_file_outside_the_root_are_relative_to_the_root()
    {
        _directory.Write("shared/configlint.json", """{ "servers": ["captures/{server}/**"], "plugins": ["Acme.Rules.dll"] }""");

        var configuration = Resolve(new() { WorkingDirectory = Root, ConfigFile = "../shared/configlint.json" }, out var errors);

        Assert.Empty(errors);
        Assert.Equal(["captures/{server}/**"], configuration.Servers.Select(p => p.Text));
        Assert.Equal([_directory.At("shared/Acme.Rules.dll")], configuration.Plugins.Select(p => p.Path));
    }

    [Fact]
    public void A_named_file_that_is_not_there_is_an_error()
    {
        Resolve(new() { WorkingDirectory = Root, ConfigFile = "ci.json" }, out var errors);

        Assert.Equal([$"there is no configuration file '{At("ci.json")}': correct the path"], errors);
    }

    private string Root => _directory.At("repo");

    private string At(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    private void Write(string text) => _directory.Write("repo/configlint.json", text);

    private static RunConfiguration Resolve(RunOptions options, out List<string> errors) => RunConfiguration.Resolve(options, errors = []);
}
