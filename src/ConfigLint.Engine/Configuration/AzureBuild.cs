namespace ConfigLint.Engine.Configuration;

/// <summary>An Azure Pipelines run, from the variables that the agent sets.</summary>
/// <param name="Organization">Last part of <c>SYSTEM_COLLECTIONURI</c>.</param>
/// <param name="Project"><c>SYSTEM_TEAMPROJECT</c>.</param>
/// <param name="DefinitionId"><c>SYSTEM_DEFINITIONID</c>.</param>
/// <param name="DefinitionName"><c>BUILD_DEFINITIONNAME</c>.</param>
/// <param name="PhaseId"><c>SYSTEM_PHASEID</c>, else <c>SYSTEM_JOBID</c>; a GUID.</param>
/// <param name="PhaseName"><c>SYSTEM_PHASENAME</c>.</param>
/// <param name="SourceBranch"><c>BUILD_SOURCEBRANCH</c>.</param>
/// <param name="BuildId"><c>BUILD_BUILDID</c>.</param>
public sealed record AzureBuild(
    string Organization, string Project, string DefinitionId, string DefinitionName, string PhaseId, string PhaseName, string SourceBranch, string BuildId)
{
    /// <summary>Reads the variables; null: no Azure Pipelines agent, or one that leaves some of them out.</summary>
    public static AzureBuild? Read(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (string.IsNullOrEmpty(variable("TF_BUILD")))
            return null;

        var organization = variable("SYSTEM_COLLECTIONURI")?.TrimEnd('/');
        var build = new AzureBuild(
            organization?[(organization.LastIndexOf('/') + 1)..] ?? "",
            variable("SYSTEM_TEAMPROJECT") ?? "",
            variable("SYSTEM_DEFINITIONID") ?? "",
            variable("BUILD_DEFINITIONNAME") ?? "",
            (variable("SYSTEM_PHASEID") is { Length: > 0 } phase ? phase : variable("SYSTEM_JOBID")) ?? "",
            variable("SYSTEM_PHASENAME") ?? "",
            variable("BUILD_SOURCEBRANCH") ?? "",
            variable("BUILD_BUILDID") ?? "");
        return build is { Organization: "" } or { Project: "" } or { DefinitionId: "" } or { PhaseId: "" } or { BuildId: "" } ? null : build;
    }
}
