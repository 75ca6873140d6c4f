using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>An analyzer that is part of the run.</summary>
internal sealed class LoadedAnalyzer(ConfigAnalyzer analyzer, PluginInfo plugin)
{
    public ConfigAnalyzer Analyzer { get; } = analyzer;

    public PluginInfo Plugin { get; } = plugin;

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = analyzer.SupportedDiagnostics;

    public ImmutableArray<AnalyzerOption> Options { get; } = analyzer.SupportedOptions;

    /// <summary>For messages: the class's name.</summary>
    public string Name => Analyzer.GetType().Name;

    public bool Lists(DiagnosticDescriptor descriptor)
    {
        foreach (var listed in Descriptors)
        {
            if (string.Equals(listed.Id, descriptor.Id, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
