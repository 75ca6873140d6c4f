using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using Microsoft.CodeAnalysis.Sarif;

namespace ConfigLint.Engine.Reporting;

/// <summary>Which run of which pipeline a log belongs to.</summary>
internal static class SarifAutomation
{
    private const string AzurePrefix = "azuredevops/pipeline/build/";

    /// <summary><c>configlint/</c> with the category, or the id that GitHub Advanced Security for Azure DevOps wants.</summary>
    public static string IdOf(AnalysisReport report) => report.AzureBuild is { } build
        ? AzurePrefix + string.Join('/', build.Organization, build.Project, build.DefinitionId, build.PhaseId, build.SourceBranch, build.BuildId)
        : string.IsNullOrEmpty(report.Category) ? "configlint/" : $"configlint/{report.Category}/";

    /// <summary>The same service reads these from the run.</summary>
    public static void SetProperties(RunAutomationDetails run, AzureBuild? build)
    {
        if (build is null)
            return;

        run.SetProperty(AzurePrefix + "buildDefinitionId", build.DefinitionId);
        run.SetProperty(AzurePrefix + "buildDefinitionName", build.DefinitionName);
        run.SetProperty(AzurePrefix + "phaseId", build.PhaseId);
        run.SetProperty(AzurePrefix + "phaseName", build.PhaseName);
    }
}
