using System.Text;
using ConfigLint.Engine;

namespace ConfigLint.Cli.Tests.Commands;

public sealed class InitCommandTests : IDisposable
{
    private readonly TemporaryFleet _fleet = new();

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void The_configuration_has_the_patterns_that_fit_and_every_other_key_as_a_comment()
    {
        _fleet.Add("captures/EXCH01/tcpip.reg", Capture("exch01")).Add("captures/EXCH02/logs/tcpip.reg", Capture("exch02"));

        var run = CommandRun.Of(_fleet.Root, "init");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            wrote configlint.json: 2 captures of 2 servers
            Next:
              configlint check --show-files    (which file belongs to which server)
              configlint check
              configlint init --ci NAME        (a pipeline for github, azure, gitlab)

            """,
            run.Out);
        Assert.Equal(
            $$"""
            // What ConfigLint looks at. Levels and options of rules stand in .editorconfig.
            // Every key: {{ProductInfo.InformationUri}}/blob/main/docs/configuration.md
            {
              "$schema": "{{ProductInfo.SchemaUri}}",

              // Which part of a path names the server; 'configlint check --show-files' lists servers and files.
              // Here they give 2 servers: captures/EXCH01, captures/EXCH02
              "servers": ["captures/{server}/**"],

              // The files to look at, and those to leave out. A glob without a slash matches at any depth.
              // "include": ["captures/**"],
              // "exclude": ["captures/old", "*.bak"],

              // The format of files that are not recognised by what is in them.
              // "formats": { "captures/**/*.net": "ipconfig" },

              // Rules and formats of your own. A plug-in can do anything that the user can who runs ConfigLint.
              // "plugins": ["rules/Acme.Rules.dll"],

              // The lowest level of a finding that fails the run: error, warning, note or never.
              "failOn": "error",
            }

            """,
            Read("configlint.json"));
    }

    [Fact]
    public void What_init_writes_is_valid_for_check_with_every_comment_taken_away()
    {
        _fleet.AddBroken("captures/EXCH01").AddHealthy("captures/EXCH02");
        var before = CommandRun.Of(_fleet.Root, "check", "-o", "json");

        CommandRun.Of(_fleet.Root, "init");
        var after = CommandRun.Of(_fleet.Root, "check", "-o", "json");
        Assert.Equal(1, after.ExitCode);
        Assert.Equal(before.Out, after.Out);

        // The keys that stand there as comments, with values of their own.
        _fleet.Add("configlint.json", Read("configlint.json").Replace("// \"plugins\": [\"rules/Acme.Rules.dll\"]", "// none", StringComparison.Ordinal).Replace("// \"", "\"", StringComparison.Ordinal));
        var uncommented = CommandRun.Of(_fleet.Root, "check", "-o", "json");
        Assert.Equal((1, ""), (uncommented.ExitCode, string.Concat(uncommented.Error.Split('\n').Where(l => l.Contains("error:", StringComparison.Ordinal)))));
    }

    [Fact]
    public void Nothing_that_is_there_is_changed()
    {
        _fleet.Add("captures/EXCH01/tcpip.reg", Utf16("exch01")).Add("configlint.json", "{ }").Add(".gitattributes", "* text=auto\n").Add(".github/workflows/configlint.yml", "on: push\n");

        var run = CommandRun.Of(_fleet.Root, "init");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            """
            left alone: configlint.json is there already
            left alone: .gitattributes is there already; add to it:
              *.reg text working-tree-encoding=UTF-16LE-BOM eol=crlf
            left alone: .github/workflows/configlint.yml is there already
            """,
            run.Out,
            StringComparison.Ordinal);
        Assert.Equal(("{ }", "* text=auto\n", "on: push\n"), (Read("configlint.json"), Read(".gitattributes"), Read(".github/workflows/configlint.yml")));
    }

    [Fact]
    public void Captures_in_UTF_16_get_lines_for_git()
    {
        _fleet.Add("captures/EXCH01/tcpip.reg", Utf16("exch01"))
            .Add("captures/EXCH02/ip config.txt", Utf16("exch02"))
            .Add("captures/EXCH03/unix.export", Utf16("exch03", "\n"))
            .Add("captures/EXCH04/mixed.evt", [.. Utf16("exch04"), .. Encoding.Unicode.GetBytes("\n")])
            .Add("captures/EXCH05/big.be", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Version5("exch05", "\r\n"))])
            .Add("captures/EXCH05/notes.txt", "in ASCII");

        var run = CommandRun.Of(_fleet.Root, "init");

        Assert.Contains("wrote .gitattributes: git shows captures in UTF-16 as text\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  git add --renormalize .", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            """
            # Captures in UTF-16, which git takes for binary: with these lines it shows what changed in them, and reviews show findings beside them.
            # On disk they stay as they are; git stores them as UTF-8. A new file of such a name must have the same encoding, else 'git add' refuses it.
            *.evt -text working-tree-encoding=UTF-16LE-BOM
            *.export text working-tree-encoding=UTF-16LE-BOM eol=lf
            *.reg text working-tree-encoding=UTF-16LE-BOM eol=crlf
            /captures/EXCH02/ip?config.txt text working-tree-encoding=UTF-16LE-BOM eol=crlf

            """,
            Read(".gitattributes"));
    }

    [Fact]
    public void Git_is_told_nothing_where_nothing_needs_it_or_there_is_no_repository()
    {
        _fleet.AddHealthy("EXCH01");
        CommandRun.Of(_fleet.Root, "init");
        Assert.False(File.Exists(_fleet.FullPath(".gitattributes")));

        Directory.Delete(_fleet.FullPath(".git"));
        _fleet.Add("EXCH01/more.reg", Utf16("exch01"));
        CommandRun.Of(_fleet.Root, "init", "--root", ".");
        Assert.False(File.Exists(_fleet.FullPath(".gitattributes")));
    }

    [Fact]
    public void GitHub_gets_a_workflow()
    {
        _fleet.AddHealthy("EXCH01");

        CommandRun.Of(_fleet.Root, "init", "--ci", "github");

        Assert.Equal(
            $"""
            # Findings appear on pull requests, and under Security, Code scanning.
            name: ConfigLint
            on:
              push:
                branches: [main]
              pull_request:
            permissions:
              contents: read
              actions: read
              security-events: write
            jobs:
              configlint:
                runs-on: ubuntu-latest
                steps:
                  - uses: actions/checkout@v5
                  - uses: actions/setup-dotnet@v5
                    with:
                      dotnet-version: 10.0.x
                  - run: dotnet tool install ConfigLint.Tool --version {ProductInfo.Version} --tool-path /tmp/configlint
                  # Code scanning decides which findings block a pull request; this step fails only where something could not be checked.
                  - run: /tmp/configlint/configlint check -o sarif=configlint.sarif --fail-on never
                  - uses: github/codeql-action/upload-sarif@v4
                    if: success() || failure()
                    with:
                      sarif_file: configlint.sarif

            """,
            Read(".github/workflows/configlint.yml"));
    }

    [Fact]
    public void Azure_gets_a_pipeline_that_publishes_the_log()
    {
        _fleet.AddHealthy("EXCH01").Add(".git/HEAD", "ref: refs/heads/master\n");

        var run = CommandRun.Of(_fleet.Root, "init", "--ci", "azure");

        Assert.Contains("  Azure DevOps: Pipelines, New pipeline, Existing Azure Pipelines YAML file, /.azure-pipelines/configlint.yml\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            $"""
            # Findings appear on the run's Scans tab (extension "SARIF SAST Scans Tab").
            trigger:
              - master
            pool:
              vmImage: ubuntu-latest
            steps:
              - task: UseDotNet@2
                inputs:
                  version: 10.0.x
              - script: dotnet tool install ConfigLint.Tool --version {ProductInfo.Version} --tool-path /tmp/configlint
                displayName: Install ConfigLint
              - script: /tmp/configlint/configlint check -o sarif=$(Build.ArtifactStagingDirectory)/configlint.sarif
                displayName: Check captures
              - task: PublishBuildArtifacts@1
                condition: succeededOrFailed()
                inputs:
                  pathToPublish: $(Build.ArtifactStagingDirectory)/configlint.sarif
                  artifactName: CodeAnalysisLogs

            """,
            Read(".azure-pipelines/configlint.yml"));
    }

    [Fact]
    public void A_second_init_does_not_put_a_second_job_beside_the_first_ones()
    {
        CommandRun.Of(_fleet.Root, "init", "--ci", "gitlab");

        var run = CommandRun.Of(_fleet.Root, "init", "--ci", "gitlab");

        Assert.Contains("left alone: .gitlab-ci.yml is there already\n", run.Out, StringComparison.Ordinal);
        Assert.False(Path.Exists(_fleet.FullPath(".gitlab")));
    }

    [Theory]
    [InlineData(false, ".gitlab-ci.yml")]
    [InlineData(true, ".gitlab/configlint.yml")]
    public void GitLab_gets_a_job_beside_the_ones_that_are_there(bool isThere, string path)
    {
        _fleet.AddHealthy("EXCH01");
        if (isThere)
            _fleet.Add(".gitlab-ci.yml", "build: { script: make }\n");

        var run = CommandRun.Of(_fleet.Root, "init", "--ci", "gitlab");

        Assert.Equal(isThere, run.Out.Contains("  add to .gitlab-ci.yml:  include: [{ local: .gitlab/configlint.yml }]\n", StringComparison.Ordinal));
        Assert.Equal(
            $"""
            # Findings appear in the job's log; the SARIF log is kept as an artifact.
            configlint:
              image: mcr.microsoft.com/dotnet/sdk:10.0
              script:
                - dotnet tool install ConfigLint.Tool --version {ProductInfo.Version} --tool-path /tmp/configlint
                - /tmp/configlint/configlint check -o sarif=configlint.sarif
              artifacts:
                when: always
                paths:
                  - configlint.sarif

            """,
            Read(path));
    }

    [Theory]
    [InlineData(".github/dependabot.yml", "", ".github/workflows/configlint.yml")]
    [InlineData("azure-pipelines.yml", "", ".azure-pipelines/configlint.yml")]
    [InlineData(".gitlab-ci.yml", "git@github.com:corp/fleet.git", ".gitlab/configlint.yml")]
    [InlineData("", "git@github.com:corp/fleet.git", ".github/workflows/configlint.yml")]
    [InlineData("", "https://corp@dev.azure.com/corp/infra/_git/fleet", ".azure-pipelines/configlint.yml")]
    [InlineData("", "https://gitlab.corp.example/infra/fleet.git", ".gitlab-ci.yml")]
    [InlineData("", "ssh://git.corp.example/fleet.git", "")]
    public void The_pipeline_is_that_of_the_repository(string file, string remote, string expected)
    {
        _fleet.AddHealthy("EXCH01").Add(".git/config", $"[remote \"origin\"]\n\turl = {remote}\n");
        if (file.Length > 0)
            _fleet.Add(file, "x");

        CommandRun.Of(_fleet.Root, "init");

        string[] all = [".github/workflows/configlint.yml", ".azure-pipelines/configlint.yml", ".gitlab-ci.yml", ".gitlab/configlint.yml"];
        Assert.Equal(expected.Length == 0 ? [] : [expected], all.Where(f => f != file && File.Exists(_fleet.FullPath(f))));
    }

    [Fact]
    public void No_pipeline_is_written_where_none_is_wanted()
    {
        _fleet.AddHealthy("EXCH01").Add(".github/dependabot.yml", "x");

        var run = CommandRun.Of(_fleet.Root, "init", "--ci", "none");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("--ci", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(_fleet.FullPath(".github/workflows/configlint.yml")));
    }

    [Fact]
    public void The_files_go_into_the_root_from_wherever_it_is_called()
    {
        _fleet.AddHealthy("captures/EXCH01");

        var run = CommandRun.Of(_fleet.FullPath("captures/EXCH01"), "init");

        Assert.StartsWith($"wrote {Path.Combine("..", "..", "configlint.json")}: 1 capture of 1 server\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"servers\": [\"captures/{server}/**\"],", Read("configlint.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_captures_gets_a_configuration_too()
    {
        var run = CommandRun.Of(_fleet.Root, "init");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("wrote configlint.json: no capture is there yet\n", run.Out, StringComparison.Ordinal);
        _fleet.AddBroken("EXCH01");
        Assert.Equal(1, CommandRun.Of(_fleet.Root, "check").ExitCode);
    }

    [Fact]
    public void A_directory_with_a_hostile_name_cannot_write_into_the_configuration()
    {
        _fleet.Add("a\"\n  \"failOn\": \"never\", \\x/EXCH01/tcpip.reg", Capture("exch01"));

        CommandRun.Of(_fleet.Root, "init");

        Assert.Equal(0, CommandRun.Of(_fleet.Root, "check").ExitCode);
        Assert.DoesNotContain("\n  \"failOn\": \"never\"", Read("configlint.json"), StringComparison.Ordinal);
        Assert.Contains("// \"servers\": ", Read("configlint.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_write_nothing()
    {
        _fleet.AddHealthy("EXCH01");
        var run = CommandRun.Of(_fleet.Root, "init", "--ci", "githb");
        Assert.Equal((2, "configlint: error: --ci githb: there is no pipeline 'githb': did you mean 'github'. There are github, azure, gitlab, none\n"), (run.ExitCode, run.Error));

        _fleet.Add("configlint.json", "{ \"servrs\": [] }");
        run = CommandRun.Of(_fleet.Root, "init", "--ci", "github");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("configlint.json(1,3): there is no key 'servrs'", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_fleet.FullPath(".github")));
    }

    private string Read(string path) => File.ReadAllText(_fleet.FullPath(path));

    private static byte[] Utf16(string host, string lineEnd = "\r\n") => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Version5(host, lineEnd))];

    private static string Version5(string host, string lineEnd) => Capture(host).Replace("REGEDIT4", "Windows Registry Editor Version 5.00", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);

    private static string Capture(string host) => $"REGEDIT4\n\n[{TemporaryFleet.Tcpip}]\n\"Hostname\"=\"{host}\"\n\"Domain\"=\"corp.example.com\"\n";
}
