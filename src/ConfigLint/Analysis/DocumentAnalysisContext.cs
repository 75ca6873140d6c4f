namespace ConfigLint;

/// <summary>What a document action gets.</summary>
public abstract class DocumentAnalysisContext : ActionContext
{
    /// <summary>The parsed capture.</summary>
    public abstract CaptureDocument Document { get; }

    /// <summary>The server that the capture belongs to, for messages.</summary>
    public abstract string ServerName { get; }
}
