using System.Collections.Immutable;

namespace ConfigLint.Formats;

/// <summary>What a parser could not read. Of errors of syntax only the first thousand: a file with more is no capture, and an object for each of its lines would cost more than reading it.</summary>
internal sealed class CaptureErrorList(SourceText source)
{
    /// <summary>How many errors of syntax are listed.</summary>
    public const int MaximumSyntaxErrors = 1_000;

    private readonly List<CaptureError> _errors = [];
    private int _syntaxErrors;

    public void Add(CaptureErrorKind kind, TextSpan span, string message)
    {
        if (kind != CaptureErrorKind.Syntax || _syntaxErrors++ < MaximumSyntaxErrors)
            _errors.Add(new(kind, source.GetLocation(span), message));
    }

    /// <summary>Adds an error that was not found in the order of the file.</summary>
    public void Insert(CaptureErrorKind kind, TextSpan span, string message)
    {
        var index = 0;
        while (index < _errors.Count && _errors[index].Location.Span.Start < span.Start)
            index++;
        _errors.Insert(index, new(kind, source.GetLocation(span), message));
    }

    public ImmutableArray<CaptureError> ToImmutable() => [.. _errors];
}
