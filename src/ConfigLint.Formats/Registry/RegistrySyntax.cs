using System.Collections.Immutable;
using System.Text;

namespace ConfigLint.Formats.Registry;

/// <summary>What a parser found: keys, values and errors in the order of the file, whatever syntax they were written in.</summary>
internal sealed class RegistrySyntax(SourceText text, Encoding stringBytes, bool isRegedit4, KeySyntax[] keys, ValueSyntax[] values, ImmutableArray<CaptureError> errors)
{
    public SourceText Text { get; } = text;

    /// <summary>What the bytes of <c>hex(1)</c>, <c>hex(2)</c> and <c>hex(7)</c> are.</summary>
    public Encoding StringBytes { get; } = stringBytes;

    /// <summary>Written by, or for, the registry editor of Windows 95 and NT 4.0.</summary>
    public bool IsRegedit4 { get; } = isRegedit4;

    public KeySyntax[] Keys { get; } = keys;

    public ValueSyntax[] Values { get; } = values;

    /// <summary>Without duplicates, which need the keys' meaning.</summary>
    public ImmutableArray<CaptureError> Errors { get; } = errors;

    public ReadOnlySpan<char> Characters(TextSpan span) => Text.Characters.Span.Slice(span.Start, span.Length);

    /// <summary>A key's path; a line break that an author put into it is undone: nothing before a backslash, else one blank (KB Q169838, Q222967).</summary>
    public ReadOnlySpan<char> Path(in KeySyntax key)
    {
        var path = Characters(key.Path);
        if (!key.Flags.HasFlag(KeyFlags.Wrapped))
            return path;

        var lineBreak = path.IndexOfAny('\r', '\n');
        var first = path[..lineBreak].TrimEnd();
        var second = path[lineBreak..].TrimStart(" \t\r\n#");
        return second.StartsWith('\\') || first.EndsWith('\\') ? string.Concat(first, second) : string.Concat(first, " ", second);
    }

    /// <summary>A value's name with its escapes undone.</summary>
    public ReadOnlySpan<char> Name(in ValueSyntax value)
    {
        var name = Characters(value.Name);
        return value.Form != ValueForm.Printed && name.Contains('\\') ? QuotedText.Unescape(name) : name;
    }
}
