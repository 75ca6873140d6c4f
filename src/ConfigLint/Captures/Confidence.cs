namespace ConfigLint;

/// <summary>How sure a format is that a file is its own; the surest wins, then the ordinal format id.</summary>
public enum Confidence
{
    /// <summary>Not its own.</summary>
    None,

    /// <summary>It could be read; another format may know better.</summary>
    Possible,

    /// <summary>Its shape is there.</summary>
    Likely,

    /// <summary>Its header or its file name is there.</summary>
    Certain,
}
