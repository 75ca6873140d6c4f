namespace ConfigLint.Formats.IpConfig;

/// <summary>A heading and what stands below it.</summary>
/// <param name="Kind">Whose labels it holds.</param>
/// <param name="Heading">The heading's text: the product of a global block, an adapter's whole heading without its colon.</param>
/// <param name="Name">The adapter's name; empty in other blocks.</param>
/// <param name="Family">What the heading above, the nearest global one, says of the system.</param>
internal readonly record struct IpConfigBlock(IpConfigBlockKind Kind, TextSpan Heading, TextSpan Name, OperatingSystemFamily Family);
