using System.Collections.Immutable;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.IpConfig;

/// <summary>One or several runs of ipconfig in one file.</summary>
internal sealed class IpConfigDocument(
    SourceText text, IpConfigFormat format, ImmutableArray<IpConfigBlock> blocks, ImmutableArray<IpConfigValue> values, ImmutableArray<CaptureError> errors)
    : CaptureDocument(text, format)
{
    private ImmutableArray<Entry> _entries;
    private IpConfigRuns? _runs;

    public ImmutableArray<IpConfigBlock> Blocks => blocks;

    public ImmutableArray<IpConfigValue> Values => values;

    public IpConfigRuns Runs => _runs ??= new(Text, blocks, values);

    public override ImmutableArray<CaptureError> Errors => errors;

    /// <summary>Section: the adapter's name, empty for the global block; one entry for each value.</summary>
    public override ImmutableArray<Entry> Entries => _entries.IsDefault ? _entries = CreateEntries() : _entries;

    public override void Project(FactKind kind, FactSink facts) => new IpConfigFacts(this, facts).Add(kind);

    public override string GetValue(Entry entry) => Join(entry.Value);

    /// <summary>The text of a value; one that the console broke over two lines is joined again.</summary>
    public string Join(TextSpan value)
    {
        var written = Text.Characters.Span.Slice(value.Start, value.Length);
        var lines = new TranscriptLines(written);
        if (written.IndexOfAny('\r', '\n') < 0 || !lines.MoveNext())
            return written.ToString();

        var first = written[..lines.Current.End];
        return lines.MoveNext() ? string.Concat(first, written[lines.Current.ContentStart..lines.Current.ContentEnd]) : first.ToString();
    }

    private ImmutableArray<Entry> CreateEntries()
    {
        var entries = ImmutableArray.CreateBuilder<Entry>(values.Length);
        foreach (var value in values)
            entries.Add(new(blocks[value.Block].Name, value.Name, value.Value));

        return entries.MoveToImmutable();
    }
}
