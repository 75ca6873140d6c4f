namespace ConfigLint.Benchmarks;

/// <summary>The call is wrong; the message says how.</summary>
internal sealed class UsageException(string message) : Exception(message);
