using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>Two servers with a DNS domain, and whole runs over them with plug-ins.</summary>
internal sealed class PluginFleet : IDisposable
{
    private readonly TempDirectory _directory = new();

    public PluginFleet()
    {
        _directory.Create(".git");
        _directory.Write("captures/WEB01/resolv.conf", "domain one.example\nnameserver 10.0.0.10\n");
        _directory.Write("captures/WEB02/resolv.conf", "domain two.example\nnameserver 10.0.0.10\n");
    }

    public RunOptions Options => new()
    {
        WorkingDirectory = _directory.Path,
        Paths = ["captures"],
        Only = [],
        Deterministic = true,
        RuleLevels = [new("NET1101", RuleLevel.None)],
    };

    public string At(string relative) => _directory.At(relative);

    public string Write(string relative, byte[] content) => _directory.Write(relative, content);

    public string Write(string relative, string text) => _directory.Write(relative, text);

    /// <summary>A plug-in of one source, in a directory of its own.</summary>
    public string Add(string name, string source) => Write($"{name}/{name}.dll", Compiler.Compile(name, source));

    public AnalysisReport Run(params string[] plugins) => Run(Options, plugins);

    public static AnalysisReport Run(RunOptions options, params string[] plugins)
    {
        var outcome = AnalysisRun.Execute(options with { Plugins = [.. plugins] }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(outcome.Report is not null, string.Join('\n', outcome.Errors));
        return outcome.Report;
    }

    /// <summary>The findings of plug-ins, as <c>path(line,column): message</c>.</summary>
    public static List<string> Findings(AnalysisReport report) =>
        [.. report.Findings.Select(f => f.Finding).Where(f => f.RuleId.StartsWith("ACME", StringComparison.Ordinal)).Select(f => $"{f.Location}: {f.Message}")];

    public static string Sarif(AnalysisReport report)
    {
        using var text = new StringWriter();
        SarifReport.Write(report, text);
        return text.ToString();
    }

    public void Dispose() => _directory.Dispose();
}
