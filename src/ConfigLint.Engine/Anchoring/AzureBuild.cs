namespace ConfigLint.Engine.Anchoring;

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
    string Organization, string Project, string DefinitionId, string DefinitionName, string PhaseId, string PhaseName, string SourceBranch, string BuildId);
