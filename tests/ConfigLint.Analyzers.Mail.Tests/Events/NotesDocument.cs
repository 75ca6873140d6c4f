using System.Collections.Immutable;
using System.Globalization;

namespace ConfigLint.Analyzers.Mail.Tests.Events;

internal sealed class NotesDocument(SourceText text, NotesFormat format) : CaptureDocument(text, format)
{
    public override ImmutableArray<CaptureError> Errors => [];

    public override ImmutableArray<Entry> Entries => [];

    public override DateTimeOffset? CapturedAt => Lines().Where(l => l.Words[0] is "captured").Select(l => TimeOf(l.Words[^1])).FirstOrDefault();

    public override void Project(FactKind kind, FactSink facts)
    {
        foreach (var (words, start) in Lines())
        {
            if (kind == FactKinds.DnsDomain && words[0] is "domain")
                facts.Add(new Fact { Value = "", Origin = FactOrigin.Static, Location = Text.GetLocation(new TextSpan(start, words[0].Length)) });
            else if (kind == FactKinds.Event && words is ["event", var id, var time] && int.TryParse(id, CultureInfo.InvariantCulture, out var number))
                facts.Add(new EventFact { Value = id, EventId = number, Source = "MSExchangeIMC", Time = TimeOf(time), TimeAsWritten = time, Location = Text.GetLocation(new TextSpan(start + 6, id.Length)) });
        }
    }

    private static DateTimeOffset? TimeOf(string text) =>
        text.EndsWith('Z') && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private IEnumerable<(string[] Words, int Start)> Lines() =>
        Enumerable.Range(0, Text.LineCount).Select(Text.GetLine).Select(span => (Text.ToString(span).Split(' ', 3), span.Start));
}
