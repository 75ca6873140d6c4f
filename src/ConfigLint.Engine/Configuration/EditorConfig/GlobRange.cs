namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>The numbers of <c>{1..9}</c>.</summary>
/// <param name="Minimum">The smaller.</param>
/// <param name="Maximum">The larger.</param>
internal sealed record GlobRange(int Minimum, int Maximum);
