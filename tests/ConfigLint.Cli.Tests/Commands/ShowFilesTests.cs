namespace ConfigLint.Cli.Tests.Commands;

public sealed class ShowFilesTests : IDisposable
{
    private readonly TemporaryFleet _fleet = new TemporaryFleet().AddBroken("captures/EXCH01").AddHealthy("captures/WEB01");

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void Every_file_is_listed_with_its_server_and_format_or_why_it_is_left_out()
    {
        _fleet.Add("configlint.json", """{ "include": ["captures"], "exclude": ["old", "*.bak"], "formats": { "*.names": "hosts" } }""")
            .Add(".gitignore", "*.log\n").Add("captures/.gitignore", "tmp/\n").Add("README.md", "x")
            .Add("captures/EXCH01/net.names", "10.0.0.1 a\n").Add("captures/EXCH01/a.log", "x").Add("captures/EXCH01/tcpip.bak", "x").Add("captures/EXCH01/notes.txt", "x")
            .Add("captures/old/b/x.reg", "x").Add("captures/tmp/x.reg", "x").AddTooLarge("captures/WEB01/huge.evt");
        File.CreateSymbolicLink(_fleet.FullPath("captures/out"), Path.GetTempPath());
        File.CreateSymbolicLink(_fleet.FullPath("captures/zz.reg"), _fleet.FullPath("captures/WEB01/tcpip.reg"));

        var run = CommandRun.Of(_fleet.Root, "check", "--show-files", "--exclude", "WEB02");

        Assert.Equal(
            """
            captures/EXCH01 (2 captures)
              captures/EXCH01/net.names  hosts (named in the configuration)
              captures/EXCH01/tcpip.reg  registry-export

            captures/WEB01 (1 capture)
              captures/WEB01/tcpip.reg  registry-export

            left out (11 paths)
              .gitignore                 no match for include 'captures' in configlint.json(1,15)
              README.md                  no match for include 'captures' in configlint.json(1,15)
              captures/.gitignore        no capture format recognises it
              captures/EXCH01/a.log      git ignores it (.gitignore)
              captures/EXCH01/notes.txt  no capture format recognises it
              captures/EXCH01/tcpip.bak  left out by exclude '*.bak' in configlint.json(1,47)
              captures/WEB01/huge.evt    the capture cannot be read: it is larger than 256 MB. Correct the file or its permissions, or exclude it.
              captures/old/              left out by exclude 'old' in configlint.json(1,40)
              captures/out               a link that leads out of the root, or nowhere
              captures/tmp/              git ignores it (captures/.gitignore)
              captures/zz.reg            a link to a file that is looked at under another name

            """,
            run.Out);
        Assert.Equal((3, "2 servers, 3 captures; 11 paths left out. Nothing was analysed.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Nothing_is_analysed_and_findings_do_not_count()
    {
        var run = CommandRun.Of(_fleet.Root, "check", "captures/EXCH01", "--show-files", "-q");

        Assert.Equal((0, "captures/EXCH01 (1 capture)\n  captures/EXCH01/tcpip.reg  registry-export\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void A_run_that_would_look_at_nothing_tells_why()
    {
        var run = CommandRun.Of(_fleet.Root, "check", "--show-files", "--exclude", "captures");

        Assert.Equal((0, "left out (1 path)\n  captures/  left out by --exclude 'captures'\n"), (run.ExitCode, run.Out));
        Assert.Equal(2, CommandRun.Of(_fleet.Root, "check", "--exclude", "captures").ExitCode);
    }

    [Fact]
    public void Files_that_are_left_out_together_are_one_directory()
    {
        _fleet.Add("docs/a/1.md", "x").Add("docs/b/2.md", "x").Add("src/captures/x.txt", "x").Add("src/1.cs", "x").Add("configlint.json", """{ "include": ["captures"] }""");

        var run = CommandRun.Of(_fleet.Root, "check", "--show-files");

        Assert.EndsWith(
            """

            left out (3 paths)
              docs/               no match for include 'captures' in configlint.json(1,15)
              src/1.cs            no match for include 'captures' in configlint.json(1,15)
              src/captures/x.txt  no capture format recognises it

            """,
            run.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_that_match_no_file_are_listed()
    {
        _fleet.Add("configlint.json", """
            {
              "servers": ["captures/{server}/**", "capture/{server}/**"],
              "include": ["captures", "*.evt"],
              "exclude": ["old"],
              "formats": { "*.net": "ipconfig" },
            }
            """);

        var run = CommandRun.Of(_fleet.Root, "check", "--show-files");

        Assert.EndsWith(
            """

            matches no file (3 patterns)
              servers 'capture/{server}/**' in configlint.json(2,39)
              include '*.evt' in configlint.json(3,27)
              formats '*.net' in configlint.json(5,16)

            """,
            run.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_named_is_not_left_out()
    {
        var run = CommandRun.Of(_fleet.Root, "check", "--show-files", ".", "captures/WEB01/tcpip.reg", "--exclude", "*.reg");

        Assert.Contains("captures/WEB01 (1 capture)", run.Out, StringComparison.Ordinal);
        Assert.Contains("left out (1 path)\n  captures/EXCH01/tcpip.reg  left out by --exclude '*.reg'\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_are_relative_to_where_the_user_stands()
    {
        var run = CommandRun.Of(_fleet.FullPath("captures/EXCH01"), "check", "--show-files", "../WEB01");

        Assert.Equal($"captures/WEB01 (1 capture)\n  {Path.Combine("..", "WEB01", "tcpip.reg")}  registry-export\n", run.Out);
    }

    [Fact]
    public void A_name_that_a_terminal_would_obey_is_made_inert()
    {
        _fleet.Add("captures/EXCH01/a\u001b[31m.txt", "x");

        Assert.Contains("captures/EXCH01/a\\x1b[31m.txt", CommandRun.Of(_fleet.Root, "check", "--show-files").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-o", "json")]
    [InlineData("-o", "sarif=x.sarif")]
    public void Outputs_of_findings_do_not_go_with_it(params string[] output)
    {
        var run = CommandRun.Of(_fleet.Root, ["check", "--show-files", .. output]);

        Assert.Equal((2, "configlint: error: --show-files lists files as text on standard output: leave -o out\n"), (run.ExitCode, run.Error));
    }
}
