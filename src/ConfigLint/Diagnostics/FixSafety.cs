namespace ConfigLint;

/// <summary>Whether a fix may be applied without a look.</summary>
public enum FixSafety
{
    /// <summary>The server behaves as the operator meant.</summary>
    Safe,

    /// <summary>Needs a look (a guessed value); <c>configlint fix</c> wants <c>--unsafe</c>.</summary>
    Unsafe,
}
