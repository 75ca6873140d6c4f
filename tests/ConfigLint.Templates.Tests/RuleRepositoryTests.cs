namespace ConfigLint.Templates.Tests;

/// <summary>From <c>dotnet new</c> to a failing pipeline.</summary>
public sealed class RuleRepositoryTests(PackedFeed feed, RuleRepository rules) : IClassFixture<RuleRepository>
{
    private const string Capture = "captures/FILE01/w32time.reg";

    private const string Message =
        "FILE01: service 'Windows Time' is disabled, so nothing can start it (error 1058), and every server needs it. Set its start type to automatic (sc config W32Time start= auto), then start it.";

    private const string SecondMessage =
        "FILE01: the time service has Type 'NoSync', so the clock drifts until Kerberos refuses its logons. Set it to NT5DS on a domain member, to NTP elsewhere.";

    [Fact]
    public void Its_tests_pass_those_that_it_comes_with_and_those_of_the_documented_second_rule() =>
        rules.Tests.AssertSucceeded().AssertContains("succeeded: 11").AssertContains("failed: 0");

    [Fact]
    public void Its_tests_fail_for_a_rule_that_is_broken() =>
        rules.WithRule("startType == ServiceStartType.Disabled", "startType == ServiceStartType.Manual", () => rules.Run("test", "--no-restore"))
            .AssertFailed(2)
            .AssertContains("A_disabled_time_service_is_reported_at_its_start_type")
            .AssertContains("failed: 2")
            .AssertContains("succeeded: 9");

    [Fact]
    public void A_rule_that_asks_the_clock_or_the_disk_does_not_compile() =>
        rules.WithRule(
            "foreach (var name in context.Options.Get(Required))",
            "foreach (var name in File.ReadAllLines(DateTime.Now.Day + \".txt\"))",
            () => rules.Run("build", "src/Acme.Rules", "--no-restore", "-m:1"))
            .AssertFailed()
            .AssertContains("RequiredServiceDisabledAnalyzer.cs(31,30): error RS0030: The symbol 'File' is banned in this project: Ask the server: what it has is in its captures")
            .AssertContains("RequiredServiceDisabledAnalyzer.cs(31,48): error RS0030: The symbol 'DateTime.Now' is banned in this project: The day that age is judged against is AsOf of the action's context");

    [Fact]
    public void Nothing_of_the_template_is_left_in_it()
    {
        Assert.Contains("src/Acme.Rules/docs/ACME1001.md", rules.MadeFiles);
        Assert.Contains("tests/Acme.Rules.Tests/Acme.Rules.Tests.csproj", rules.MadeFiles);
        foreach (var file in rules.MadeFiles)
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
    public void The_command_line_reports_what_its_rules_find()
    {
        rules.Write("cli/" + Capture, RuleRepository.Documented[Capture]);

        feed.ConfigLint(rules.Beside("cli"), "check", "captures", "--plugin", rules.Plugin)
            .AssertFailed()
            .AssertOnce($"{Capture}(5,9): error ACME1001: {Message}")
            .AssertOnce($"{Capture}(8,8): error ACME1002: {SecondMessage}");
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
    public void The_documented_project_fails_with_what_the_rules_of_its_package_find() => AssertFails("infra", RuleRepository.Documented["infra.csproj"]);

    [Fact]
    public void A_project_of_several_frameworks_fails_with_what_the_rules_of_its_package_find() => AssertFails("frameworks", RuleRepository.Documented["infra.csproj"]
        .Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting>", StringComparison.Ordinal));

    private void AssertFails(string directory, string project)
    {
        rules.Packing.AssertSucceeded();
        Directory.CreateDirectory(rules.Beside(directory + "/.git"));
        rules.Write($"{directory}/{Capture}", RuleRepository.Documented[Capture]);
        rules.Write(directory + "/infra.csproj", project);

        feed.Run(rules.Beside(directory), "build", "-tl:off", "-m:1")
            .AssertFailed()
            .AssertContains($"w32time.reg(5,9,5,23): error ACME1001: {Message}")
            .AssertContains($"w32time.reg(8,8,8,16): error ACME1002: {SecondMessage}")
            .AssertOnce("(ConfigLint: 1 server, 1 capture: 2 errors, 0 warnings, 0 notes. ");
    }
}
