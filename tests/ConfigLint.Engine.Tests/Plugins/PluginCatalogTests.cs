using System.Runtime.Loader;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>Plug-ins are known from their metadata, before any of their code runs.</summary>
public sealed class PluginCatalogTests : IDisposable
{
    private static readonly Version Contract = typeof(ConfigAnalyzer).Assembly.GetName().Version!;
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void The_engines_own_rules_come_first_then_the_packs_by_name()
    {
        var catalog = PluginCatalog.Read([]);

        Assert.Empty(catalog.Notifications);
        Assert.Equal("ConfigLint.Engine", catalog.Manifests[0].Info.Name);
        Assert.Equal(["CAP1007", "CAP1009"], catalog.Manifests[0].Analyzers.SelectMany(a => a.Ids).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["ConfigLint.Analyzers.Captures", "ConfigLint.Analyzers.Mail", "ConfigLint.Analyzers.Network", "ConfigLint.Formats"],
            catalog.Manifests.Skip(1).Select(m => m.Info.Name));
        Assert.All(catalog.Manifests, m => Assert.True(m.Info.IsBuiltIn));
    }

    [Fact]
    public void Ids_of_rules_and_formats_are_read_from_attributes()
    {
        var catalog = PluginCatalog.Read([]);

        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal) { "MAIL1001", "MAIL1002", "NET1101", "CAP1001" },
            catalog.Manifests.SelectMany(m => m.Analyzers).SelectMany(a => a.Ids).ToHashSet(StringComparer.Ordinal));
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal) { "ipconfig", "reg-query", "registry-export", "windows-services" },
            catalog.Manifests.SelectMany(m => m.Formats).SelectMany(f => f.Ids).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void An_assembly_is_read_without_loading_it()
    {
        var path = Write("Acme.Unloaded", Contract, "ACME0001", "ACME0002");

        var manifest = Assert.Single(PluginCatalog.Read([new(path)]).Manifests, m => m.Info.Path == path);

        Assert.Equal(("Acme.Unloaded", "1.2.3", false), (manifest.Info.Name, manifest.Info.Version, manifest.Info.IsBuiltIn));
        Assert.Equal(EmittedPlugin.TypeName, Assert.Single(manifest.Analyzers).TypeName);
        Assert.Equal(["ACME0001", "ACME0002"], manifest.Analyzers[0].Ids);
        Assert.DoesNotContain(AssemblyLoadContext.All.SelectMany(c => c.Assemblies), a => a.GetName().Name is "Acme.Unloaded");
    }

    [Fact]
    public void A_directory_stands_for_the_plug_ins_in_it()
    {
        Write("Acme.B", Contract, "ACME0002");
        Write("Acme.A", Contract, "ACME0001");
        Write("Acme.Library", Contract);
        _directory.Write("native.dll", "not managed");

        var catalog = PluginCatalog.Read([new(_directory.Path)]);

        Assert.Empty(catalog.Notifications);
        Assert.Equal(["Acme.A", "Acme.B"], catalog.Manifests.Where(m => !m.Info.IsBuiltIn).Select(m => m.Info.Name));
    }

    [Fact]
    public void The_order_of_the_command_line_does_not_show()
    {
        var (a, b) = (Write("Acme.A", Contract, "ACME0001"), Write("Acme.B", Contract, "ACME0002"));

        Assert.Equal(PluginCatalog.Read([new(a), new(b)]).Manifests.Select(m => m.Info.Name), PluginCatalog.Read([new(b), new(a)]).Manifests.Select(m => m.Info.Name));
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_told() =>
        AssertNotLoaded(_directory.At("nowhere.dll"), "there is no such file or directory. Correct the path that names it.");

    [Fact]
    public void A_file_that_is_no_assembly_is_told() =>
        AssertNotLoaded(_directory.Write("text.dll", "hello"), "it cannot be read as a .NET assembly: ");

    [Fact]
    public void An_assembly_without_rules_is_told_where_somebody_names_it() =>
        AssertNotLoaded(Write("Acme.Library", Contract), "it has no class with [ConfigAnalyzer] or [CaptureFormat]. Name the assembly that has the rules.");

    [Fact]
    public void A_directory_without_plug_ins_is_told() =>
        AssertNotLoaded(_directory.Create("empty"), "no assembly in it has an analyzer or a capture format. Name the directory that a plug-in was built into.");

    [Fact]
    public void A_truncated_assembly_is_told()
    {
        var whole = EmittedPlugin.Create("Acme.Cut", Contract, "ACME0001");

        for (var length = 0; length < whole.Length; length += whole.Length / 50)
        {
            // The end of the file is padding, without which the assembly is still whole.
            var catalog = PluginCatalog.Read([new(_directory.Write($"cut{length}.dll", whole[..length]))]);
            Assert.True(catalog.Notifications.Length == 1 ^ catalog.Manifests.Any(m => m.Analyzers.Any(a => a.Ids is ["ACME0001"])), $"cut at {length}");
        }
    }

    [Fact]
    public void Of_two_plug_ins_of_one_name_the_first_is_taken_and_the_second_told()
    {
        var first = _directory.Write("a/Acme.dll", EmittedPlugin.Create("Acme", Contract, "ACME0001"));
        var second = _directory.Write("b/Acme.dll", EmittedPlugin.Create("Acme", Contract, "ACME0001"));

        var catalog = PluginCatalog.Read([new(first), new(second)]);

        Assert.Equal(first, Assert.Single(catalog.Manifests, m => m.Info.Name is "Acme").Info.Path);
        Assert.Equal(
            $"plug-in '{second}' was not loaded: a plug-in named 'Acme' is already there, from '{first}'. Remove one of the two.",
            Assert.Single(catalog.Notifications).Message);
    }

    [Fact]
    public void One_plug_in_named_twice_is_one()
    {
        var path = Write("Acme", Contract, "ACME0001");

        var catalog = PluginCatalog.Read([new(path), new(path), new(_directory.Path)]);

        Assert.Single(catalog.Manifests, m => m.Info.Name is "Acme");
    }

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(1, 0, true)]
    [InlineData(1, -1, true)]
    [InlineData(0, 0, false)]
    public void A_plug_in_built_against_a_newer_contract_is_refused_with_both_versions(int major, int minor, bool isRefused)
    {
        var built = new Version(Contract.Major + major, Math.Max(Contract.Minor + minor, 0), 9, 9);
        var path = Write("Acme", built, "ACME0001");

        var catalog = PluginCatalog.Read([new(path)]);

        Assert.Equal(!isRefused, catalog.Manifests.Any(m => m.Info.Name is "Acme"));
        Assert.Equal(
            isRefused ? [$"plug-in '{path}' was not loaded: it was built against ConfigLint {built.ToString(2)} and this is {Contract.ToString(2)}"] : [],
            catalog.Notifications.Select(n => n.Message[..n.Message.IndexOf(". Update ConfigLint, or use an older version of the plug-in.", StringComparison.Ordinal)]));
    }

    [Fact]
    public void An_id_that_nobody_has_is_told_with_the_nearest_one()
    {
        var selection = new RuleSelection([new("MAIL101", RuleLevel.Error)], ["net1101", "XYZ"]);

        Assert.Equal(
            ["there is no rule 'MAIL101': did you mean MAIL1001? 'configlint rules' lists them", "there is no rule 'XYZ': 'configlint rules' lists them"],
            PluginCatalog.Read([]).UnknownIds(selection));
    }

    [Theory]
    [InlineData("CAP1007", "# CAP1007: ")]
    [InlineData("cap1009", "# CAP1009: ")]
    [InlineData("CFG0001", "# CFG0001: ")]
    public void Pages_are_read_from_resources(string id, string start) =>
        Assert.StartsWith(start, PluginMetadata.ReadPage(typeof(AnalysisRun).Assembly.Location, id), StringComparison.Ordinal);

    [Fact]
    public void A_page_that_is_not_there_is_none() => Assert.Null(PluginMetadata.ReadPage(typeof(AnalysisRun).Assembly.Location, "CAP9999"));

    [Fact]
    public void Every_rule_of_the_packs_has_its_page() =>
        Assert.All(
            PluginCatalog.Read([]).Manifests.SelectMany(m => m.Analyzers.SelectMany(a => a.Ids), (m, id) => (m.Info.Path, Id: id)),
            rule => Assert.StartsWith($"# {rule.Id}: ", PluginMetadata.ReadPage(rule.Path, rule.Id), StringComparison.Ordinal));

    private string Write(string name, Version contract, params string[] ids) => _directory.Write(name + ".dll", EmittedPlugin.Create(name, contract, ids));

    private static void AssertNotLoaded(string path, string reason)
    {
        var catalog = PluginCatalog.Read([new(path)]);

        Assert.All(catalog.Manifests, m => Assert.True(m.Info.IsBuiltIn));
        var notification = Assert.Single(catalog.Notifications);
        Assert.Equal(("CFG0002", RuleLevel.Error, true), (notification.Id, notification.Level, notification.MakesIncomplete));
        Assert.StartsWith($"plug-in '{path}' was not loaded: {reason}", notification.Message, StringComparison.Ordinal);
    }
}
