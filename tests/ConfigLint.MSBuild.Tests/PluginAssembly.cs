using System.Diagnostics;

namespace ConfigLint.MSBuild.Tests;

/// <summary>A rule assembly that is compiled here and now.</summary>
internal static class PluginAssembly
{
    private static readonly string Runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>ACME1001 warns of every server with a DNS domain, and says what is given in <c>{0}</c>'s place.</summary>
    public static void Compile(string path, string message) => Compile(path, message, "");

    /// <summary>ACME1001 never returns.</summary>
    public static void CompileEndless(string path) => Compile(path, "\"\"", "System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);");

    private static void Compile(string path, string message, string statement)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var source = Path.ChangeExtension(path, ".cs.txt");
        File.WriteAllText(source, $$"""
            using System.Collections.Immutable;
            using ConfigLint;

            [ConfigAnalyzer("ACME1001")]
            public sealed class DomainAnalyzer : ConfigAnalyzer
            {
                private static readonly DiagnosticDescriptor Rule = new() { Id = "ACME1001", Category = "Acme", Title = "A domain", MessageFormat = "{0}: {1}", DefaultSeverity = DiagnosticSeverity.Warning };
                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];
                public override void Initialize(AnalysisContext context) => context.RegisterServerAction(Analyze, FactKinds.DnsDomain);
                private static void Analyze(ServerAnalysisContext context)
                {
                    {{statement}}
                    foreach (var fact in context.Server.Facts(FactKinds.DnsDomain))
                        context.ReportDiagnostic(Diagnostic.Create(Rule, fact.Location, context.Server.Name, {{message}}));
                }
            }
            """);
        var references = Directory.GetFiles(Runtime, "System*.dll").Append(typeof(ConfigAnalyzer).Assembly.Location).Where(IsManaged).Select(r => "-r:" + r);
        var start = new ProcessStartInfo("dotnet", [Compiler(), "-nologo", "-t:library", "-nostdlib", "-deterministic", "-langversion:latest", "-out:" + path, .. references, source]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        File.Delete(source);
    }

    private static string Compiler()
    {
        var sdks = Path.Combine(Runtime, "..", "..", "..", "sdk");
        return Directory.GetDirectories(sdks, "10.*").Select(s => Path.Combine(s, "Roslyn", "bincore", "csc.dll")).Last(File.Exists);
    }

    private static bool IsManaged(string path) => !Path.GetFileName(path).Contains("Native", StringComparison.Ordinal);
}
