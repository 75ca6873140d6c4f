using System.Globalization;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;

namespace ConfigLint.Engine.Reporting;

/// <summary>Writes what this product sets of the SDK's objects, character for character as the SDK's own <c>Save</c> does, but for two things.</summary>
/// <remarks>
/// The SDK's serialiser works by reflection, whose first use costs more time and memory than the analysis of a hundred servers. A test holds the two equal.
/// Levels are always written: the SDK leaves "warning" out, and a reader then takes the rule's default, an error (SARIF 2.1.0 §3.27.10).
/// Characters that a browser or pipeline agent would obey are written as JSON escapes (see <see cref="InertJsonWriter"/>).
/// </remarks>
internal sealed class SarifJson
{
    private readonly JsonTextWriter _json;

    private SarifJson(JsonTextWriter json) => _json = json;

    /// <summary>Writes the log and leaves the writer open.</summary>
    public static void Write(SarifLog log, TextWriter writer)
    {
        using var inert = new InertJsonWriter(writer);
        using var json = new JsonTextWriter(inert) { Formatting = Formatting.Indented, CloseOutput = false };
        var sarif = new SarifJson(json);
        sarif.Object(log, sarif.WriteLog);
        json.Flush();
        writer.Write('\n');
    }

    private void WriteLog(SarifLog log)
    {
        Text("$schema", log.SchemaUri?.OriginalString);
        Text("version", "2.1.0");
        List("runs", log.Runs, WriteRun);
    }

    private void WriteRun(Run run)
    {
        Member("tool", run.Tool, WriteTool);
        List("invocations", run.Invocations, WriteInvocation);
        List("versionControlProvenance", run.VersionControlProvenance, WriteProvenance);
        Map("originalUriBaseIds", run.OriginalUriBaseIds, WriteArtifactLocation);
        List("artifacts", run.Artifacts, WriteArtifact);
        List("results", run.Results, WriteResult, keepEmpty: true);
        Member("automationDetails", run.AutomationDetails, WriteAutomationDetails);
        Texts("redactionTokens", run.RedactionTokens);
        Text("columnKind", run.ColumnKind == ColumnKind.Utf16CodeUnits ? "utf16CodeUnits" : null);
    }

    private void WriteTool(Tool tool)
    {
        Member("driver", tool.Driver, WriteComponent);
        List("extensions", tool.Extensions, WriteComponent);
    }

    private void WriteComponent(ToolComponent component)
    {
        Text("guid", component.Guid?.ToString());
        Text("name", component.Name);
        Text("organization", component.Organization);
        Text("fullName", component.FullName);
        Text("version", component.Version);
        Text("semanticVersion", component.SemanticVersion);
        Text("informationUri", component.InformationUri?.OriginalString);
        List("rules", component.Rules, WriteRule);
        Properties(component);
    }

    private void WriteRule(ReportingDescriptor rule)
    {
        Text("id", rule.Id);
        Text("name", rule.Name);
        Member("fullDescription", rule.FullDescription, WriteDescription);
        Member("help", rule.Help, WriteDescription);
        Member("shortDescription", rule.ShortDescription, WriteDescription);
        Map("messageStrings", rule.MessageStrings, WriteDescription);
        if (rule.DefaultConfiguration is { } configuration && (configuration.Level != FailureLevel.Warning || !configuration.Enabled))
            Member("defaultConfiguration", configuration, WriteConfiguration);
        Text("helpUri", rule.HelpUri?.OriginalString);
        Properties(rule);
    }

    private void WriteConfiguration(ReportingConfiguration configuration)
    {
        if (!configuration.Enabled)
            Flag("enabled", value: false);
        Level(configuration.Level);
    }

    private void WriteDescription(MultiformatMessageString description)
    {
        Text("text", description.Text);
        Text("markdown", description.Markdown);
    }

    private void WriteInvocation(Invocation invocation)
    {
        Time("startTimeUtc", invocation.StartTimeUtc);
        Time("endTimeUtc", invocation.EndTimeUtc);
        Number("exitCode", invocation.ExitCode, absent: int.MinValue);
        List("toolExecutionNotifications", invocation.ToolExecutionNotifications, WriteNotification);
        Flag("executionSuccessful", invocation.ExecutionSuccessful);
    }

    private void WriteNotification(Notification notification)
    {
        List("locations", notification.Locations, WriteLocation);
        Member("message", notification.Message, WriteMessage);
        Level(notification.Level);
        Member("exception", notification.Exception, exception => Text("kind", exception.Kind));
        Member("descriptor", notification.Descriptor, WriteReference);
        Member("associatedRule", notification.AssociatedRule, WriteReference);
    }

    private void WriteReference(ReportingDescriptorReference reference)
    {
        Text("id", reference.Id);
        Number("index", reference.Index, absent: -1);
    }

    private void WriteProvenance(VersionControlDetails details)
    {
        Text("repositoryUri", details.RepositoryUri?.OriginalString);
        Text("revisionId", details.RevisionId);
        Text("branch", details.Branch);
        Member("mappedTo", details.MappedTo, WriteArtifactLocation);
    }

    private void WriteAutomationDetails(RunAutomationDetails details)
    {
        Text("id", details.Id);
        Properties(details);
    }

    private void WriteArtifact(Artifact artifact)
    {
        Member("location", artifact.Location, WriteArtifactLocation);
        Number("length", artifact.Length, absent: -1);
        if (artifact.Roles == ArtifactRoles.ResultFile)
            Texts("roles", ["resultFile"]);
        Texts("hashes", artifact.Hashes);
    }

