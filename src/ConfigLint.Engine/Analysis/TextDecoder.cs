using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ConfigLint.Engine.Analysis;

/// <summary>
/// Finds a capture's encoding and decodes it: a byte order mark decides; without one UTF-16 shows in its NULs, valid UTF-8 is UTF-8, and everything else is
/// the ANSI code page of western Windows.
/// </summary>
internal static class TextDecoder
{
    private const char Replacement = '\uFFFD';
    private const int SampleLength = 4096;
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static Encoding Ansi => field ??= CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes into an array rented from <see cref="ArrayPool{T}"/>, which the caller gives back after <see cref="SourceText.Release"/>.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string path, out char[] buffer)
    {
        var (encoding, mark) = Detect(bytes);
        var content = bytes[mark..];
        buffer = ArrayPool<char>.Shared.Rent(Math.Max(encoding is null ? content.Length : encoding.GetMaxCharCount(content.Length), 1));
        int length;
        if (encoding is null)
        {
            // No character of UTF-8 or of the code page takes more UTF-16 units than bytes.
            var status = System.Text.Unicode.Utf8.ToUtf16(content, buffer, out _, out length, replaceInvalidSequences: false);
            encoding = Utf8;
            if (status != OperationStatus.Done)
            {
                encoding = Ansi;
                length = Ansi.GetChars(content, buffer);
            }
        }
        else
        {
            length = encoding.GetChars(content, buffer);
        }

        var characters = buffer.AsMemory(0, length);
        return new(characters, path, encoding, mark > 0, characters.Span.Contains(Replacement));
    }

    /// <summary>The encoding, null where only the whole text can tell UTF-8 from the code page, and the length of the mark.</summary>
    private static (Encoding? Encoding, int MarkLength) Detect(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (DetectUtf16(bytes[..Math.Min(bytes.Length, SampleLength)]), 0),
    };

    // In text that is mostly Latin, every second byte of UTF-16 is NUL and no other.
    private static Encoding? DetectUtf16(ReadOnlySpan<byte> sample)
    {
        if (sample.Length < 4 || !sample.Contains((byte)0))
            return null;

        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2 * 7 / 10;
        return odd >= most && even <= odd / 10 ? Encoding.Unicode
            : even >= most && odd <= even / 10 ? Encoding.BigEndianUnicode
            : null;
    }
}
