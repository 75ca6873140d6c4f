namespace ConfigLint.Engine;

/// <summary>A capture in UTF-16, which git takes for binary: no diff, no annotation on a review.</summary>
/// <param name="Path">Relative to the root with <c>/</c>.</param>
/// <param name="GitEncoding">What <c>working-tree-encoding</c> calls its encoding; null: git has no name that brings the same bytes back.</param>
/// <param name="LineEnd">What <c>eol</c> calls its line ends, <c>crlf</c> or <c>lf</c>; null: both.</param>
public sealed record Utf16Capture(string Path, string? GitEncoding, string? LineEnd)
{
    internal static Utf16Capture? Of(SourceText text)
    {
        var isLittleEndian = text.Encoding.CodePage == System.Text.Encoding.Unicode.CodePage;
        if (!isLittleEndian && text.Encoding.CodePage != System.Text.Encoding.BigEndianUnicode.CodePage)
            return null;

        // gitattributes(5): UTF-16LE-BOM keeps the mark; for big endian with a mark there is no such name.
        var encoding = (isLittleEndian, text.HasByteOrderMark) switch
        {
            _ when text.HasDecodingErrors => null,
            (true, true) => "UTF-16LE-BOM",
            (true, false) => "UTF-16LE",
            (false, false) => "UTF-16BE",
            _ => null,
        };
        return new(text.Path, encoding, LineEndOf(text.Characters.Span));
    }

    // Only where every line ends alike does git bring back what was there.
    private static string? LineEndOf(ReadOnlySpan<char> text) => (text.Count('\r'), text.Count('\n'), text.Count("\r\n")) switch
    {
        (0, _, _) => "lf",
        var (returns, lineFeeds, both) when returns == both && lineFeeds == both => "crlf",
        _ => null,
    };
}
