namespace ConfigLint.Formats.Registry;

/// <summary>One value as written: spans only.</summary>
/// <param name="Key">Index of its key; -1: stands before any key.</param>
/// <param name="Name">Without its quotes; empty: the default value.</param>
/// <param name="Token">The data as written, with its quotes; empty where nothing is printed.</param>
/// <param name="Kind">The registry's type.</param>
/// <param name="Form">How the data is written.</param>
internal readonly record struct ValueSyntax(int Key, TextSpan Name, TextSpan Token, RegistryValueKind Kind, ValueForm Form)
{
    public bool IsStatement => Form is not (ValueForm.Refused or ValueForm.Deletion);
}
