using System.Collections.Immutable;

namespace ConfigLint;

/// <summary>One parsed capture: its entries in the order of the file, its errors, and facts on demand.</summary>
/// <remarks>Parsing finds spans, not strings: text is decoded only for what somebody asks.</remarks>
/// <param name="text">The decoded capture.</param>
/// <param name="format">The format that parsed it.</param>
public abstract class CaptureDocument(SourceText text, CaptureFormat format)
{
    /// <summary>The decoded capture.</summary>
    public SourceText Text { get; } = text;

    /// <summary>The format that parsed it.</summary>
    public CaptureFormat Format { get; } = format;

    /// <summary>When the capture says it was taken, if it says so.</summary>
    public virtual DateTimeOffset? CapturedAt => null;

    /// <summary>True: the file configures the server and may be fixed (main.cf). False: a dump of a live state (postconf -n, a registry export).</summary>
    public virtual bool IsSourceOfTruth => false;

    /// <summary>What could not be read, each once, in the order of the file.</summary>
    public abstract ImmutableArray<CaptureError> Errors { get; }

    /// <summary>The format-neutral syntax that document rules, fixes and fingerprints work on, repeats and malformed lines included; built on first use.</summary>
    public abstract ImmutableArray<Entry> Entries { get; }

    /// <summary>Entries by name and, where given, section; ordinal, ignoring case.</summary>
    public IEnumerable<Entry> Find(string name, string? section = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var entry in Entries)
        {
            if (Is(entry.Name, name) && (section is null || Is(entry.Section, section)))
                yield return entry;
        }
    }

    /// <summary>The entry's value with the format's escapes undone: <c>"C:\\x"</c> and <c>hex(7):…</c> in a registry export; <c>$name</c> is left as it is.</summary>
    public virtual string GetValue(Entry entry) => Text.ToString(entry.Value);

    /// <summary>Adds the facts of one kind. Only called for kinds in <see cref="CaptureFormat.Provides"/>, never twice at once; again for a kind only with another answer to <see cref="FactSink.Wants"/>.</summary>
    public abstract void Project(FactKind kind, FactSink facts);

    private bool Is(TextSpan span, string text) =>
        Text.Characters.Span.Slice(span.Start, span.Length).Equals(text, StringComparison.OrdinalIgnoreCase);
}
