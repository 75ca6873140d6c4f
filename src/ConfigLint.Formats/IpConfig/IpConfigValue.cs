namespace ConfigLint.Formats.IpConfig;

/// <summary>One value of one label; a label with nothing behind it has one empty value.</summary>
/// <param name="Block">Index of the block it stands in.</param>
/// <param name="Label">What its label means.</param>
/// <param name="Name">The label without dots and colon.</param>
/// <param name="Value">The value without decorations.</param>
/// <param name="State">What else the parser saw.</param>
internal readonly record struct IpConfigValue(int Block, IpConfigLabel Label, TextSpan Name, TextSpan Value, IpConfigValueState State)
{
    public bool IsBlank => Value.Length == 0;

    /// <summary>It states something: it is no mask, no placeholder and no re-flowed text.</summary>
    public bool IsReadable => !State.HasFlag(IpConfigValueState.Unreadable);

    public bool IsDuplicate => State.HasFlag(IpConfigValueState.Duplicate);

    /// <summary>Its text goes on in the next line: the line end is not part of it.</summary>
    public bool IsWrapped => State.HasFlag(IpConfigValueState.Wrapped);
}
