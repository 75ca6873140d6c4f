namespace ConfigLint;

/// <summary>The operating system as a server's captures tell it.</summary>
internal sealed record OperatingSystemEvidence(OperatingSystemFamily Family, Version? Version)
{
    public static OperatingSystemEvidence Of(Server server) => throw new NotImplementedException();
}
