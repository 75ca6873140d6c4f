using System.Text;

namespace ConfigLint;

/// <summary>One captured file as rules of a server may know it.</summary>
/// <param name="Path">Relative to the repository root, with <c>/</c> between the parts.</param>
/// <param name="FormatId">The format that recognised it.</param>
/// <param name="Start">Its first character, for findings about the whole file.</param>
public sealed record Capture(string Path, string FormatId, Location Start)
{
    /// <summary>When the capture says it was taken; null: it does not say.</summary>
    public DateTimeOffset? CapturedAt { get; init; }

    /// <summary>The encoding of the file.</summary>
    public required Encoding Encoding { get; init; }

    /// <summary>Whether the file starts with a byte order mark.</summary>
    public bool HasByteOrderMark { get; init; }
}
