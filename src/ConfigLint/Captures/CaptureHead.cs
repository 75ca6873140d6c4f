namespace ConfigLint;

/// <summary>What a format sees when it is asked whether a file is its own.</summary>
/// <param name="path">Relative to the repository root, with <c>/</c> between the parts.</param>
/// <param name="text">The first 4,096 decoded characters at most, without the byte order mark.</param>
public readonly ref struct CaptureHead(string path, ReadOnlySpan<char> text)
{
    /// <summary>Relative to the repository root, with <c>/</c> between the parts.</summary>
    public string Path { get; } = path;

    /// <summary>The first 4,096 decoded characters at most, without the byte order mark.</summary>
    public ReadOnlySpan<char> Text { get; } = text;
}
