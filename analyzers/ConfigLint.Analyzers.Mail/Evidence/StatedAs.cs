namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>What the captures say of one value; where they differ, the strongest word counts.</summary>
internal enum StatedAs
{
    NotCaptured,
    Blank,
    WhiteSpace,
    Value,
}
