using System.Collections;
using System.Text;
using ConfigLint.Testing.Expectations;

namespace ConfigLint.Testing;

/// <summary>The captures of a test by path: <c>EXCH01/tcpip.reg</c> belongs to the server EXCH01. Enumerates the paths, sorted.</summary>
public sealed class CaptureCollection : IEnumerable<string>
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly SortedDictionary<string, GivenCapture> _captures = new(StringComparer.Ordinal);

    internal CaptureCollection()
    {
    }

    /// <summary>A capture as text with markup; analysed as UTF-8 without a byte order mark.</summary>
    /// <param name="path">Relative to the repository root, with <c>/</c> between the parts.</param>
    public string this[string path]
    {
        get => _captures[path].Markup ?? throw new InvalidOperationException($"'{path}' was given as bytes");
        set => Set(path, new(Utf8, value ?? throw new ArgumentNullException(nameof(value))));
    }

    /// <summary>A capture as text with markup in another encoding, byte order mark included where the encoding has one.</summary>
    /// <param name="path">Relative to the repository root, with <c>/</c> between the parts.</param>
    /// <param name="markup">The text.</param>
    /// <param name="encoding">How the text is written.</param>
    public void Add(string path, string markup, Encoding encoding)
    {
        ArgumentNullException.ThrowIfNull(markup);
        ArgumentNullException.ThrowIfNull(encoding);
        Set(path, new(encoding, markup));
    }

    /// <summary>A capture as it is on disk, without markup: nothing is expected to be found in it.</summary>
    /// <param name="path">Relative to the repository root, with <c>/</c> between the parts.</param>
    /// <param name="bytes">The whole file.</param>
    public void Add(string path, ReadOnlySpan<byte> bytes) => Set(path, new(bytes.ToArray()));

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _captures.Keys.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The captures with their markup read, by path.</summary>
    internal IEnumerable<MarkedCapture> Read() => _captures.Select(capture => capture.Value.Read(capture.Key));

    private void Set(string path, GivenCapture capture)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal))
            throw new ArgumentException($"'{path}' is not relative, or does not have '/' between its parts", nameof(path));
        _captures[path] = capture;
    }

    private sealed class GivenCapture
    {
        private readonly Encoding? _encoding;
        private readonly byte[]? _bytes;

        public GivenCapture(Encoding encoding, string markup) => (_encoding, Markup) = (encoding, markup);

        public GivenCapture(byte[] bytes) => _bytes = bytes;

        public string? Markup { get; }

        public MarkedCapture Read(string path)
        {
            if (_bytes is not null)
                return new(path, _bytes, Text: null, Findings: [], Places: []);

            var (text, findings, places) = MarkupReader.Read(path, Markup!);
            return new(path, [.. _encoding!.GetPreamble(), .. _encoding.GetBytes(text)], text, findings, places);
        }
    }
}
