namespace ConfigLint;

/// <summary>Where a document puts the facts of the kind it was asked for.</summary>
public abstract class FactSink
{
    /// <summary>
    /// Of the whole server, since one capture may tell how to read another (<c>Domain</c> is the DNS domain on NT, the primary suffix later).
    /// Unknown while operatingSystem facts are asked for.
    /// </summary>
    public abstract OperatingSystemFamily OperatingSystem { get; }

    /// <summary>Adds a fact.</summary>
    /// <exception cref="ArgumentException">The fact is not of the kind's type; the host turns it into CFG0001.</exception>
    public abstract void Add(Fact fact);
}
