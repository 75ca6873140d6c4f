using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Judging;

/// <summary>What fails a run.</summary>
/// <param name="FailOn">The lowest level that does; None: never.</param>
/// <param name="AllowIncomplete">An incomplete run does not by itself.</param>
internal sealed record Verdict(RuleLevel FailOn, bool AllowIncomplete)
{
    /// <summary>3: incomplete; 1: findings that fail; 0: neither. The worse news first.</summary>
    public int ExitCode(bool isIncomplete, IEnumerable<Finding> findings)
    {
        if (isIncomplete && !AllowIncomplete)
            return ExitCodes.Incomplete;

        return FailOn != RuleLevel.None && findings.Any(f => f.Level >= FailOn) ? ExitCodes.Findings : ExitCodes.Success;
    }
}
