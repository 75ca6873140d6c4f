namespace ConfigLint.Formats.Registry;

/// <summary>A key that configures TCP/IP on one adapter.</summary>
internal sealed record RegistryAdapter
{
    /// <summary>The key's index.</summary>
    public required int Key { get; init; }

    /// <summary><c>El90x1</c> on NT, a <c>{GUID}</c> later.</summary>
    public required string Id { get; init; }

    /// <summary>The id's characters in its key.</summary>
    public required TextSpan IdSpan { get; init; }

    /// <summary>Where the name that people see is captured; a default value where it is not.</summary>
    public ValueSyntax FriendlyName { get; init; }

    /// <summary>The name that people see; the id where it is not captured.</summary>
    public required string Name { get; init; }

    /// <summary>Laid out as on NT.</summary>
    public bool IsNT { get; init; }

    public bool IsRemoteAccess { get; init; }

    /// <summary>The <c>Dhcp…</c> values apply.</summary>
    public bool UsesDhcp { get; init; }

    public static bool IsDhcpEnabled(RegistryCaptureDocument document, int key) => IsOn(document, key, "EnableDHCP");

    /// <summary>A switch of the key is 1.</summary>
    public static bool IsOn(RegistryCaptureDocument document, int key, string name) =>
        document.TryFind(key, name, out var value) && ValueData.TryGetNumber(document.Syntax, value, out var number) && number == 1;
}
