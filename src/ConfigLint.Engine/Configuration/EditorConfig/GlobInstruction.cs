using System.Runtime.InteropServices;

namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>One step of a section's pattern.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Argument">The character, the number of the class, range or choice, or where to go on.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlobInstruction(GlobOperation Operation, int Argument = 0);
