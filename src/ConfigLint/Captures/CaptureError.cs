namespace ConfigLint;

/// <summary>A place that a format could not read, or should not have to.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Location">The characters that are wrong.</param>
/// <param name="Message">What was expected, in lower case, without a final period.</param>
public sealed record CaptureError(CaptureErrorKind Kind, Location Location, string Message)
{
    /// <summary>The earlier statement of a duplicate.</summary>
    public Location? Other { get; init; }
}
