using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>An analyzer that is part of the run.</summary>
internal sealed class LoadedAnalyzer(ConfigAnalyzer analyzer, PluginInfo plugin)
{
    public ConfigAnalyzer Analyzer { get; } = analyzer;

    public PluginInfo Plugin { get; } = plugin;

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = analyzer.SupportedDiagnostics;

    public ImmutableArray<AnalyzerOption> Options { get; } = analyzer.SupportedOptions;

    /// <summary>A rule reports only what it declares: outputs describe every rule before the first finding.</summary>
    public void ThrowIfNotListed(DiagnosticDescriptor descriptor)
    {
        foreach (var listed in Descriptors)
        {
            if (string.Equals(listed.Id, descriptor.Id, StringComparison.Ordinal))
                return;
        }

        throw new InvalidOperationException($"{Analyzer.GetType().Name} reported {descriptor.Id}, which its SupportedDiagnostics do not list");
    }
}
