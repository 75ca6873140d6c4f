using System.Diagnostics;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>Copies by content: what was hashed is what runs, whoever else writes there.</summary>
public sealed class PluginStoreTests : IDisposable
{
    private readonly TempDirectory _directory = new();
    private readonly PluginStore _store;

    public PluginStoreTests() => _store = new(_directory.At("store"));

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void The_copy_has_every_part_of_the_plug_in_and_nothing_else()
    {
        var source = WritePlugin("plugin");
        _directory.Write("plugin/readme.txt", "not a part");
        _directory.Write("plugin/.git/hidden.json", "not a part");

        var copy = Get(source);

        Assert.Null(copy.Images);
        Assert.Equal(_directory.At($"store/{copy.Hash}"), copy.Directory);
        Assert.Equal(["Acme.deps.json", "Acme.dll", "Acme.pdb", "de/Acme.resources.dll", "runtimes/linux-x64/native/libacme.so"], PluginFiles.List(copy.Directory));
        Assert.Equal(File.ReadAllBytes(Path.Combine(source, "Acme.dll")), File.ReadAllBytes(Path.Combine(copy.Directory, "Acme.dll")));
        Assert.False(File.Exists(Path.Combine(copy.Directory, "readme.txt")));
    }

    [Fact]
    public void The_hash_is_of_names_and_contents_wherever_they_are()
    {
        var hash = PluginHash.Of(WritePlugin("a"));

        Assert.Equal(64, hash.Length);
        Assert.Equal(hash, PluginHash.Of(WritePlugin("b")));
        _directory.Write("b/Acme.pdb", "other");
        Assert.NotEqual(hash, PluginHash.Of(_directory.At("b")));
        WritePlugin("c");
        File.Move(_directory.At("c/Acme.pdb"), _directory.At("c/acme.pdb"));
        Assert.NotEqual(hash, PluginHash.Of(_directory.At("c")));
    }