    private void WriteArtifactLocation(ArtifactLocation location)
    {
        Text("uri", location.Uri?.OriginalString);
        Text("uriBaseId", location.UriBaseId);
        Number("index", location.Index, absent: -1);
        Member("description", location.Description, WriteMessage);
    }

    private void WriteResult(Result result)
    {
        Text("ruleId", result.RuleId);
        Number("ruleIndex", result.RuleIndex, absent: -1);
        Level(result.Level);
        Member("message", result.Message, WriteMessage);
        List("locations", result.Locations, WriteLocation);
        Texts("partialFingerprints", result.PartialFingerprints);
        Texts("fingerprints", result.Fingerprints);
        List("relatedLocations", result.RelatedLocations, WriteLocation);
        List("fixes", result.Fixes, WriteFix);
    }

    private void WriteMessage(Message message)
    {
        Text("text", message.Text);
        Text("id", message.Id);
        Texts("arguments", message.Arguments);
    }

    private void WriteLocation(Microsoft.CodeAnalysis.Sarif.Location location)
    {
        if (location.Id >= 0)
            Number("id", (int)location.Id, absent: -1);
        Member("physicalLocation", location.PhysicalLocation, WritePhysicalLocation);
        List("logicalLocations", location.LogicalLocations, WriteLogicalLocation);
        Member("message", location.Message, WriteMessage);
    }

    private void WritePhysicalLocation(PhysicalLocation location)
    {
        Member("artifactLocation", location.ArtifactLocation, WriteArtifactLocation);
        Member("region", location.Region, WriteRegion);
        Member("contextRegion", location.ContextRegion, WriteRegion);
    }

    private void WriteLogicalLocation(LogicalLocation location)
    {
        Text("name", location.Name);
        Text("fullyQualifiedName", location.FullyQualifiedName);
        Text("kind", location.Kind);
    }

    private void WriteRegion(Region region)
    {
        Number("startLine", region.StartLine, absent: 0);
        Number("startColumn", region.StartColumn, absent: 0);
        Number("endLine", region.EndLine, absent: 0);
        Number("endColumn", region.EndColumn, absent: 0);
        Member("snippet", region.Snippet, WriteContent);
    }

    private void WriteContent(ArtifactContent content)
    {
        Text("text", content.Text);
    }

    private void WriteFix(Fix fix)
    {
        Member("description", fix.Description, WriteMessage);
        List("artifactChanges", fix.ArtifactChanges, WriteChange);
    }

    private void WriteChange(ArtifactChange change)
    {
        Member("artifactLocation", change.ArtifactLocation, WriteArtifactLocation);
        List("replacements", change.Replacements, WriteReplacement);
    }

    private void WriteReplacement(Replacement replacement)
    {
        Member("deletedRegion", replacement.DeletedRegion, WriteRegion);
        Member("insertedContent", replacement.InsertedContent, WriteContent);
    }

    private void Properties(PropertyBagHolder holder)
    {
        if (holder.PropertyNames is not { Count: > 0 } names)
            return;

        _json.WritePropertyName("properties");
        _json.WriteStartObject();
        foreach (var name in names)
        {
            _json.WritePropertyName(name);
            _json.WriteRawValue(holder.GetSerializedPropertyValue(name));
        }

        _json.WriteEndObject();
    }

    private void Level(FailureLevel level) => Text("level", level switch
    {
        FailureLevel.Error => "error",
        FailureLevel.Warning => "warning",
        FailureLevel.Note => "note",
        _ => "none",
    });

    private void Time(string name, DateTime value)
    {
        if (value != default)
            Text(name, value.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
    }

    private void Text(string name, string? value)
    {
        if (value is null)
            return;
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Number(string name, int value, int absent)
    {
        if (value == absent)
            return;
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Flag(string name, bool value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Texts(string name, IList<string>? values)
    {
        if (values is not { Count: > 0 })
            return;
        _json.WritePropertyName(name);
        _json.WriteStartArray();
        foreach (var value in values)
            _json.WriteValue(value);
        _json.WriteEndArray();
    }

    private void Texts(string name, IDictionary<string, string>? values)
    {
        if (values is null)
            return;
        _json.WritePropertyName(name);
        _json.WriteStartObject();
        foreach (var (key, value) in values)
            Text(key, value);
        _json.WriteEndObject();
    }

    private void Member<T>(string name, T? value, Action<T> writeMembers)
        where T : class
    {
        if (value is null)
            return;
        _json.WritePropertyName(name);
        Object(value, writeMembers);
    }

    private void List<T>(string name, IList<T>? values, Action<T> writeMembers, bool keepEmpty = false)
        where T : class
    {
        if (values is null || (values.Count == 0 && !keepEmpty))
            return;
        _json.WritePropertyName(name);
        _json.WriteStartArray();
        foreach (var value in values)
            Object(value, writeMembers);
        _json.WriteEndArray();
    }

    private void Map<T>(string name, IDictionary<string, T>? values, Action<T> writeMembers)
        where T : class
    {
        if (values is null)
            return;
        _json.WritePropertyName(name);
        _json.WriteStartObject();
        foreach (var (key, value) in values)
            Member(key, value, writeMembers);
        _json.WriteEndObject();
    }

    private void Object<T>(T value, Action<T> writeMembers)
    {
        _json.WriteStartObject();
        writeMembers(value);
        _json.WriteEndObject();
    }
}
