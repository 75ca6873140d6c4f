namespace ConfigLint.Engine.Analysis;

/// <summary>A capture that a format knows: parsed when somebody first asks, at most once.</summary>
internal sealed class RecognizedCapture(SourceText text, CaptureFormat format, FailureLog failures)
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
                failures.TryRun(Format, Text.Path, () => field = Format.Parse(Text, failures.CancellationToken));
            }

            return field;
        }
    }

    /// <summary>The document configures the server; false: it is a dump of a live state.</summary>
    public bool IsSourceOfTruth => Ask(static d => d.IsSourceOfTruth, otherwise: false);

    /// <summary>Asks the document, which is a plug-in's code.</summary>
    /// <param name="question">What to ask.</param>
    /// <param name="otherwise">The answer where the format fails or has failed before.</param>
    public T Ask<T>(Func<CaptureDocument, T> question, T otherwise)
    {
        var answer = otherwise;
        if (Document is { } document)
            failures.TryRun(Format, Text.Path, () => answer = question(document));
        return answer;
    }

    /// <summary>Adds the capture's facts of a kind; a format that fails keeps what it has added.</summary>
    public void Project(FactKind kind, FactSink sink)
    {
        if (Format.Provides.Contains(kind) && Document is { } document)
            failures.TryRun(Format, Text.Path, () => document.Project(kind, sink));
    }

    public Capture ToCapture() => new(Text.Path, Format.Id, Text.GetLocation(default))
    {
        CapturedAt = Ask(static d => d.CapturedAt, otherwise: null),
        Encoding = Text.Encoding,
        HasByteOrderMark = Text.HasByteOrderMark,
    };
}
