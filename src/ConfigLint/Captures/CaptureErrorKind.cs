namespace ConfigLint;

/// <summary>What is wrong with a place in a capture.</summary>
public enum CaptureErrorKind
{
    /// <summary>Breaks the format's grammar; states nothing (CAP1001).</summary>
    Syntax,

    /// <summary>The capture ends inside a value, element or block (CAP1002).</summary>
    Truncated,

    /// <summary>Damaged by a wrong code page or a lossy conversion (CAP1006).</summary>
    LossyText,

    /// <summary>One value stated twice with different data (CAP1008).</summary>
    DuplicateValue,
}
