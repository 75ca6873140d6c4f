namespace ConfigLint.Engine;

/// <summary>How a run ends; the first that holds: 2, then 3, then 1, then 0.</summary>
public static class ExitCodes
{
    /// <summary>Complete, nothing at or above the threshold.</summary>
    public const int Success = 0;

    /// <summary>Findings at or above the threshold.</summary>
    public const int Findings = 1;

    /// <summary>Usage or configuration error, or no input: nothing was analysed.</summary>
    public const int Usage = 2;

    /// <summary>Something could not be analysed; findings are reported all the same.</summary>
    public const int Incomplete = 3;

    /// <summary>The user ended the run.</summary>
    public const int Cancelled = 130;
}
