namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Reads facts of one value as one statement.</summary>
internal static class Statement
{
    /// <summary>A value anywhere counts as a value: captures that contradict each other never make a blank.</summary>
    public static StatedAs Of(IEnumerable<Fact> facts) => facts.Select(Of).DefaultIfEmpty(StatedAs.NotCaptured).Max();

    public static StatedAs Of(Fact fact) => fact switch
    {
        { IsBlank: true } => StatedAs.Blank,
        _ when string.IsNullOrWhiteSpace(fact.Value) => StatedAs.WhiteSpace,
        _ => StatedAs.Value,
    };
}
