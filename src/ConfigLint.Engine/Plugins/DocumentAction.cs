namespace ConfigLint.Engine.Plugins;

/// <summary>What an analyzer does once per document of a format; <c>*</c>: of every format.</summary>
internal sealed record DocumentAction(LoadedAnalyzer Analyzer, string FormatId, Action<DocumentAnalysisContext> Run)
{
    public const string EveryFormat = "*";

    public bool AppliesTo(CaptureFormat format) => FormatId is EveryFormat || string.Equals(FormatId, format.Id, StringComparison.Ordinal);
}
