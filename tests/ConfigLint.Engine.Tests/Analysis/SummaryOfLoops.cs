namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>A summary that JSON cannot hold once it points at itself.</summary>
internal sealed class SummaryOfLoops
{
    public SummaryOfLoops? Next { get; set; }
}
