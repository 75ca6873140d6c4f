using System.Text.Json;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>What somebody approved runs, and nothing else: by content, whoever names it and wherever it lies.</summary>
public sealed class PluginLockTests : IDisposable
{
    private readonly PluginFleet _fleet = new();
    private readonly string _plugin;

    public PluginLockTests()
    {
        _plugin = _fleet.Add("Acme", Compiler.Rule("ACME0001"));
        _fleet.Write("Acme/Acme.Words.dll", Compiler.Compile("Acme.Words", "public static class Words;"));
        Configure("Acme/Acme.dll");
    }

    private RunOptions Locked => _fleet.Options with { Locking = PluginLocking.Required };

    public void Dispose() => _fleet.Dispose();

    [Fact]
    public void The_lock_names_every_file_with_its_hash_in_a_stable_order()
    {
        var second = _fleet.Add("AAA", Compiler.Rule("ACME0002"));
        var outside = Directory.CreateTempSubdirectory("configlint-outside-");
        try
        {
            var third = Path.Combine(outside.FullName, "Zed.dll");
            File.WriteAllBytes(third, Compiler.Compile("Zed", Compiler.Rule("ACME0003")));

            Lock(second, third);

            var text = File.ReadAllText(_fleet.At("configlint.lock.json"));
            var plugins = JsonDocument.Parse(text).RootElement.GetProperty("plugins").EnumerateArray().ToList();
            Assert.Equal(["AAA AAA/AAA.dll", "Acme Acme/Acme.dll", "Zed Zed.dll"], plugins.Select(p => $"{p.GetProperty("name").GetString()} {p.GetProperty("path").GetString()}"));
            Assert.Equal(["Acme.Words.dll", "Acme.dll"], plugins[1].GetProperty("files").EnumerateObject().Select(f => f.Name));
            Assert.Equal(Sha256(_plugin), plugins[1].GetProperty("files").GetProperty("Acme.dll").GetString());
            Assert.Equal("1.0.0", plugins[1].GetProperty("version").GetString());

            Assert.False(Lock(third, second).HasWritten);
            Assert.Equal(text, File.ReadAllText(_fleet.At("configlint.lock.json")));
        }
        finally
        {
            outside.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_hash_of_a_lock_is_that_of_the_directory() => Assert.Equal(PluginHash.Of(_fleet.At("Acme")), PluginContent.Of(_fleet.At("Acme")).Hash);

    [Fact]
    public void What_is_locked_runs_and_the_report_says_so()
    {
        Lock();

        var report = PluginFleet.Run(Locked);

        Assert.Empty(report.Notifications);
        Assert.Equal(2, PluginFleet.Findings(report).Count);
        Assert.Empty(report.Locking!.NotNamed);
    }

    [Theory]
    [InlineData("Acme.dll", "'Acme.dll' is ")]
    [InlineData("Acme.Words.dll", "'Acme.Words.dll' is ")]
    [InlineData("Acme.deps.json", "'Acme.deps.json' is new")]
    [InlineData("runtimes/linux-x64/native/libacme.so", "'runtimes/linux-x64/native/libacme.so' is new")]
    public void One_byte_in_any_part_ends_the_run_before_anything_ran(string file, string change)
    {
        Lock();
        Directory.CreateDirectory(Path.GetDirectoryName(_fleet.At("Acme/" + file))!);
        File.AppendAllText(_fleet.At("Acme/" + file), "\0");

        var error = AssertRefused(Locked);

        Assert.StartsWith($"plug-in '{_plugin}' (named by configlint.json(1,15)) is not what configlint.lock.json approves: in its directory {change}", error, StringComparison.Ordinal);
        Assert.EndsWith("If you trust the change, run 'configlint plugins lock' and commit the file; else restore the plug-in", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_is_a_change()
    {
        Lock();
        File.Delete(_fleet.At("Acme/Acme.Words.dll"));

        Assert.Contains("in its directory 'Acme.Words.dll' is gone. ", AssertRefused(Locked), StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_that_comes_with_a_pull_request_brings_no_code()
    {
        Lock();
        var evil = _fleet.Add("Evil", Compiler.Rule("ACME0666", $"System.IO.File.WriteAllText(@\"{_fleet.At("ran")}\", \"\");", initialize: $"System.IO.File.WriteAllText(@\"{_fleet.At("ran")}\", \"\");"));
        Configure("Acme/Acme.dll", "Evil/Evil.dll");

        var error = AssertRefused(Locked);

        Assert.Equal($"plug-in '{evil}' (named by configlint.json(1,32)) (Evil 1.0.0) is not in configlint.lock.json, so nothing was run. If you trust it, run 'configlint plugins lock' and commit the file; else name it no longer", error);
        Assert.False(File.Exists(_fleet.At("ran")));
    }

    [Fact]
    public void Another_assembly_of_an_approved_name_is_not_approved()
    {
        Lock();
        _fleet.Write("other/Acme.dll", Compiler.Compile("Acme", Compiler.Rule("ACME0666")));
        Configure("other/Acme.dll");

        Assert.Contains("is not what configlint.lock.json approves", AssertRefused(Locked), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_content_elsewhere_is_approved()
    {
        Lock();
        Directory.Move(_fleet.At("Acme"), _fleet.At("moved"));
        Configure("moved/Acme.dll");

        Assert.Equal(2, PluginFleet.Findings(PluginFleet.Run(Locked)).Count);
    }

    [Fact]
    public void A_plug_in_that_is_no_longer_named_is_told_and_ends_a_verification()
    {
        Lock();
        _fleet.Write("configlint.json", "{}");

        Assert.Equal(["Acme"], PluginFleet.Run(Locked).Locking!.NotNamed);
        Assert.StartsWith("plug-in Acme is locked and nothing names it, so its rules would not run. ", Assert.Single(PluginListing.Verify(_fleet.Options).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_lock_file_a_locked_run_runs_nothing() =>
        Assert.Equal($"plug-ins are to be locked and there is no file '{_fleet.At("configlint.lock.json")}': write it with 'configlint plugins lock' and commit it", AssertRefused(Locked));

    [Fact]
    public void In_a_pipeline_a_lock_file_is_enough()
    {
        var inPipeline = _fleet.Options with { Locking = PluginLocking.WhereLockFileExists };

        Assert.Null(PluginFleet.Run(inPipeline).Locking);
        Lock();
        Assert.NotNull(PluginFleet.Run(inPipeline).Locking);
        Assert.Null(PluginFleet.Run(_fleet.Options).Locking);
        File.AppendAllText(_plugin, "\0");
        AssertRefused(inPipeline);
    }

    [Fact]
    public void A_lock_from_elsewhere_counts_instead_of_the_roots()
    {
        Lock();
        File.Move(_fleet.At("configlint.lock.json"), _fleet.At("trusted.json"));
        _fleet.Add("Evil", Compiler.Rule("ACME0666"));
        Configure("Evil/Evil.dll");
        Lock();

        Assert.Contains("(Evil 1.0.0) is not in configlint.lock.json", AssertRefused(Locked with { LockFile = "trusted.json" }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\":2,\"plugins\":[]}")]
    [InlineData("{\"version\":1}")]
    [InlineData("{\"version\":1,\"plugins\":[{\"name\":\"Acme\",\"version\":\"1\",\"path\":\"\",\"files\":{\"Acme.dll\":\"0\"}}]}")]
    [InlineData("{\"version\":1,\"plugins\":[{\"name\":\"A\",\"version\":\"1\",\"path\":\"\",\"files\":{}},{\"name\":\"A\",\"version\":\"1\",\"path\":\"\",\"files\":{}}]}")]
    [InlineData("<<<<<<< HEAD\n{\"version\":1,\"plugins\":[]}")]
    public void Half_a_lock_is_none(string text)
    {
        var path = _fleet.Write("configlint.lock.json", text);

        var error = AssertRefused(Locked);

        Assert.StartsWith($"{path}: this is no lock of plug-ins: ", error, StringComparison.Ordinal);
        Assert.EndsWith(". Restore it, or write it anew with 'configlint plugins lock'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_that_were_compared_are_the_bytes_that_run()
    {
        // Of its own, since what a process has loaded once it does not load again.
        _fleet.Write("Acme/Acme.dll", Compiler.Compile("Acme", Compiler.Rule("ACME0077")));
        Lock();
        var errors = new List<string>();
        var @lock = LockFile.Read(_fleet.At("configlint.lock.json"), errors)!;
        var catalog = @lock.Restrict(PluginCatalog.Read([new(_plugin)]), errors);
        var store = new PluginStore(_fleet.At("store"));
        Assert.Empty(errors);

        // Exchanged behind the comparison: there is no copy of the old bytes, so nothing runs.
        var approved = File.ReadAllBytes(_plugin);
        File.WriteAllBytes(_plugin, Compiler.Compile("Acme", Compiler.Rule("ACME0666")));
        Assert.Equal("it changed after it was compared with configlint.lock.json", Assert.Throws<InvalidDataException>(() => LoadedPlugins.FromCopy(catalog.Foreign.Single(), store)).Message);

        // With a copy, that runs.
        File.WriteAllBytes(_plugin, approved);
        store.Get(_fleet.At("Acme"), catalog.Foreign.Single().LockedHash!);
        File.WriteAllBytes(_plugin, Compiler.Compile("Acme", Compiler.Rule("ACME0666")));
        var loaded = LoadedPlugins.FromCopy(catalog.Foreign.Single(), store);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(approved)), loaded.Sha256);
        Assert.NotNull(loaded.Assembly.GetType("ACME0077Analyzer"));
    }

    [Fact]
    public void What_is_shared_is_locked_with_whom_it_came()
    {
        var facts = Compiler.Compile("Acme.Facts", "[assembly: SharedWithPlugins] public static class Shared { public static string Word => \"shared\"; }");
        foreach (var (name, id) in (ReadOnlySpan<(string, string)>)[("Acme.A", "ACME0002"), ("Acme.B", "ACME0003")])
        {
            _fleet.Write($"{name}/Acme.Facts.dll", facts);
            _fleet.Write($"{name}/{name}.dll", Compiler.Compile(name, Compiler.Rule(id, "Report(fact, Shared.Word);"), references: facts));
        }

        Configure("Acme.A/Acme.A.dll", "Acme.B/Acme.B.dll");
        Lock();

        var report = PluginFleet.Run(Locked);

        Assert.Empty(report.Notifications);
        Assert.Equal(4, PluginFleet.Findings(report).Count(f => f.EndsWith("says shared", StringComparison.Ordinal)));
        _fleet.Write("Acme.B/Acme.Facts.dll", Compiler.Compile("Acme.Facts", "[assembly: SharedWithPlugins] public static class Shared { public static string Word => \"other\"; }"));
        Assert.Equal(["ACME0002"], PluginFleet.Run(Locked).Findings.Select(f => f.Finding.RuleId).Where(id => id.StartsWith("ACME", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_listing_refuses_what_is_not_locked()
    {
        Lock();
        File.AppendAllText(_plugin, "\0");

        Assert.Equal(ExitCodes.Usage, RuleListing.Execute(Locked).ExitCode);
        Assert.Equal(ExitCodes.Usage, FactListing.Execute(Locked, includeRaw: false, TestContext.Current.CancellationToken).ExitCode);
        Assert.Equal(ExitCodes.Usage, FileListing.Execute(Locked, TestContext.Current.CancellationToken).ExitCode);
        Assert.Equal(ExitCodes.Usage, PlaceListing.Execute(Locked with { Paths = ["captures"] }, ruleId: null).ExitCode);
        Assert.Equal(ExitCodes.Usage, PluginListing.Verify(_fleet.Options).ExitCode);
        Assert.Equal(PluginApproval.Changed, PluginListing.Execute(_fleet.Options).Plugins.Single(p => p.Plugin.Name is "Acme").Approval);
    }

    [Fact]
    public void No_lock_is_written_that_would_leave_out_what_is_named()
    {
        Configure("Acme/Acme.dll", "nowhere.dll");

        var listing = PluginListing.WriteLock(_fleet.Options);

        Assert.Contains("there is no such file or directory", Assert.Single(listing.Errors), StringComparison.Ordinal);
        Assert.False(File.Exists(_fleet.At("configlint.lock.json")));
    }

    private void Configure(params string[] plugins) => _fleet.Write("configlint.json", $"{{ \"plugins\": [{string.Join(", ", plugins.Select(p => $"\"{p}\""))}] }}");

    private PluginListing Lock(params string[] plugins)
    {
        var listing = PluginListing.WriteLock(_fleet.Options with { Plugins = [.. plugins] });
        Assert.Empty(listing.Errors);
        return listing;
    }

    private static string AssertRefused(RunOptions options)
    {
        var outcome = AnalysisRun.Execute(options, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Null(outcome.Report);
        Assert.Equal(ExitCodes.Usage, outcome.ExitCode);
        return Assert.Single(outcome.Errors);
    }

    private static string Sha256(string path) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
}
