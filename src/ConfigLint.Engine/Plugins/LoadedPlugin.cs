using System.Reflection;

namespace ConfigLint.Engine.Plugins;

/// <summary>A plug-in that this process has loaded.</summary>
/// <param name="Assembly">Its code.</param>
/// <param name="Sha256">Of the bytes that run; null: of the file where it was found.</param>
/// <param name="Obstacle">Why it runs from memory instead of a copy on disk; null: it does not.</param>
internal sealed record LoadedPlugin(Assembly Assembly, string? Sha256, string? Obstacle);
