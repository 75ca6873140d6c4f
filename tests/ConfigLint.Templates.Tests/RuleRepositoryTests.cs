namespace ConfigLint.Templates.Tests;

/// <summary>From <c>dotnet new</c> to a failing pipeline.</summary>
public sealed class RuleRepositoryTests(PackedFeed feed, RuleRepository rules) : IClassFixture<RuleRepository>
{
    private const string Capture = "captures/FILE01/w32time.reg";

    private const string Message =
        "FILE01: service 'Windows Time' is disabled, so nothing can start it (error 1058), and every server needs it. Set its start type to automatic (sc config W32Time start= auto), then start it.";

    private static readonly Dictionary<string, string> Documented = DocumentedFiles.Read("writing-rules.md");

    [Fact]
    public void Its_tests_pass_as_they_come() => rules.Tests.AssertSucceeded().AssertContains("succeeded: 7").AssertContains("failed: 0");

    // In another configuration than the one whose assembly the other tests run.
    [Fact]
    public void Its_tests_fail_for_a_rule_that_is_broken() =>
        rules.WithRule("startType == ServiceStartType.Disabled", "startType == ServiceStartType.Manual", () => rules.Run("test", "-c", "Release", "--no-restore"))
            .AssertFailed(2)
            .AssertContains("A_disabled_time_service_is_reported_at_its_start_type")
            .AssertContains("failed: 2");

    [Fact]
    public void A_rule_that_asks_the_clock_or_the_disk_does_not_compile() =>
        rules.WithRule(
            "foreach (var name in context.Options.Get(Required))",
            "foreach (var name in File.ReadAllLines(DateTime.Now.Day + \".txt\"))",
            () => rules.Run("build", "src/Acme.Rules", "--no-restore"))
            .AssertFailed()
            .AssertContains("RequiredServiceDisabledAnalyzer.cs(31,30): error RS0030: The symbol 'File' is banned in this project: Ask the server: what it has is in its captures")
            .AssertContains("RequiredServiceDisabledAnalyzer.cs(31,48): error RS0030: The symbol 'DateTime.Now' is banned in this project: The day that age is judged against is AsOf of the action's context");

    [Fact]
    public void The_documented_second_rule_passes_its_tests_and_finds_what_the_page_says()
    {
        var files = Documented.Where(f => f.Key.StartsWith("src/", StringComparison.Ordinal) || f.Key.StartsWith("tests/", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, files.Count);
        foreach (var (path, text) in files)
            rules.Write("Acme.Rules/" + path, text);
        rules.Write("second/" + Capture, Documented[Capture]);

        try
        {
            rules.Run("test", "-c", "Release", "--no-restore").AssertSucceeded().AssertContains("succeeded: 11");
        }
        finally
        {
            foreach (var (path, _) in files)
                File.Delete(rules.At(path));
        }

        feed.ConfigLint(rules.Beside("second"), "check", "captures", "--plugin", rules.At("src/Acme.Rules/bin/Release/net10.0/Acme.Rules.dll"))
            .AssertFailed()
            .AssertOnce($"{Capture}(5,9): error ACME1001: {Message}")
            .AssertOnce($"{Capture}(8,8): error ACME1002: FILE01: the time service has Type 'NoSync', so the clock drifts until Kerberos refuses its logons. Set it to NT5DS on a domain member, to NTP elsewhere.");
    }

    [Fact]
    public void Nothing_of_the_template_is_left_in_it()
    {
        Assert.Contains("src/Acme.Rules/docs/ACME1001.md", rules.Files());
        Assert.Contains("tests/Acme.Rules.Tests/Acme.Rules.Tests.csproj", rules.Files());
        foreach (var file in rules.Files())
        {
            var text = file + "\n" + File.ReadAllText(rules.At(file));
            Assert.All(["RulePack", "RULEPREFIX", "_1", "CONFIGLINT_VERSION", "template"], left => Assert.False(text.Contains(left, StringComparison.Ordinal), $"{left} in {file}"));
        }
    }

    [Fact]
    public void A_name_that_is_no_namespace_becomes_one()
    {
        rules.Run("new", "configlint-rules", "-n", "site-rules", "--prefix", "ops-1", "-o", rules.Beside("site-rules"), "--debug:custom-hive", feed.Hive).AssertSucceeded();

        Assert.Contains("src/site-rules/docs/OPS1001.md", rules.Files("site-rules"));
        Assert.Contains("namespace site_rules.Rules;", File.ReadAllText(rules.Beside("site-rules/src/site-rules/Rules/RequiredServiceDisabledAnalyzer.cs")), StringComparison.Ordinal);
        Assert.Contains("configlint/net10.0/site-rules.dll", File.ReadAllText(rules.Beside("site-rules/src/site-rules/build/site-rules.props")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_reports_what_its_rule_finds()
    {
        rules.Write("cli/" + Capture, Documented[Capture]);

        feed.ConfigLint(rules.Beside("cli"), "check", "captures", "--plugin", rules.Plugin).AssertFailed().AssertOnce($"{Capture}(5,9): error ACME1001: {Message}");
        feed.ConfigLint(rules.Beside("cli"), "explain", "ACME1001", "--plugin", rules.Plugin).AssertSucceeded().AssertContains("ACME1001: A required service is disabled").AssertContains("RFC 4120");
    }

    [Fact]
    public void Its_package_has_the_assemblies_and_the_props_that_name_them()
    {
        rules.Packing.AssertSucceeded();

        Assert.Equal(
            [
                "README.md",
                "build/Acme.Rules.props",
                "buildMultiTargeting/Acme.Rules.props",
                "buildTransitive/Acme.Rules.props",
                "configlint/net10.0/Acme.Rules.deps.json",
                "configlint/net10.0/Acme.Rules.dll",
            ],
            feed.Files("Acme.Rules", "1.0.0"));
        var metadata = feed.Metadata("Acme.Rules", "1.0.0");
        Assert.Equal("true", metadata.Element("developmentDependency")!.Value);
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName is "dependency");
    }

    [Fact]
    public void The_documented_project_fails_with_what_the_rule_of_its_package_finds() => AssertFails("infra", Documented["infra.csproj"]);

    [Fact]
    public void A_project_of_several_frameworks_fails_with_what_the_rule_of_its_package_finds() => AssertFails("frameworks", Documented["infra.csproj"]
        .Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting>", StringComparison.Ordinal));

    private void AssertFails(string directory, string project)
    {
        rules.Packing.AssertSucceeded();
        Directory.CreateDirectory(rules.Beside(directory + "/.git"));
        rules.Write($"{directory}/{Capture}", Documented[Capture]);
        rules.Write(directory + "/infra.csproj", project);

        feed.Run(rules.Beside(directory), "build", "-tl:off")
            .AssertFailed()
            .AssertContains($"w32time.reg(5,9,5,23): error ACME1001: {Message}")
            .AssertOnce("(ConfigLint: 1 server, 1 capture: 1 error, 0 warnings, 0 notes. ");
    }
}
