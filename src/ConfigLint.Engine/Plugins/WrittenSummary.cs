namespace ConfigLint.Engine.Plugins;

/// <summary>A summary as JSON: nothing of the server's documents can hide in it.</summary>
/// <param name="Json">UTF-8.</param>
internal sealed record WrittenSummary(byte[] Json);
