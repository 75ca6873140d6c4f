namespace ConfigLint.Engine.Reporting;

/// <summary>A file as a run sees it: a capture of a server, or left out for a reason.</summary>
/// <param name="Path">Relative to the root with <c>/</c>; a directory that is left out as a whole ends with it.</param>
public sealed record ListedFile(string Path)
{
    /// <summary>The server that its path names; null: the file is no capture.</summary>
    public string? ServerId { get; init; }

    /// <summary>The format that reads it; null: the file is no capture.</summary>
    public string? FormatId { get; init; }

    /// <summary>The format is the one that <c>formats</c> of the configuration names.</summary>
    public bool IsFormatChosen { get; init; }

    /// <summary>A run could not read it and would be incomplete.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Why it is left out; null: it is a capture.</summary>
    public string? Reason { get; init; }
}
