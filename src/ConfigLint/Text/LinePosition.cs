namespace ConfigLint;

/// <summary>Zero-based line and UTF-16 column, as in Roslyn; people and SARIF see them one-based.</summary>
/// <param name="Line">Zero-based line number.</param>
/// <param name="Character">Zero-based UTF-16 column in the line.</param>
public readonly record struct LinePosition(int Line, int Character) : IComparable<LinePosition>
{
    /// <summary>By line, then by column.</summary>
    public int CompareTo(LinePosition other) => (Line, Character).CompareTo((other.Line, other.Character));
}
