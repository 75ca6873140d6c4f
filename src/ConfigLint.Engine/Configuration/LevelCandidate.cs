using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Configuration;

/// <summary>A level that a rule could have at a place; of several the first that is not refused is in effect.</summary>
/// <param name="Origin">Who proposes it.</param>
/// <param name="Level">The level.</param>
/// <param name="Entry">The line that says so; null: no file.</param>
/// <param name="Refusal">Why it can never be in effect; null: it can.</param>
internal sealed record LevelCandidate(SettingOrigin Origin, RuleLevel Level, EditorConfigEntry? Entry = null, string? Refusal = null);
