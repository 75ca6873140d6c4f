using System.Text.Json.Serialization;

namespace ConfigLint;

/// <summary>A place in a capture. A value: it stays valid, and small, after the host has dropped the document.</summary>
/// <remarks>
/// The host resolves line positions and lets go of the text before a diagnostic or a summary leaves its server.
/// Serialises as <c>{"path","start","length","line","column","endLine","endColumn"}</c>, lines and columns one-based.
/// </remarks>
[JsonConverter(typeof(LocationJsonConverter))]
public sealed class Location : IEquatable<Location>
{
    private SourceText? _text;
    private LinePositionSpan _lineSpan;

    internal Location(SourceText text, TextSpan span)
    {
        _text = text;
        Path = text.Path;
        Span = span;
    }

    internal Location(string path, TextSpan span, LinePositionSpan lineSpan)
    {
        Path = path;
        Span = span;
        _lineSpan = lineSpan;
    }

    /// <summary>Relative to the repository root, with <c>/</c> between the parts.</summary>
    public string Path { get; }

    /// <summary>The characters, in UTF-16 code units of the decoded capture.</summary>
    public TextSpan Span { get; }

    /// <summary>The same as zero-based lines and columns.</summary>
    public LinePositionSpan LineSpan => _text is { } text ? new(text.GetLinePosition(Span.Start), text.GetLinePosition(Span.End)) : _lineSpan;

    /// <summary>Same path and same characters.</summary>
    public bool Equals(Location? other) => other is not null && Span == other.Span && string.Equals(Path, other.Path, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Location);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Path), Span);

    /// <summary>Path and one-based position, for debuggers and failure messages.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}({LineSpan.Start.Line + 1},{LineSpan.Start.Character + 1})");

    /// <summary>Resolves the line positions and lets go of the text, on the thread that analyses the server.</summary>
    internal void Detach()
    {
        if (_text is null)
            return;

        _lineSpan = LineSpan;
        _text = null;
    }
}
