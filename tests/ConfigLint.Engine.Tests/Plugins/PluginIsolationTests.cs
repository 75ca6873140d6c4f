using System.Runtime.Loader;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>Plug-ins that are compiled here, as they come from teams that know nothing of each other: each runs, or one sentence says why not.</summary>
public sealed class PluginIsolationTests : IDisposable
{
    private static readonly Version Host = typeof(ConfigAnalyzer).Assembly.GetName().Version!;
    private readonly PluginFleet _fleet = new();

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void Two_major_versions_of_one_library_run_side_by_side()
    {
        AddWithLibrary("Acme.Old", "ACME0001", "1.0.0.0");
        AddWithLibrary("Acme.New", "ACME0002", "2.0.0.0");

        var report = _fleet.Run(_fleet.At("Acme.Old"), _fleet.At("Acme.New/Acme.New.dll"));

        Assert.Empty(report.Notifications);
        Assert.Equal(
            [
                "captures/WEB01/resolv.conf(1,8): ACME0001 says library 1.0.0.0 of Acme.Words, Version=1.0.0.0",
                "captures/WEB01/resolv.conf(1,8): ACME0002 says library 2.0.0.0 of Acme.Words, Version=2.0.0.0",
                "captures/WEB02/resolv.conf(1,8): ACME0001 says library 1.0.0.0 of Acme.Words, Version=1.0.0.0",
                "captures/WEB02/resolv.conf(1,8): ACME0002 says library 2.0.0.0 of Acme.Words, Version=2.0.0.0",
            ],
            PluginFleet.Findings(report));
    }

    [Theory]
    [InlineData(0, 1, "Update ConfigLint, or use an older version of the plug-in.")]
    [InlineData(1, 0, "Update ConfigLint, or use an older version of the plug-in.")]
    public void A_plug_in_newer_than_the_contract_is_refused(int major, int minor, string remedy)
    {
        var built = new Version(Host.Major + major, Host.Minor + minor);
        var path = _fleet.Write("Acme/Acme.dll", Compiler.Compile("Acme", Compiler.Rule("ACME0001"), contract: built));

        AssertRefused(path, "was not loaded", $"it was built against ConfigLint {built} and this is {Host.ToString(2)}. {remedy}");
    }

    [Fact]
    public void A_plug_in_of_an_older_minor_version_runs()
    {
        Assert.True(Host.Minor > 0, "raise this test's versions with the next major version");
        var path = _fleet.Write("Acme/Acme.dll", Compiler.Compile("Acme", Compiler.Rule("ACME0001"), contract: new(Host.Major, Host.Minor - 1)));

        var report = _fleet.Run(path);

        Assert.Empty(report.Notifications);
        Assert.Equal(["captures/WEB01/resolv.conf(1,8): ACME0001 says one.example", "captures/WEB02/resolv.conf(1,8): ACME0001 says two.example"], PluginFleet.Findings(report));
    }

    [Fact]
    public void A_missing_dependency_is_named()
    {
        AddWithLibrary("Acme", "ACME0001", "1.0.0.0", initialize: "_ = Words.Of();");
        File.Delete(_fleet.At("Acme/Acme.Words.dll"));

        AssertRefused(_fleet.At("Acme/Acme.dll"), "was not loaded completely", "it needs Acme.Words 1.0.0.0, which is not beside it. Rebuild it with all of its dependencies beside it");
    }

