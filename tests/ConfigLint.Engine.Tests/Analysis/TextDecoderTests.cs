using System.Buffers;
using System.Text;
using ConfigLint.Engine.Analysis;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>Captures come in the encodings of the tools that wrote them: regedit's UTF-16, the ANSI code page of old consoles, UTF-8 of today.</summary>
public sealed class TextDecoderTests
{
    private const string Text = "Host Name : exch01\r\nDomäne : corp.example\r\n";
    private static readonly Encoding Ansi = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void Utf8_without_mark_is_utf8() => Assert.Equal((Text, "utf-8", false, false), Decode(Encoding.UTF8.GetBytes(Text)));

    [Fact]
    public void Utf8_mark_is_left_out_and_remembered() => Assert.Equal((Text, "utf-8", true, false), Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]));

    [Fact]
    public void Bytes_that_are_no_utf8_are_the_ansi_code_page() => Assert.Equal((Text, "windows-1252", false, false), Decode(Ansi.GetBytes(Text)));

    [Fact]
    public void Every_byte_of_the_ansi_code_page_is_a_character()
    {
        byte[] bytes = [.. Enumerable.Range(1, 255).Select(i => (byte)i)];

        var (text, encoding, _, hasErrors) = Decode(bytes);

        Assert.Equal(("windows-1252", false, 255), (encoding, hasErrors, text.Length));
        Assert.Equal('€', text[0x80 - 1]);
    }

    [Fact]
    public void Utf16_mark_decides() => Assert.Equal((Text, "utf-16", true, false), Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]));

    [Fact]
    public void Utf16_big_endian_mark_decides() => Assert.Equal((Text, "utf-16BE", true, false), Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]));

    [Fact]
    public void Utf16_without_mark_shows_in_its_nuls() => Assert.Equal((Text, "utf-16", false, false), Decode(Encoding.Unicode.GetBytes(Text)));

    [Fact]
    public void Utf16_big_endian_without_mark_shows_in_its_nuls() => Assert.Equal((Text, "utf-16BE", false, false), Decode(Encoding.BigEndianUnicode.GetBytes(Text)));

    [Fact]
    public void Utf16_cut_inside_a_character_keeps_the_rest_and_says_so()
    {
        byte[] whole = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)];

        Assert.Equal((Text[..^1] + '\uFFFD', "utf-16", true, true), Decode(whole[..^1]));
    }

    [Fact]
    public void Utf16_cut_inside_a_surrogate_pair_says_so()
    {
        byte[] whole = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a😀")];

        Assert.Equal(("a\uFFFD", "utf-16", true, true), Decode(whole[..^2]));
    }

    [Fact]
    public void Damaged_utf8_after_a_mark_stays_utf8_and_says_so() => Assert.Equal(("a\uFFFDb", "utf-8", true, true), Decode([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF, (byte)'b']));

    [Fact]
    public void Utf8_cut_inside_a_character_is_the_code_page() => Assert.Equal("windows-1252", Decode(Encoding.UTF8.GetBytes("Domä")[..^1]).Encoding);

    [Theory]
    [InlineData(new byte[0], false)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, true)]
    [InlineData(new byte[] { 0xFF, 0xFE }, true)]
    public void Nothing_is_an_empty_text(byte[] bytes, bool hasMark)
    {
        var (text, _, mark, hasErrors) = Decode(bytes);

        Assert.Equal(("", hasMark, false), (text, mark, hasErrors));
    }

    [Fact]
    public void Binary_has_a_character_for_each_byte()
    {
        byte[] elf = [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 1, 0xFF, 0, 0];

        var (text, encoding, mark, _) = Decode(elf);

        Assert.Equal(("windows-1252", false, elf.Length), (encoding, mark, text.Length));
    }

    [Fact]
    public void Utf16_is_found_in_a_file_longer_than_the_sample()
    {
        var text = string.Concat(Enumerable.Repeat(Text, 200));

        Assert.Equal((text, "utf-16", false, false), Decode(Encoding.Unicode.GetBytes(text)));
    }

    private static (string Text, string Encoding, bool HasMark, bool HasErrors) Decode(byte[] bytes)
    {
        var text = TextDecoder.Decode(bytes, "captures/a.txt", out var buffer);
        var decoded = (text.Characters.ToString(), text.Encoding.WebName, text.HasByteOrderMark, text.HasDecodingErrors);
        ArrayPool<char>.Shared.Return(buffer);
        return decoded;
    }
}
