namespace ConfigLint.Formats.PowerShell;

/// <summary>One object of the output whose properties say what it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FirstMember">Index of its first property in the document's list.</param>
/// <param name="MemberCount">Number of its properties.</param>
internal readonly record struct PowerShellObject(ObjectKind Kind, int FirstMember, int MemberCount);
