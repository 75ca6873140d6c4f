using System.Diagnostics;
using System.Runtime.Loader;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NSubstitute;

namespace ConfigLint.MSBuild.Tests;

/// <summary>The task itself, against a build engine that only listens.</summary>
public sealed class CheckCapturesTests : IDisposable
{
    private readonly IBuildEngine _engine = Substitute.For<IBuildEngine>();
    private readonly List<BuildEventArgs> _logged = [];
    private readonly string _directory = Directory.CreateTempSubdirectory("configlint-task-").FullName;

    public CheckCapturesTests()
    {
        _engine.LogErrorEvent(Arg.Do<BuildErrorEventArgs>(_logged.Add));
        _engine.LogWarningEvent(Arg.Do<BuildWarningEventArgs>(_logged.Add));
        _engine.LogMessageEvent(Arg.Do<BuildMessageEventArgs>(_logged.Add));
        Directory.CreateDirectory(Path.Combine(_directory, ".git"));
        Write("LNX01/etc/resolv.conf", "nameserver 10.1.0.10\nnameserver 10.1.0.11\nnameserver 10.2.0.10\nnameserver 10.2.0.11\n");
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_warning_has_code_place_and_link_and_passes()
    {
        using var task = Task();

        Assert.True(task.Execute());

        var warning = Assert.IsType<BuildWarningEventArgs>(_logged.Single(e => e is BuildWarningEventArgs));
        Assert.Equal(("NET1012", Path.Combine(_directory, "LNX01/etc/resolv.conf"), 4, 12, 4, 21), (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber, warning.EndLineNumber, warning.EndColumnNumber));
        Assert.Equal("https://github.com/configlint/configlint/blob/main/analyzers/ConfigLint.Analyzers.Network/docs/NET1012.md", warning.HelpLink);
        Assert.Equal("LNX01: name server 10.2.0.11 is never asked, the resolver reads the first three only. Remove it or move it up.", warning.Message);
    }

    [Fact]
    public void A_note_is_a_message_with_code_and_place()
    {
        using var task = Task();
        task.Rules = ["NET1012=note"];

        Assert.True(task.Execute());

        var note = _logged.OfType<BuildMessageEventArgs>().Single(m => m.Code == "NET1012");
        Assert.Equal((MessageImportance.Normal, 4, 12, 4, 21), (note.Importance, note.LineNumber, note.ColumnNumber, note.EndLineNumber, note.EndColumnNumber));
        Assert.DoesNotContain(_logged, e => e is BuildWarningEventArgs or BuildErrorEventArgs);
    }

    [Fact]
    public void Outputs_hold_the_finding()
    {
        using var task = Task();

        task.Execute();

        Assert.Equal((1, false), (task.FindingsCount, task.Incomplete));
        var finding = Assert.Single(task.Findings);
        Assert.Equal(Path.Combine(_directory, "LNX01/etc/resolv.conf"), finding.ItemSpec);
        Assert.Equal(("NET1012", "warning", "LNX01", "4", "12", "4", "21"), (
            finding.GetMetadata("Rule"), finding.GetMetadata("Level"), finding.GetMetadata("Server"), finding.GetMetadata("Line"), finding.GetMetadata("Column"), finding.GetMetadata("EndLine"), finding.GetMetadata("EndColumn")));
        Assert.Equal(32, finding.GetMetadata("Fingerprint").Length);
    }

    [Fact]
    public void What_could_not_be_checked_is_told_to_the_build()
    {
        using var task = Task();
        task.FailOn = "never";
        task.Plugins = [new TaskItem("nowhere.dll")];

        Assert.False(task.Execute());
        Assert.True(task.Incomplete);
        Assert.Equal("CFG0002", Assert.Single(_logged.OfType<BuildErrorEventArgs>()).Code);
    }

    [Fact]
    public void Twenty_builds_load_nothing_twice()
    {
        PluginAssembly.Compile(Path.Combine(_directory, "rules/Acme.Rules.dll"), "\"once\"");
        Check();
        var contexts = AssemblyLoadContext.All.Count();

        for (var i = 0; i < 20; i++)
            Check();

        Assert.Equal(contexts, AssemblyLoadContext.All.Count());

        void Check()
        {
            using var task = Task();
            task.Plugins = [new TaskItem("rules/Acme.Rules.dll")];
            task.SarifFile = "out.sarif";
            Assert.True(task.Execute());
        }
    }

    [Fact]
    public void The_engine_lives_in_a_load_context_of_its_own()
    {
        using var task = Task();
        task.SarifFile = "out.sarif";
        task.Execute();

        var engine = AssemblyLoadContext.All.Single(c => c.Name == "ConfigLint");
        Assert.Superset(
            new HashSet<string?>(StringComparer.Ordinal) { "ConfigLint", "ConfigLint.Engine", "ConfigLint.MSBuild", "Newtonsoft.Json", "Sarif" },
            engine.Assemblies.Select(a => a.GetName().Name).ToHashSet(StringComparer.Ordinal));
        Assert.DoesNotContain(engine.Assemblies, a => a.GetName().Name!.StartsWith("Microsoft.Build", StringComparison.Ordinal));
    }

    [Fact]
    public async System.Threading.Tasks.Task A_cancelled_check_ends_within_a_second_even_in_a_rule_that_never_returns()
    {
        Write("EXCH01/ipconfig.txt", "Windows NT IP Configuration\n\n        Host Name . . . . . . . . . : exch01.corp.example.com\n        DNS Servers . . . . . . . . : 10.1.0.10\n");
        PluginAssembly.CompileEndless(Path.Combine(_directory, "rules/Acme.Endless.dll"));
        using var task = Task();
        task.Plugins = [new TaskItem("rules/Acme.Endless.dll")];
        var run = System.Threading.Tasks.Task.Factory.StartNew(task.Execute, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await System.Threading.Tasks.Task.Delay(1500, TestContext.Current.CancellationToken);
        Assert.False(run.IsCompleted);

        var watch = Stopwatch.StartNew();
        task.Cancel();

        Assert.False(await run);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 1000);
        Assert.DoesNotContain(_logged, e => e is BuildErrorEventArgs);
    }

    private CheckCaptures Task() => new()
    {
        BuildEngine = _engine,
        ProjectFile = Path.Combine(_directory, "infra.proj"),
        Captures = [new TaskItem("LNX01/etc/resolv.conf"), .. Directory.Exists(Path.Combine(_directory, "EXCH01")) ? [new TaskItem("EXCH01")] : Array.Empty<TaskItem>()],
    };

    private void Write(string path, string text)
    {
        var full = Path.Combine(_directory, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
