using System.Runtime.InteropServices;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.PowerShell;

/// <summary>Reads a file's first characters, in which the first object may be cut, for what is in them.</summary>
internal static class HeadReader
{
    public static Confidence Read(ReadOnlySpan<char> text)
    {
        var confidence = Confidence.Certain;
        var scanner = new JsonScanner(text, SkipPrompts(text));
        for (scanner.SkipBlanks(); !scanner.IsAtEnd; scanner.SkipBlanks())
        {
            switch (scanner.Current)
            {
                case '[' or ']' or ',' or '}':
                    scanner.Position++;
                    break;
                case '{':
                    var members = new List<JsonMember>();
                    if (!TryReadMembers(text, ref scanner, members))
                        break;
                    if (PropertySets.KindOf(new(text, CollectionsMarshal.AsSpan(members))) != ObjectKind.None)
                        return confidence;

                    confidence = Confidence.Likely;
                    break;
                default:
                    return Confidence.None;
            }
        }

        return Confidence.None;
    }

    private static int SkipPrompts(ReadOnlySpan<char> text)
    {
        var lines = new TranscriptLines(text);
        while (lines.MoveNext())
        {
            var content = text[lines.Current.ContentStart..lines.Current.ContentEnd];
            if (content.Length > 0 && !CommandPrompt.TryRead(content, out _))
                return lines.Current.Start;
        }

        return text.Length;
    }

    /// <summary>As far as they are there. False: the object wraps a list, at which reading goes on.</summary>
    private static bool TryReadMembers(ReadOnlySpan<char> text, ref JsonScanner scanner, List<JsonMember> members)
    {
        var isRead = scanner.TryOpen(0, '}', out var hasItem);
        while (isRead && hasItem && scanner.TryReadName(out var name) && !scanner.IsAtEnd)
        {
            var value = scanner.Position;
            if (members.Count == 0 && scanner.Current == '[' && text.Slice(name.Start, name.Length) is JsonToken.WrapperName)
                return false;

            isRead = scanner.TrySkipValue(1);
            members.Add(new(name, TextSpan.FromBounds(value, isRead ? scanner.Position : text.Length)));
            isRead = isRead && scanner.TryNext('}', out hasItem);
        }

        if (!isRead || hasItem)
            scanner.Position = text.Length;
        return true;
    }
}
