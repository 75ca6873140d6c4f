namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>A set of characters: <c>[abc]</c>, <c>[a-z]</c>, <c>[!0-9]</c>.</summary>
/// <param name="Ranges">Pairs of first and last character, one after the other.</param>
/// <param name="IsNegated">All others.</param>
internal sealed record GlobClass(string Ranges, bool IsNegated)
{
    public bool Contains(char character)
    {
        for (var i = 0; i < Ranges.Length; i += 2)
        {
            if (character >= Ranges[i] && character <= Ranges[i + 1])
                return !IsNegated;
        }

        return IsNegated;
    }
}
