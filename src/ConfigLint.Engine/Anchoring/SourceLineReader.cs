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
        var shown = new TextSpan(line.Start + from, Math.Min(line.Length - from, MaximumLength));
        return new(text.ToString(shown), start - from, Math.Max(Math.Min(end - from, shown.Length) - (start - from), 0), shown.Length < line.Length);
    }
}
