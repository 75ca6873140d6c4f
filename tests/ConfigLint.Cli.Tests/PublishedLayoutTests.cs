using System.Diagnostics;
using System.Runtime;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace ConfigLint.Cli.Tests;

/// <summary>The program as users get it: one directory, packs beside it, everything compiled ahead of time.</summary>
public sealed class PublishedLayoutTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("configlint-publish-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void The_published_command_runs_its_packs_as_ReadyToRun_code()
    {
        var published = Path.Combine(_directory, "published");
        Publish(published);

        using var fleet = new TemporaryFleet().AddBroken("EXCH01");
        var command = Path.Combine(published, OperatingSystem.IsWindows() ? "configlint.exe" : "configlint");
        var (exitCode, output) = Run(command, fleet.Root, "check");
        Assert.Equal(1, exitCode);
        Assert.Contains("EXCH01/tcpip.reg(4,10): error MAIL1001", output, StringComparison.Ordinal);
        Assert.Equal(
            ["ConfigLint.Analyzers.Captures.dll", "ConfigLint.Analyzers.Mail.dll", "ConfigLint.Analyzers.Network.dll", "ConfigLint.Formats.dll"],
            Directory.GetFiles(Path.Combine(published, "plugins"), "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));

        // The same code twice: compiled ahead of time from the published layout, and just in time from the build's.
        var ahead = CompiledWhileParsing(Path.Combine(published, "plugins"));
        var justInTime = CompiledWhileParsing(Path.Combine(AppContext.BaseDirectory, "plugins"));
        Assert.InRange(justInTime, 20, int.MaxValue);
        Assert.InRange(ahead, 0, justInTime / 2);
    }

    private static long CompiledWhileParsing(string plugins)
    {
        var context = new AssemblyLoadContext(plugins);
        context.Resolving += static (_, name) => name.Name == "ConfigLint" ? typeof(CaptureFormat).Assembly : null;
        var type = context.LoadFromAssemblyPath(Path.Combine(plugins, "ConfigLint.Formats.dll")).GetExportedTypes().Single(t => t.Name == "RegistryExportFormat");
        var text = SourceText.From("REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"Domain\"=\"\"\n\"NameServer\"=hex(7):31,00,\\\n  00\n", "EXCH01/tcpip.reg");

        var before = JitInfo.GetCompiledMethodCount(currentThread: true);
        var format = (CaptureFormat)Activator.CreateInstance(type)!;
        _ = format.Recognize(new(text.Path, text.Characters.Span));
        _ = format.Parse(text, CancellationToken.None).Entries.Length;
        return JitInfo.GetCompiledMethodCount(currentThread: true) - before;
    }

    private void Publish(string output)
    {
        // Artifacts of its own: the build that this test runs from must not be touched.
        var (exitCode, log) = Run(
            "dotnet", RepositoryRoot.Path, "publish", "src/ConfigLint.Cli", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "--artifacts-path", Path.Combine(_directory, "artifacts"), "-o", output, "-p:RunAnalyzers=false", "-nodeReuse:false");
        Assert.True(exitCode == 0, log);
    }

    private static (int ExitCode, string Output) Run(string fileName, string workingDirectory, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(fileName, args) { WorkingDirectory = workingDirectory, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
