using System.Runtime.Loader;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>Each pack lives in a context of its own and shares the contract only; what cannot be loaded costs nothing else.</summary>
public sealed class PluginLoaderTests
{
    private static readonly PluginInfo Tests = new() { Name = "ConfigLint.Engine.Tests", Version = "0.1.0", Path = typeof(QuietAnalyzer).Assembly.Location };

    [Fact]
    public void Each_pack_has_a_load_context_of_its_own()
    {
        var (plan, notifications) = Load(PluginCatalog.Read([]), RuleSelection.Default);

        Assert.Empty(notifications);
        var assemblies = plan.Formats.Select(f => f.GetType())
            .Concat(plan.DocumentActions.Select(a => a.Analyzer.Analyzer.GetType()))
            .Concat(plan.ServerActions.Select(a => a.Analyzer.Analyzer.GetType()))
            .Concat(plan.FleetActions.Select(a => a.Analyzer.Analyzer.GetType()))
            .Select(t => t.Assembly)
            .Distinct()
            .Where(a => a != typeof(AnalysisRun).Assembly)
            .ToList();
        var contexts = assemblies.Select(AssemblyLoadContext.GetLoadContext).ToList();
        Assert.Equal(4, assemblies.Count);
        Assert.Equal(4, contexts.Distinct().Count());
        Assert.DoesNotContain(AssemblyLoadContext.Default, contexts);
        Assert.All(contexts, c => Assert.False(c!.IsCollectible));
        Assert.All(contexts, c => Assert.Equal([c!.Name], c.Assemblies.Select(a => a.GetName().Name)));
    }

    [Fact]
    public void Rules_are_sorted_by_id_and_formats_too()
    {
        var (plan, _) = Load(PluginCatalog.Read([]), RuleSelection.Default);

        Assert.Equal(plan.Rules.Select(r => r.Id).Order(StringComparer.Ordinal), plan.Rules.Select(r => r.Id));
        Assert.Equal(plan.Formats.Select(f => f.Id).Order(StringComparer.Ordinal), plan.Formats.Select(f => f.Id));
        Assert.Equal("MAIL1001", plan.FindRule("MAIL1001")?.Id);
        Assert.Null(plan.FindRule("MAIL9999"));
    }

    [Fact]
    public void A_pack_whose_rules_are_all_off_is_not_loaded()
    {
        var (plan, _) = Load(PluginCatalog.Read([]), new([], ["NET1101"]));

        Assert.Equal(["ConfigLint.Analyzers.Network", "ConfigLint.Formats"], plan.Plugins.Select(p => p.Name).Where(n => n is not "ConfigLint.Engine"));
        Assert.Equal(["NET1101"], plan.Rules.Where(r => r.IsEnabled).Select(r => r.Id));
        Assert.Empty(plan.ServerActions);
    }

    [Fact]
    public void A_pack_whose_rules_an_editorconfig_turns_off_everywhere_is_not_loaded()
    {
        var catalog = PluginCatalog.Read([]);
        var off = catalog.Ids.Where(id => id.StartsWith("NET", StringComparison.Ordinal)).ToList();
        var lines = off.Select(id => $"configlint_diagnostic.{id}.severity = none");
        var file = EditorConfigParser.Parse("", $"[*]\n{string.Join('\n', lines)}");
        var exception = EditorConfigParser.Parse("captures/EXCH01", "[*]\nconfiglint_diagnostic.NET1101.severity = note");

        var (without, notifications) = Load(catalog, RuleSelection.Default.With(new([file]), "captures"));
        var (with, _) = Load(catalog, RuleSelection.Default.With(new([file, exception]), "captures"));

        Assert.Empty(notifications);
        Assert.DoesNotContain("ConfigLint.Analyzers.Network", without.Plugins.Select(p => p.Name));
        Assert.Equal(off.Order(StringComparer.Ordinal), without.RulesNotLoaded.Order(StringComparer.Ordinal));
        Assert.Contains("ConfigLint.Analyzers.Mail", without.Plugins.Select(p => p.Name));
        Assert.Equal(["NET1101"], with.Rules.Where(r => r.IsEnabled && off.Contains(r.Id, StringComparer.Ordinal)).Select(r => r.Id));
    }

    [Fact]
    public void The_engines_own_rules_run_in_its_own_context()
    {
        var (plan, _) = Load(PluginCatalog.Read([]), RuleSelection.Default);

        Assert.Contains(plan.ServerActions, a => a.Analyzer.Analyzer is HostConflictAnalyzer);
    }

    [Fact]
    public void What_a_rule_registers_says_what_it_looks_at_and_needs()
    {
        var (plan, _) = Load(PluginCatalog.Read([]), RuleSelection.Default);

        Assert.Equal((RuleKind.Server, "hostName"), (plan.FindRule("CAP1007")!.Kind, Assert.Single(plan.FindRule("CAP1007")!.Requires)));
        Assert.Equal((RuleKind.Fleet, 0), (plan.FindRule("CAP1009")!.Kind, plan.FindRule("CAP1009")!.Requires.Length));
        Assert.Equal((RuleKind.Document, 0), (plan.FindRule("CAP1001")!.Kind, plan.FindRule("CAP1001")!.Requires.Length));
    }

