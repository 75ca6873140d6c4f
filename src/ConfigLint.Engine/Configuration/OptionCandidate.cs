using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Configuration;

/// <summary>A value that an option could have at a place; of several the first that is not refused is in effect.</summary>
/// <param name="Entry">The line that says so; null: the option's default.</param>
/// <param name="Value">The value as rules get it; null: the default, or refused.</param>
/// <param name="Refusal">Why it can never be in effect; null: it can.</param>
internal sealed record OptionCandidate(EditorConfigEntry? Entry, object? Value, string? Refusal = null);
