namespace ConfigLint.Engine.Anchoring;

/// <summary>Takes the line of a finding out of a text, as far as a person reads it.</summary>
internal static class SourceLineReader
{
    private const int MaximumLength = 240;
    private const int Before = 60;

    /// <summary>The line on which a place starts; a longer place is shown as far as that line goes.</summary>
    public static SourceLine Read(SourceText text, Location location)
    {
        var line = text.GetLine(location.LineSpan.Start.Line);
        var start = location.LineSpan.Start.Character;
        var end = Math.Min(location.Span.End, line.End) - line.Start;
        var from = line.Length <= MaximumLength ? 0 : Math.Clamp(start - Before, 0, line.Length - MaximumLength);
        var shown = WholeCharacters(text.Characters.Span, line, new(line.Start + from, Math.Min(line.Length - from, MaximumLength)));
        from = shown.Start - line.Start;
        return new(text.ToString(shown), start - from, Math.Max(Math.Min(end - from, shown.Length) - (start - from), 0), shown.Length < line.Length);
    }

    // Half a surrogate pair cannot be written as UTF-8.
    private static TextSpan WholeCharacters(ReadOnlySpan<char> text, TextSpan line, TextSpan shown)
    {
        var start = shown.Start > line.Start && char.IsLowSurrogate(text[shown.Start]) ? shown.Start + 1 : shown.Start;
        var end = shown.End < line.End && char.IsHighSurrogate(text[shown.End - 1]) ? shown.End - 1 : shown.End;
        return TextSpan.FromBounds(start, end);
    }
}
