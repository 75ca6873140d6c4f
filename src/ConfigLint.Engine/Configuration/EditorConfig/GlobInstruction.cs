namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>One step of a section's pattern. A class: lists of small structs are compiled anew at every start.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Argument">The character, the number of the class, range or choice, or where to go on.</param>
internal sealed record GlobInstruction(GlobOperation Operation, int Argument = 0);
