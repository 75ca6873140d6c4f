namespace ConfigLint.Testing;

/// <summary>A rule does not do what its test says, or the test contradicts itself; the message shows where.</summary>
/// <remarks>No test framework's own type: every framework reports a thrown exception as a failure.</remarks>
public sealed class VerificationException : Exception
{
    /// <summary>An exception without a message.</summary>
    public VerificationException()
    {
    }

    /// <summary>An exception that says what is wrong.</summary>
    public VerificationException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what is wrong and why.</summary>
    public VerificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
