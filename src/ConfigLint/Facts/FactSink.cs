namespace ConfigLint;

/// <summary>Where a document puts the facts of the kind it was asked for.</summary>
public abstract class FactSink
{
    /// <summary>
    /// Of the whole server, since one capture may tell how to read another (<c>Domain</c> is the DNS domain on NT, the primary suffix later).
    /// Unknown while operatingSystem facts are asked for.
    /// </summary>
    public abstract OperatingSystemFamily OperatingSystem { get; }

    /// <summary>Whether a fact is needed: a document of many facts may ask before it decodes one, and may leave out what is not wanted. It need not ask.</summary>
    /// <param name="name">The fact's value.</param>
    /// <param name="otherName">Another name it goes by, such as a service's display name; empty: none.</param>
    public virtual bool Wants(ReadOnlySpan<char> name, ReadOnlySpan<char> otherName) => true;

    /// <summary>Adds a fact.</summary>
    /// <exception cref="ArgumentException">The fact is not of the kind's type; the host turns it into CFG0001.</exception>
    public abstract void Add(Fact fact);
}
