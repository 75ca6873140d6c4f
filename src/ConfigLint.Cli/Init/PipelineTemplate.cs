using ConfigLint.Engine;

namespace ConfigLint.Cli.Init;

/// <summary>A pipeline that checks the captures and shows the findings where the service shows findings.</summary>
internal static class PipelineTemplate
{
    // By path: not every image has the directory of global tools on its PATH.
    private const string Command = "/tmp/configlint/configlint";
    private static readonly string Install = $"dotnet tool install ConfigLint.Tool --version {ProductInfo.Version} --tool-path /tmp/configlint";

    /// <summary>The file of a service.</summary>
    /// <param name="pipeline">The service.</param>
    /// <param name="branch">The branch that is checked besides pull requests.</param>
    /// <param name="root">Absolute: where the service's own file may stand already.</param>
    public static InitFile Of(Pipeline pipeline, string branch, string root) => pipeline switch
    {
        Pipeline.GitHub => GitHub(branch),
        Pipeline.Azure => Azure(branch),
        _ => GitLab(isIncluded: IsOfOthers(Path.Combine(root, ".gitlab-ci.yml"))),
    };

    // A second init must not put a second job beside the first one's.
    private static bool IsOfOthers(string file) => File.Exists(file) && !File.ReadAllText(file).Contains(Command, StringComparison.Ordinal);

    private static InitFile GitHub(string branch) => new(
        ".github/workflows/configlint.yml",
        $"""
        # Findings appear on pull requests, and under Security, Code scanning.
        name: ConfigLint
        on:
          push:
            branches: [{branch}]
          pull_request:
        permissions:
          contents: read
          actions: read
          security-events: write
        jobs:
          configlint:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v5
              - uses: actions/setup-dotnet@v5
                with:
                  dotnet-version: 10.0.x
              - run: {Install}
              # Code scanning decides which findings block a pull request; this step fails only where something could not be checked.
              - run: {Command} check -o sarif=configlint.sarif --fail-on never
              - uses: github/codeql-action/upload-sarif@v4
                if: success() || failure()
                with:
                  sarif_file: configlint.sarif

        """)
    {
        Purpose = "findings in GitHub code scanning",
    };

    private static InitFile Azure(string branch) => new(
        ".azure-pipelines/configlint.yml",
        $"""
        # Findings appear on the run's Scans tab (extension "SARIF SAST Scans Tab").
        trigger:
          - {branch}
        pool:
          vmImage: ubuntu-latest
        steps:
          - task: UseDotNet@2
            inputs:
              version: 10.0.x
          - script: {Install}
            displayName: Install ConfigLint
          - script: {Command} check -o sarif=$(Build.ArtifactStagingDirectory)/configlint.sarif
            displayName: Check captures
          - task: PublishBuildArtifacts@1
            condition: succeededOrFailed()
            inputs:
              pathToPublish: $(Build.ArtifactStagingDirectory)/configlint.sarif
              artifactName: CodeAnalysisLogs

        """)
    {
        Purpose = "findings on the Scans tab of Azure Pipelines",
        NextStep = "Azure DevOps: Pipelines, New pipeline, Existing Azure Pipelines YAML file, /.azure-pipelines/configlint.yml",
    };

    private static InitFile GitLab(bool isIncluded) => new(
        isIncluded ? ".gitlab/configlint.yml" : ".gitlab-ci.yml",
        $"""
        # Findings appear in the job's log; the SARIF log is kept as an artifact.
        configlint:
          image: mcr.microsoft.com/dotnet/sdk:10.0
          script:
            - {Install}
            - {Command} check -o sarif=configlint.sarif
          artifacts:
            when: always
            paths:
              - configlint.sarif

        """)
    {
        Purpose = "a job for GitLab CI/CD",
        NextStep = isIncluded ? "add to .gitlab-ci.yml:  include: [{ local: .gitlab/configlint.yml }]" : null,
    };
}
