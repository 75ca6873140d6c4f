namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>A place in an <c>.editorconfig</c> file because of which a setting of ours has no effect.</summary>
/// <param name="Line">One-based.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record EditorConfigProblem(int Line, string Message);