    [Fact]
    public void A_dependency_that_is_missed_later_costs_the_rule_alone()
    {
        AddWithLibrary("Acme", "ACME0001", "1.0.0.0");
        File.Delete(_fleet.At("Acme/Acme.Words.dll"));

        var notification = Assert.Single(_fleet.Run(_fleet.At("Acme/Acme.dll"), _fleet.Add("Acme.Other", Compiler.Rule("ACME0002"))).Notifications);

        Assert.Equal("CFG0001", notification.Id);
        AssertStart("rule ACME0001 of plug-in Acme 1.0.0 failed on server 'WEB01': FileNotFoundException: ", notification.Message);
        Assert.Contains("'Acme.Words, Version=1.0.0.0, ", notification.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Libraries_of_the_host_are_not_the_plug_ins()
    {
        // Whatever version the host has of it, and inside a build another: a plug-in brings its own or has none.
        var path = _fleet.Write("Acme/Acme.dll", Compiler.Compile(
            "Acme",
            Compiler.Rule("ACME0001", initialize: "_ = Newtonsoft.Json.JsonConvert.True;"),
            references: [File.ReadAllBytes(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location)]));

        AssertRefused(path, "was not loaded completely", "it needs Newtonsoft.Json 13.0.0.0, which is not beside it.");
    }

    [Fact]
    public void A_native_library_is_no_plug_in()
    {
        var native = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*System.Native.*").First(p => Path.GetExtension(p) is not ".dbg");

        AssertRefused(_fleet.Write("native/native.dll", File.ReadAllBytes(native)), "was not loaded", "it cannot be read as a .NET assembly: ");
    }

    [Fact]
    public void A_damaged_plug_in_is_told()
    {
        var image = Compiler.Compile("Acme", Compiler.Rule("ACME0001"));
        image.AsSpan(0x250).Fill(0xFF);

        AssertRefused(_fleet.Write("Acme/Acme.dll", image), "was not loaded", "it cannot be read as a .NET assembly: ");
    }

    [Fact]
    public void An_assembly_without_analyzers_is_told() =>
        AssertRefused(_fleet.Add("Acme", "public sealed class Nothing;"), "was not loaded", "it has no class with [ConfigAnalyzer] or [CaptureFormat]. Name the assembly that has the rules.");

    [Fact]
    public void One_plug_in_from_two_places_is_told_with_both()
    {
        var (first, second) = (_fleet.Write("a/Acme.dll", Compiler.Compile("Acme", Compiler.Rule("ACME0001"))), _fleet.Write("b/Acme.dll", Compiler.Compile("Acme", Compiler.Rule("ACME0001"))));

        var report = _fleet.Run(second, first);

        AssertOne(report, second, "was not loaded", $"a plug-in named 'Acme' is already there, from '{first}'. Remove one of the two.");
        Assert.Equal(2, PluginFleet.Findings(report).Count);
    }

    [Fact]
    public void One_plug_in_named_twice_is_one()
    {
        var path = _fleet.Add("Acme", Compiler.Rule("ACME0001"));

        var report = _fleet.Run(path, _fleet.At("Acme"), path);

        Assert.Empty(report.Notifications);
        Assert.Equal(2, PluginFleet.Findings(report).Count);
    }

    [Fact]
    public void Two_plug_ins_with_one_rule_id_are_told()
    {
        var (first, second) = (_fleet.Add("Acme.A", Compiler.Rule("ACME0001", "Report(fact, \"A\");")), _fleet.Add("Acme.B", Compiler.Rule("ACME0001", "Report(fact, \"B\");")));

        var report = _fleet.Run(second, first);

        AssertOne(report, second, "was not loaded completely", "plug-in 'Acme.A' already has a rule ACME0001. Rename one of the two.");
        Assert.All(PluginFleet.Findings(report), f => Assert.EndsWith("ACME0001 says A", f, StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_of_a_built_in_rule_is_not_to_be_taken() =>
        AssertRefused(_fleet.Add("AAA", Compiler.Rule("MAIL1001")), "was not loaded completely", "plug-in 'ConfigLint.Analyzers.Mail' already has a rule MAIL1001. Rename one of the two.");

    [Fact]
    public void An_attribute_that_disagrees_with_the_code_is_told() =>
        AssertRefused(
            _fleet.Add("Acme", Compiler.Rule("ACME0001", attribute: "\"ACME0002\"")),
            "was not loaded completely",
            "ACME0001Analyzer names ACME0002 in its attribute and ACME0001 in SupportedDiagnostics. Make the two agree.");

    [Fact]
    public void A_pack_whose_rules_are_off_runs_nothing_not_even_its_module_initialiser()
    {
        const string Initialiser = """internal static class Module { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Start() => throw new InvalidTimeZoneException("started"); }""";
        var path = _fleet.Add("Acme.Throwing", Compiler.Rule("ACME0001") + Initialiser);

        var off = PluginFleet.Run(_fleet.Options with { RuleLevels = [new("ACME0001", RuleLevel.None)] }, path);

        Assert.Empty(off.Notifications);
        Assert.DoesNotContain(AssemblyLoadContext.All, c => c.Name is "Acme.Throwing");
        AssertRefused(path, "was not loaded completely", "InvalidTimeZoneException: started. ");
    }

    [Fact]
    public void Who_named_the_plug_in_is_told_by_place()
    {
        var file = _fleet.Write("configlint.json", "{\n  \"plugins\": [\n    \"nowhere/Acme.dll\"\n  ]\n}\n");

        var report = _fleet.Run();

        Assert.Equal(
            $"plug-in '{_fleet.At("nowhere/Acme.dll")}', named by {Path.GetFileName(file)}(3,5), was not loaded: there is no such file or directory. Correct the path that names it.",
            Assert.Single(report.Notifications).Message);
    }

    [Fact]
    public void The_order_of_plug_ins_does_not_show()
    {
        string[] paths =
        [
            _fleet.Add("Acme.A", Compiler.Rule("ACME0001")),
            _fleet.Add("Acme.B", Compiler.Rule("ACME0001") + Compiler.Rule("ACME0003")),
            _fleet.Add("Acme.C", Compiler.Rule("ACME0002")),
            _fleet.Write("b/Acme.C.dll", Compiler.Compile("Acme.C", Compiler.Rule("ACME0004"))),
            _fleet.At("nowhere.dll"),
        ];

        var expected = PluginFleet.Sarif(_fleet.Run(paths));

        Assert.Contains("ACME0003 says one.example", expected, StringComparison.Ordinal);
        for (var shift = 1; shift < paths.Length; shift++)
        {
            Assert.Equal(expected, PluginFleet.Sarif(_fleet.Run([.. paths.Skip(shift), .. paths.Take(shift)])));
            Assert.Equal(expected, PluginFleet.Sarif(_fleet.Run([.. paths.Skip(shift).Concat(paths.Take(shift)).Reverse()])));
        }
    }

    private void AddWithLibrary(string name, string id, string version, string initialize = "")
    {
        var library = Compiler.Compile("Acme.Words", $$"""public static class Words { public static string Of() => "library {{version}} of " + string.Join(",", typeof(Words).Assembly.FullName!.Split(',').Take(2)); }""", version);
        _fleet.Write($"{name}/Acme.Words.dll", library);
        _fleet.Write($"{name}/{name}.dll", Compiler.Compile(name, Compiler.Rule(id, "Report(fact, Words.Of());", initialize: initialize), references: library));
    }

    private void AssertRefused(string path, string what, string reason)
    {
        var other = _fleet.Add("Acme.Neighbour", Compiler.Rule("ACME9999"));

        var report = _fleet.Run(path, other);

        AssertOne(report, path, what, reason);
        Assert.Equal(["captures/WEB01/resolv.conf(1,8): ACME9999 says one.example", "captures/WEB02/resolv.conf(1,8): ACME9999 says two.example"], PluginFleet.Findings(report));
    }

    private static void AssertOne(AnalysisReport report, string path, string what, string reason)
    {
        var notification = Assert.Single(report.Notifications);
        Assert.Equal(("CFG0002", RuleLevel.Error, true), (notification.Id, notification.Level, notification.MakesIncomplete));
        AssertStart($"plug-in '{path}', named by --plugin, {what}: {reason}", notification.Message);
        Assert.Equal(ExitCodes.Incomplete, report.Summary.ExitCode);
    }

    // As a difference of texts, which shows both when it fails.
    private static void AssertStart(string start, string text) => Assert.Equal(start, text[..Math.Min(start.Length, text.Length)]);
}
