namespace ConfigLint.Engine.Analysis;

/// <summary>A capture that a format knows: parsed when somebody first asks, at most once.</summary>
internal sealed class RecognizedCapture(SourceText text, CaptureFormat format, FailureLog failures, CancellationToken cancellationToken)
{
    private bool _isParsed;

    public SourceText Text { get; } = text;

    public CaptureFormat Format { get; } = format;

    /// <summary>Null: the format failed on it, which is a notification by then.</summary>
    public CaptureDocument? Document
    {
        get
        {
            if (!_isParsed)
            {
                _isParsed = true;
                failures.TryRun(Format, Text.Path, () => field = Format.Parse(Text, cancellationToken));
            }

            return field;
        }
    }

    /// <summary>Adds the capture's facts of a kind; a format that fails keeps what it has added.</summary>
    public void Project(FactKind kind, FactSink sink)
    {
        if (Format.Provides.Contains(kind) && Document is { } document)
            failures.TryRun(Format, Text.Path, () => document.Project(kind, sink));
    }

    public Capture ToCapture() => new(Text.Path, Format.Id, Text.GetLocation(default))
    {
        CapturedAt = Document?.CapturedAt,
        Encoding = Text.Encoding,
        HasByteOrderMark = Text.HasByteOrderMark,
    };
}
