namespace ConfigLint.Formats.Registry;

/// <summary>A key as everybody means it: the part of the registry, and where in its path the rest starts.</summary>
/// <param name="Area">The part of the registry.</param>
/// <param name="Tail">Index in the path of what stands below the area.</param>
internal readonly record struct KeyPlace(RegistryArea Area, int Tail);
