namespace ConfigLint.Formats.Registry;

/// <summary>Where a fact about a value stands: at its data, or at its name where nothing is printed behind it.</summary>
internal static class ValuePlace
{
    public static TextSpan Of(in ValueSyntax value) => value.Token.Length > 0 ? value.Token : value.Name;
}
