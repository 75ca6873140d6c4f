namespace ConfigLint.Cli.Init;

/// <summary>A service that runs pipelines, as <c>--ci</c> names it.</summary>
internal enum Pipeline
{
    /// <summary>GitHub Actions, with code scanning.</summary>
    GitHub,

    /// <summary>Azure Pipelines.</summary>
    Azure,

    /// <summary>GitLab CI/CD.</summary>
    GitLab,
}
