using static ConfigLint.Analyzers.Mail.Evidence.PrimarySuffixVerdict;
using static ConfigLint.Analyzers.Mail.Evidence.StatedAs;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>MAIL1002's truth table; the row numbers are those of its page. DNS servers and connection suffixes are no columns: no article makes them a condition.</summary>
internal static class PrimarySuffixTable
{
    /// <param name="inForce"><c>Domain</c> in the registry, the suffix that ipconfig prints.</param>
    /// <param name="stored"><c>NV Domain</c>: what will hold after a restart.</param>
    /// <param name="policy">The policy's suffix.</param>
    /// <param name="isPair">One capture states both a blank suffix in force and a stored value.</param>
    public static PrimarySuffixVerdict Judge(StatedAs inForce, StatedAs stored, StatedAs policy, bool isPair) => (inForce, stored, policy, isPair) switch
    {
        (Value, _, _, _) => Accepted,                                       // 2, 7
        (_, _, Value, _) => Accepted,                                       // 4: the policy supplies it
        (Blank or WhiteSpace, Value, _, true) => RestartPending,            // 3: a restart is the last step (Q247063, Q264111, Q235452)
        (_, Value, _, _) => Accepted,                                       // 2; of two captures one may be older than the cure
        (NotCaptured, NotCaptured, _, _) => SuffixNotCaptured,              // 5
        (WhiteSpace, _, _, _) or (_, WhiteSpace, _, _) => OnlyWhiteSpace,   // as MAIL1001's row 9
        _ => NoSuffix,                                                      // 1 (Q312439, Q291123)
    };
}
