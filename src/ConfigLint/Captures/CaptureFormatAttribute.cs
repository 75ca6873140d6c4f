namespace ConfigLint;

/// <summary>Marks a capture format; read from metadata before any code of the assembly runs.</summary>
/// <param name="id">The format's <see cref="CaptureFormat.Id"/>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CaptureFormatAttribute(string id) : Attribute
{
    /// <summary>The format's id, lower case with hyphens: <c>resolv-conf</c>.</summary>
    public string Id => id;
}