    [Fact]
    public void An_assembly_without_the_code_that_its_metadata_promise_is_told_and_the_packs_are_loaded()
    {
        using var directory = new TempDirectory();
        var path = directory.Write("Acme.Hollow.dll", EmittedPlugin.Create("Acme.Hollow", typeof(ConfigAnalyzer).Assembly.GetName().Version!, "ACME0001"));

        var (plan, notifications) = Load(PluginCatalog.Read([new(path)]), RuleSelection.Default);

        var notification = Assert.Single(notifications);
        Assert.Equal(("CFG0002", true), (notification.Id, notification.MakesIncomplete));
        Assert.StartsWith($"plug-in '{path}' was not loaded completely: MissingMethodException: ", notification.Message, StringComparison.Ordinal);
        Assert.NotNull(plan.FindRule("MAIL1001"));
        Assert.Null(plan.FindRule("ACME0001"));
    }

    [Fact]
    public void A_rule_that_throws_while_it_registers_does_not_cost_its_neighbours() =>
        AssertOneOfTwo("InvalidTimeZoneException: broken", new PluginType(typeof(ThrowingAnalyzer).FullName!, ["TEST0003"]));

    [Fact]
    public void A_class_that_is_not_there_does_not_cost_its_neighbours() => AssertOneOfTwo("TypeLoadException: ", new PluginType("Acme.Nowhere", ["TEST0003"]));

    [Fact]
    public void An_attribute_that_names_other_ids_than_the_code_is_told() =>
        AssertOneOfTwo(
            $"{typeof(ThrowingAnalyzer).FullName} names TEST0003, TEST0004 in its attribute and TEST0003 in SupportedDiagnostics. Make the two agree.",
            new PluginType(typeof(ThrowingAnalyzer).FullName!, ["TEST0003", "TEST0004"]));

    [Fact]
    public void Of_two_rules_of_one_id_the_first_is_taken_and_the_second_told()
    {
        var quiet = new PluginType(typeof(QuietAnalyzer).FullName!, ["TEST0002"]);

        AssertOneOfTwo("plug-in 'ConfigLint.Engine.Tests' already has a rule TEST0002. Rename one of the two.", quiet, quiet);
    }

    [Fact]
    public void A_kind_of_one_id_with_two_types_is_told_with_both()
    {
        var formats = PluginCatalog.Read([]).Manifests.Where(m => !m.Formats.IsEmpty);
        var plain = new PluginManifest(Tests, null, [], [new(typeof(PlainHostNameFormat).FullName!, ["plain"])]);

        var (plan, notifications) = Load(new([.. formats, plain], []), RuleSelection.Default);

        Assert.DoesNotContain(plan.Formats, f => f.Id is "plain");
        Assert.Contains("format 'plain' provides 'hostName' as ConfigLint.Fact, format '", Assert.Single(notifications).Message, StringComparison.Ordinal);
        Assert.Contains("' as ConfigLint.HostNameFact. Give one of the two kinds another id.", notifications[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_whose_attribute_names_another_id_is_told()
    {
        var (plan, notifications) = Load(new([new(Tests, null, [], [new(typeof(PlainHostNameFormat).FullName!, ["fancy"])])], []), RuleSelection.Default);

        Assert.Empty(plan.Formats);
        Assert.Contains("names format 'fancy' in its attribute and 'plain' in Id", Assert.Single(notifications).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_are_registered_in_Initialize_only()
    {
        AnalysisContext? kept = null;
        var rule = new DelegateAnalyzer(DelegateAnalyzer.Rule("TEST0001"), (context, _) => kept = context);
        InMemoryRun.Plan([], [rule]);

        Assert.Throws<InvalidOperationException>(() => kept!.RegisterServerAction(static _ => { }));
        Assert.Throws<InvalidOperationException>(() => kept!.RegisterDocumentAction("*", static _ => { }));
    }

    [Fact]
    public void A_raw_kind_cannot_be_required()
    {
        var rule = DelegateAnalyzer.OfServers("TEST0001", static (_, _) => { }, new FactKind<Fact>("acme.raw") { IsRaw = true });

        Assert.Throws<ArgumentException>(() => InMemoryRun.Plan([], [rule]));
    }

    private static void AssertOneOfTwo(string reason, params PluginType[] types)
    {
        PluginType[] neighbours = types.Length == 1 ? [new(typeof(QuietAnalyzer).FullName!, ["TEST0002"])] : [];
        var manifest = new PluginManifest(Tests, null, [.. types, .. neighbours], []);

        var (plan, notifications) = Load(new([manifest], []), RuleSelection.Default);

        Assert.Equal(["TEST0002"], plan.Rules.Select(r => r.Id));
        Assert.Single(plan.ServerActions);
        Assert.StartsWith($"plug-in '{Tests.Path}' was not loaded completely: {reason}", Assert.Single(notifications).Message, StringComparison.Ordinal);
    }

    private static (AnalysisPlan Plan, List<Notification> Notifications) Load(PluginCatalog catalog, RuleSelection selection)
    {
        var notifications = new List<Notification>();
        return (PluginLoader.Load(catalog, selection, notifications), notifications);
    }
}
