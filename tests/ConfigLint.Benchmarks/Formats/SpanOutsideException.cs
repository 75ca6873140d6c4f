namespace ConfigLint.Benchmarks.Formats;

/// <summary>A format pointed outside the text.</summary>
internal sealed class SpanOutsideException(string message) : Exception(message);
