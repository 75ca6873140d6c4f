namespace ConfigLint.Formats.Services;

/// <summary>One service as one command printed it. Empty spans: not printed.</summary>
internal readonly record struct ServiceRecord
{
    public required TextSpan Name { get; init; }

    public TextSpan DisplayName { get; init; }

    /// <summary>The word (<c>AUTO_START</c>); the number where that is all there is.</summary>
    public TextSpan StartTypeToken { get; init; }

    public ServiceStartType? StartType { get; init; }

    public bool IsDelayed { get; init; }

    public ServiceRunState? State { get; init; }

    public TextSpan ImagePath { get; init; }

    public TextSpan Account { get; init; }

    /// <summary>Index of its first dependency in the document's list.</summary>
    public int FirstDependency { get; init; }

    public int DependencyCount { get; init; }
}
