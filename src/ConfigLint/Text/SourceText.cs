using System.Text;

namespace ConfigLint;

/// <summary>One decoded capture. Immutable, thread-safe; the line index is built on first use.</summary>
/// <remarks>
/// The host reads captures into pooled buffers and takes them back when the server has been analysed: a text that a rule keeps beyond its server throws
/// <see cref="ObjectDisposedException"/> instead of showing another server's characters.
/// </remarks>
public sealed class SourceText
{
    private readonly ReadOnlyMemory<char> _characters;
    private volatile int[]? _lineStarts;
    private volatile bool _isReleased;

    internal SourceText(ReadOnlyMemory<char> characters, string path, Encoding encoding, bool hasByteOrderMark, bool hasDecodingErrors)
    {
        _characters = characters;
        Path = path;
        Encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
        HasDecodingErrors = hasDecodingErrors;
    }

    /// <summary>A text in memory, for tests and tools; the host decodes files itself.</summary>
    public static SourceText From(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        return new(text.AsMemory(), path, Encoding.UTF8, hasByteOrderMark: false, hasDecodingErrors: text.Contains('\uFFFD', StringComparison.Ordinal));
    }

    /// <summary>Relative to the repository root, with <c>/</c> between the parts.</summary>
    public string Path { get; }

    /// <summary>The decoded characters, without the byte order mark.</summary>
    public ReadOnlyMemory<char> Characters
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isReleased, this);
            return _characters;
        }
    }

    /// <summary>The encoding of the file; fixes write it back.</summary>
    public Encoding Encoding { get; }

    /// <summary>Whether the file starts with a byte order mark; fixes write it back.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Bytes that the encoding does not know were read as U+FFFD.</summary>
    public bool HasDecodingErrors { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => _characters.Length;

    /// <summary>Number of lines; a final line end starts one more, empty line.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= LineIndex.Build(Characters.Span);

    /// <summary>The characters of a zero-based line, without its line end (CRLF, LF or CR).</summary>
    public TextSpan GetLine(int line)
    {
        var starts = LineStarts;
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, starts.Length);

        var end = line + 1 < starts.Length ? LineIndex.TrimLineEnd(Characters.Span, starts[line + 1]) : Length;
        return TextSpan.FromBounds(starts[line], end);
    }

    /// <summary>Zero-based line and column of a position from 0 to <see cref="Length"/>.</summary>
    public LinePosition GetLinePosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Length);

        var starts = LineStarts;
        var index = Array.BinarySearch(starts, position);
        var line = index >= 0 ? index : ~index - 1;
        return new(line, position - starts[line]);
    }

    /// <summary>The place of a span in this text.</summary>
    public Location GetLocation(TextSpan span)
    {
        return span is { Start: >= 0, Length: >= 0 } && span.End <= Length
            ? new(this, span)
            : throw new ArgumentOutOfRangeException(nameof(span), span, $"'{Path}' has {Length} characters");
    }

    /// <summary>The characters of a span as a new string.</summary>
    public string ToString(TextSpan span) => Characters.Span.Slice(span.Start, span.Length).ToString();

    /// <summary>The path, for debuggers.</summary>
    public override string ToString() => Path;

    /// <summary>The host takes the buffer back: whoever still holds this text gets an exception instead of somebody else's characters.</summary>
    internal void Release() => _isReleased = true;
}
