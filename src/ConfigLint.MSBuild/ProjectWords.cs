namespace ConfigLint.MSBuild;

/// <summary>The engine's errors name options of the command line; who writes a project knows them as properties and items.</summary>
internal static class ProjectWords
{
    public static string Of(string error) => error
        .Replace("what is included and excluded ('configlint check --show-files' shows why each file is left out)", "the ConfigLintCapture items", StringComparison.Ordinal)
        .Replace("--time-limit", "ConfigLintTimeLimit", StringComparison.Ordinal)
        .Replace("--root", "ConfigLintRoot", StringComparison.Ordinal)
        .Replace("--config", "ConfigLintConfigFile", StringComparison.Ordinal);
}
