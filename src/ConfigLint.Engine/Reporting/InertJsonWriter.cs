using System.Buffers;
using System.Globalization;
using System.Text;

namespace ConfigLint.Engine.Reporting;

/// <summary>Passes JSON on and writes characters that somebody else would obey as JSON escapes: the text stays the same, <c>##vso[</c>, tags and bidi controls die.</summary>
/// <remarks>All of them can only stand inside JSON strings, and never behind a backslash, so no parsing is needed.</remarks>
/// <param name="target">Stays open.</param>
internal sealed class InertJsonWriter(TextWriter target) : TextWriter(CultureInfo.InvariantCulture)
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        '#',
        '<',
        '>',
        .. Range(0x7f, 0x9f),
        '\u00ad',
        '\u061c',
        '\u180e',
        .. Range(0x200b, 0x200f),
        .. Range(0x2028, 0x202e),
        .. Range(0x2060, 0x206f),
        '\ufeff',
    ]);

    private char _last;

    public override Encoding Encoding => target.Encoding;

    public override string NewLine => "\n";

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var index = buffer.IndexOfAny(Suspects);
            var plain = index < 0 ? buffer : buffer[..index];
            if (!plain.IsEmpty)
            {
                target.Write(plain);
                _last = plain[^1];
            }

            if (index < 0)
                return;

            WriteSuspect(buffer[index]);
            buffer = buffer[(index + 1)..];
        }
    }

    public override void Flush() => target.Flush();

    // One '#' is a heading or a comment; agents look for two.
    private void WriteSuspect(char character)
    {
        if (character == '#' && _last != '#')
            target.Write(character);
        else
            target.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"));
        _last = character;
    }

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(static c => (char)c);
}
