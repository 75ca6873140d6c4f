using System.Collections.Immutable;

namespace ConfigLint.Engine.Plugins;

/// <summary>An assembly as its metadata describe it.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Version">Its version.</param>
/// <param name="ModuleId">The same for the same content only: compilers write a hash or a fresh number there.</param>
/// <param name="IsShared">It is marked with <see cref="SharedWithPluginsAttribute"/>.</param>
/// <param name="References">Simple names of the assemblies that it refers to.</param>
internal sealed record AssemblyIdentity(string Name, Version Version, Guid ModuleId, bool IsShared, ImmutableArray<string> References);