    [Fact]
    public void A_second_run_takes_the_copy_that_is_there()
    {
        var source = WritePlugin("plugin");
        var first = Get(source);
        var written = File.GetLastWriteTimeUtc(Path.Combine(first.Directory, "Acme.dll"));

        Assert.Equal(first, Get(source));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(first.Directory, "Acme.dll")));
    }

    [Theory]
    [InlineData("Acme.dll", "")]
    [InlineData("Acme.dll", "MZ other code")]
    [InlineData("added.dll", "more code")]
    public void A_half_written_or_changed_copy_is_written_again(string file, string content)
    {
        var source = WritePlugin("plugin");
        var first = Get(source);
        File.WriteAllText(Path.Combine(first.Directory, file), content);

        var second = Get(source);

        Assert.Equal(first, second);
        Assert.Equal(second.Hash, PluginHash.Of(second.Directory));
        Assert.Single(Directory.GetDirectories(_directory.At("store")));
    }

    [Fact]
    public void What_counts_is_what_was_copied_not_what_was_hashed_before()
    {
        var source = WritePlugin("plugin");
        var before = PluginHash.Of(source);
        _directory.Write("plugin/Acme.dll", "built meanwhile");

        var copy = _store.Get(source, before);

        Assert.NotEqual(before, copy.Hash);
        Assert.Equal(PluginHash.Of(source), copy.Hash);
        Assert.Equal(copy.Hash, PluginHash.Of(copy.Directory));
    }

    [Fact]
    public void Where_no_copy_can_be_written_the_plug_in_is_held_in_memory_and_says_why()
    {
        var source = WritePlugin("plugin");
        _directory.Write("taken", "a file where the store should be");

        var copy = new PluginStore(_directory.At("taken")).Get(source, PluginHash.Of(source));
        File.WriteAllText(Path.Combine(source, "Acme.dll"), "built again");

        Assert.NotEmpty(copy.Obstacle!);
        Assert.Equal("MZ code", System.Text.Encoding.UTF8.GetString(copy.Images!["Acme.dll"]));
        Assert.Equal("this account has no directory for caches", new PluginStore(directory: null).Get(source, PluginHash.Of(source)).Obstacle);
    }

    [Fact]
    public void A_copy_that_cannot_be_finished_leaves_nothing_behind()
    {
        var source = WritePlugin("plugin");
        File.Delete(Path.Combine(source, "Acme.pdb"));
        File.CreateSymbolicLink(Path.Combine(source, "Acme.pdb"), _directory.At("gone"));

        Assert.Throws<FileNotFoundException>(() => _store.Get(source, "0"));
        Assert.Empty(Directory.GetFileSystemEntries(_directory.At("store")));
    }

    [Fact]
    public void Copies_that_nobody_used_for_a_month_are_removed_when_a_new_one_comes()
    {
        var old = Get(WritePlugin("old")).Directory;
        _directory.Write("recent/Acme.dll", "recent");
        var recent = Get(_directory.At("recent")).Directory;
        var abandoned = _directory.Create("store/x.partial");
        var underway = _directory.Create("store/y.partial");
        Directory.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-31));
        Directory.SetLastWriteTimeUtc(recent, DateTime.UtcNow.AddDays(-29));
        Directory.SetLastWriteTimeUtc(abandoned, DateTime.UtcNow.AddDays(-2));

        _directory.Write("new/Acme.dll", "new");
        var added = Get(_directory.At("new")).Directory;

        Assert.Equal(new[] { added, recent, underway }.Order(StringComparer.Ordinal), Directory.GetDirectories(_directory.At("store")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nobody_else_can_write_into_a_copy()
    {
        if (OperatingSystem.IsWindows())
            return;

        var copy = Get(WritePlugin("plugin"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(copy.Directory));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_directory.At("store")));
    }

    [Fact]
    public void A_directory_that_holds_a_whole_repository_is_refused()
    {
        for (var i = 0; i <= 2000; i++)
            _directory.Write($"many/{i % 10}/{i}.json", "{}");

        Assert.EndsWith("put the plug-in into a directory of its own", Assert.Throws<IOException>(() => PluginFiles.List(_directory.At("many"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_content_is_loaded_once_in_a_process_and_a_new_one_anew()
    {
        var contract = typeof(ConfigAnalyzer).Assembly.GetName().Version!;
        var path = _directory.Write("plugin/Acme.Once.dll", EmittedPlugin.Create("Acme.Once", contract, "ACME0001"));
        var first = LoadedPlugins.FromCopy(path, _store);

        Assert.Same(first.Assembly, LoadedPlugins.FromCopy(path, _store).Assembly);
        Assert.Equal(Path.Combine(_directory.At("store"), PluginHash.Of(_directory.At("plugin")), "Acme.Once.dll"), first.Assembly.Location);

        _directory.Write("plugin/Acme.Once.dll", EmittedPlugin.Create("Acme.Once", contract, "ACME0001", "ACME0002"));
        var second = LoadedPlugins.FromCopy(path, _store);
        Assert.NotSame(first.Assembly, second.Assembly);
        Assert.NotEqual(first.Sha256, second.Sha256);
    }

    [Fact]
    public void A_plug_in_runs_from_memory_where_no_copy_can_be_written()
    {
        _directory.Write("taken", "a file");
        var path = _directory.Write("plugin/Acme.Memory.dll", EmittedPlugin.Create("Acme.Memory", typeof(ConfigAnalyzer).Assembly.GetName().Version!, "ACME0001"));

        var loaded = LoadedPlugins.FromCopy(path, new(_directory.At("taken")));

        Assert.Equal(("Acme.Memory", ""), (loaded.Assembly.GetName().Name, loaded.Assembly.Location));
        Assert.NotEmpty(loaded.Obstacle!);
        Assert.Equal(new PluginInfo { Name = "Acme.Memory", Version = "1.0.0", Path = path }.Sha256, loaded.Sha256);
    }

    [Fact]
    public async Task Processes_that_start_at_once_leave_one_copy()
    {
        var path = _directory.Write("plugin/Acme.Race.dll", EmittedPlugin.Create("Acme.Race", typeof(ConfigAnalyzer).Assembly.GetName().Version!, "ACME0001"));
        var processes = Enumerable.Range(0, 4).Select(_ =>
        {
            var start = new ProcessStartInfo("dotnet", [RepositoryTree.Built("src", "ConfigLint.Cli"), "rules", "--plugin", path]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["XDG_CACHE_HOME"] = _directory.At("cache");
            start.Environment["LOCALAPPDATA"] = _directory.At("cache");
            return Process.Start(start)!;
        }).ToList();

        foreach (var process in processes)
        {
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

            // The class has no constructor, and nothing else is wrong with it.
            Assert.Contains("MissingMethodException", await errors, StringComparison.Ordinal);
            Assert.DoesNotContain("runs from memory", await errors, StringComparison.Ordinal);
            process.Dispose();
        }

        var entry = Assert.Single(Directory.GetFileSystemEntries(_directory.At("cache/configlint/plugins")));
        Assert.Equal(PluginHash.Of(_directory.At("plugin")), Path.GetFileName(entry));
        Assert.Equal(Path.GetFileName(entry), PluginHash.Of(entry));
    }

    [Fact]
    public async Task A_process_that_can_keep_no_copy_runs_the_plug_in_all_the_same_and_says_so()
    {
        // A file where the cache should be: nobody, an administrator neither, can write below it.
        using var fleet = new PluginFleet();
        var path = fleet.Add("Acme.Memory", Compiler.Rule("ACME0001"));
        var start = new ProcessStartInfo("dotnet", [RepositoryTree.Built("src", "ConfigLint.Cli"), "check", "captures", "--plugin", path, "--only", "ACME0001"])
        {
            WorkingDirectory = fleet.At(""),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["XDG_CACHE_HOME"] = start.Environment["LOCALAPPDATA"] = fleet.Write("cache", "a file");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Success, process.ExitCode);
        Assert.Contains($"note CFG0002: plug-in '{path}' runs from memory, which is slower: no copy of it could be kept (", error, StringComparison.Ordinal);
        Assert.Contains("ACME0001 says two.example", await output, StringComparison.Ordinal);
    }

    private PluginCopy Get(string source) => _store.Get(source, PluginHash.Of(source));

    private string WritePlugin(string name)
    {
        _directory.Write($"{name}/Acme.dll", "MZ code");
        _directory.Write($"{name}/Acme.pdb", "symbols");
        _directory.Write($"{name}/Acme.deps.json", "{}");
        _directory.Write($"{name}/de/Acme.resources.dll", "words");
        _directory.Write($"{name}/runtimes/linux-x64/native/libacme.so", "native");
        return _directory.At(name);
    }
}
