using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Tests.Discovery;

/// <summary>Which files a run looks at.</summary>
public sealed class CaptureDiscoveryTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public CaptureDiscoveryTests() => _directory.Create("repo/.git");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Without_a_path_everything_below_the_working_directory_is_found_but_git_itself()
    {
        Write(".git/config", ".hidden/a.txt", "captures/EXCH01/a.txt", "captures/.dotfile", "captures/.git/config", "a.txt");

        Assert.Equal([".hidden/a.txt", "a.txt", "captures/.dotfile", "captures/EXCH01/a.txt"], Find(new()));
    }

    [Fact]
    public void A_named_file_and_one_found_below_a_directory_are_told_apart()
    {
        Write("captures/a.txt", "captures/b.txt");

        var result = Discover(new() { Paths = ["captures/a.txt", "captures"] });

        Assert.Equal([("captures/a.txt", true), ("captures/b.txt", false)], result.Files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => (f.Path, f.IsNamed)));
    }

    [Fact]
    public void What_git_ignores_is_left_out()
    {
        Write("captures/a.txt", "captures/a.log", "captures/tmp/a.txt", "captures/tmp/keep/a.txt", "captures/keep.log");
        _directory.Write("repo/.gitignore", "*.log\ntmp/\n");
        _directory.Write("repo/captures/.gitignore", "!keep.log\n");

        Assert.Equal([".gitignore", "captures/.gitignore", "captures/a.txt", "captures/keep.log"], Find(new()));
        Assert.Equal(["captures/.gitignore", "captures/a.txt", "captures/keep.log"], Find(new() { Paths = ["captures"] }));
    }

    [Fact]
    public void What_git_ignores_is_left_out_below_a_root_that_a_configuration_file_marks()
    {
        Write("servers/a.txt", "servers/a.log");
        _directory.Write("repo/servers/configlint.json", "{ }");
        _directory.Write("repo/servers/.gitignore", "*.log\n");

        // The configuration itself is no capture.
        Assert.Equal([".gitignore", "a.txt"], Find(new(), "servers"));
    }

    [Fact]
    public void Outside_a_repository_nothing_is_ignored()
    {
        _directory.Write("plain/.gitignore", "*\n");
        _directory.Write("plain/a.txt", "x");

        var result = CaptureDiscovery.Find(RunConfiguration.Resolve(new() { WorkingDirectory = _directory.At("plain") }, []), TestContext.Current.CancellationToken);

        Assert.Equal([".gitignore", "a.txt"], result.Files.Select(f => f.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_somebody_names_is_looked_at_although_git_ignores_it()
    {
        Write("a.log");
        _directory.Write("repo/.gitignore", "*.log\n");

        Assert.Equal(["a.log"], Find(new() { Paths = ["a.log"] }));
    }

    [Fact]
    public void Include_and_exclude_choose_among_what_is_found()
    {
        Write("a.reg", "a.txt", "old/b.reg", "old/c.txt");

        Assert.Equal(["a.reg", "old/b.reg"], Find(new() { Include = ["*.reg"] }));
        Assert.Equal(["a.reg", "a.txt"], Find(new() { Exclude = ["old"] }));
        Assert.Equal(["a.reg"], Find(new() { Include = ["*.reg"], Exclude = ["old/**"] }));
    }

    [Fact]
    public void A_pattern_finds_files()
    {
        Write("captures/EXCH01/a.reg", "captures/EXCH01/a.txt", "captures/EXCH02/x/b.reg");

        Assert.Equal(["captures/EXCH01/a.reg", "captures/EXCH02/x/b.reg"], Find(new() { Paths = ["captures/**/*.reg"] }));
        Assert.Equal(["captures/EXCH01/a.reg", "captures/EXCH01/a.txt"], Find(new() { Paths = ["captures/EXCH0[13]/*"] }));
    }

    [Fact]
    public void A_pattern_that_finds_only_what_is_known_already_is_no_error()
    {
        Write("captures/a.reg");

        var result = Discover(new() { Paths = ["captures", "captures/*.reg"] });

        Assert.Empty(result.Errors);
        Assert.Single(result.Files);
    }

    [Fact]
    public void Every_path_that_leads_to_nothing_is_an_error()
    {
        Write("captures/a.reg");

        var result = Discover(new() { Paths = ["captures/*.txt", "nowhere", "nowhere/*.txt", "../outside", "captures"] });

        Assert.Equal(
            [
                "no file matches 'captures/*.txt': correct the pattern",
                $"there is no file or directory '{Path("nowhere")}': correct the path",
                "no file matches 'nowhere/*.txt': correct the pattern",
                $"'{_directory.At("outside")}' is outside the root '{Path("")}': name a directory above both with --root",
            ],
            result.Errors);
    }

    [Fact]
    public void A_link_inside_the_root_is_followed_where_its_target_is_not_found_otherwise()
    {
        Write("data/EXCH01/a.txt", "captures/b.txt");
        _directory.Link("repo/captures/EXCH01", "../data/EXCH01");
        _directory.Link("repo/captures/c.txt", "b.txt");

        Assert.Equal(["captures/EXCH01/a.txt", "captures/b.txt"], Find(new() { Paths = ["captures"] }));
        Assert.Equal(["captures/b.txt", "data/EXCH01/a.txt"], Find(new()));
    }

    [Fact]
    public void Links_that_go_round_in_circles_end()
    {
        Write("captures/EXCH01/a.txt", "captures/z.txt");
        _directory.Link("repo/captures/up", "..");
        _directory.Link("repo/captures/self", "self");
        _directory.Link("repo/captures/EXCH01/back", "..");
        _directory.Link("repo/captures/broken", "nowhere");

        Assert.Equal(["captures/EXCH01/a.txt", "captures/z.txt"], Find(new()));
        Assert.Equal(["captures/EXCH01/a.txt", "captures/z.txt"], Find(new() { Paths = ["captures"] }));
    }

    [Fact]
    public void Links_out_of_the_root_are_not_followed_at_any_number_of_steps()
    {
        Write("captures/a.txt");
        _directory.Write("secret/sub/b.txt", "x");
        _directory.Link("repo/captures/file.txt", _directory.At("secret/sub/b.txt"));
        _directory.Link("repo/captures/directory", "../../secret");
        _directory.Link("repo/captures/over", "directory/sub");
        _directory.Link("repo/captures/over.txt", "directory/sub/b.txt");

        Assert.Equal(["captures/a.txt"], Find(new()));
    }

    [Theory]
    [InlineData("captures/file.txt")]
    [InlineData("captures/directory")]
    [InlineData("captures/directory/b.txt")]
    public void A_link_out_of_the_root_is_an_error_where_somebody_names_it(string path)
    {
        Write("captures/a.txt");
        _directory.Write("secret/b.txt", "x");
        _directory.Link("repo/captures/file.txt", _directory.At("secret/b.txt"));
        _directory.Link("repo/captures/directory", "../../secret");

        var result = Discover(new() { Paths = [path] });

        Assert.Empty(result.Files);
        Assert.StartsWith($"'{Path(path)}' is a link out of the root", Assert.Single(result.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Editorconfig_files_are_no_captures_and_are_found_from_the_root_down()
    {
        Write("a/.editorconfig", "a/b/c/x.reg", "a/b/c/.editorconfig", "a/b/d/.editorconfig", "a/z/.editorconfig", "a/out/.editorconfig", "a/b/ignored/.editorconfig");
        _directory.Write(".editorconfig", "[*]");
        _directory.Write("repo/.gitignore", "ignored/\n.editorconfig\n");

        var result = Discover(new() { Paths = ["a/b"], Exclude = [".editorconfig"] });

        Assert.Equal(["a/b/c/x.reg"], result.Files.Select(f => f.Path));
        Assert.Equal(["a", "a/b/c", "a/b/d"], result.EditorConfigs);
        Assert.Equal(["a", "a/b/c"], Discover(new() { Paths = ["a/b/c/x.reg"] }).EditorConfigs);
        Assert.Equal(["a", "a/b/c", "a/b/d"], Discover(new() { Paths = ["a/b/*/*.reg"] }).EditorConfigs);
        Assert.Equal(["a", "a/b/c"], Discover(new() { Paths = ["x.reg"] }, "a/b/c").EditorConfigs);
    }

    [Fact]
    public void A_link_into_git_itself_is_not_followed()
    {
        Write(".git/config", "captures/a.txt");
        _directory.Link("repo/captures/x", "../.git");

        Assert.Equal(["captures/a.txt"], Find(new()));
    }

    [Fact]
    public void A_directory_that_cannot_be_listed_is_told_and_the_others_are_looked_at()
    {
        // Whoever runs the tests may have every permission, so this one is gone by the time it is listed.
        Write("captures/a.txt");
        var configuration = RunConfiguration.Resolve(new() { WorkingDirectory = Path("") }, []);
        var notifications = new List<Notification>();
        var walk = new DirectoryWalk(configuration, isRepository: false, notifications, new HashSet<string>(StringComparer.Ordinal));

        var files = walk.Files(Path("captures/vanished"), "captures/vanished", Path("captures/vanished"), TestContext.Current.CancellationToken).ToList();

        Assert.Empty(files);
        var notification = Assert.Single(notifications);
        Assert.Equal(("CFG0003", "captures/vanished", true), (notification.Id, notification.Path, notification.MakesIncomplete));
        Assert.StartsWith("the directory cannot be listed: ", notification.Message, StringComparison.Ordinal);
    }

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
            _directory.Write("repo/" + path, "x");
    }

    private string Path(string relative) => relative.Length == 0 ? _directory.At("repo") : _directory.At("repo/" + relative);

    private IEnumerable<string> Find(Sought sought, string workingDirectory = "")
    {
        var result = Discover(sought, workingDirectory);
        Assert.Empty(result.Errors);
        Assert.Empty(result.Notifications);
        return result.Files.Select(f => f.Path).Order(StringComparer.Ordinal);
    }

    private DiscoveryResult Discover(Sought sought, string workingDirectory = "")
    {
        var errors = new List<string>();
        var configuration = RunConfiguration.Resolve(
            new() { WorkingDirectory = Path(workingDirectory), Paths = [.. sought.Paths], Include = [.. sought.Include], Exclude = [.. sought.Exclude] }, errors);
        Assert.Empty(errors);
        return CaptureDiscovery.Find(configuration, TestContext.Current.CancellationToken);
    }

    private sealed record Sought
    {
        public string[] Paths { get; init; } = [];

        public string[] Include { get; init; } = [];

        public string[] Exclude { get; init; } = [];
    }
}
