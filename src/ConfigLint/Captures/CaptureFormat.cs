using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>A capture format. Stateless; called on many threads; never throws on bad input.</summary>
public abstract class CaptureFormat
{
    /// <summary>Lower case with hyphens, the same as its <see cref="CaptureFormatAttribute"/> says.</summary>
    public abstract string Id { get; }

    /// <summary>The kinds its documents can project: files that no enabled rule needs are not parsed.</summary>
    public abstract ImmutableArray<FactKind> Provides { get; }

    /// <summary>Starts a comment line, for inline suppressions; null: the format has none.</summary>
    public virtual string? CommentPrefix => null;

    /// <summary>Whether the file is its own, by path and first characters.</summary>
    public abstract Confidence Recognize(CaptureHead head);

    /// <summary>Reads a whole capture; what cannot be read becomes an error of the document, never an exception.</summary>
    public abstract CaptureDocument Parse(SourceText text, CancellationToken cancellationToken);
}
