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
        new SarifJson(json).WriteLog(log);
        json.Flush();
        writer.Write('\n');
    }

    private void WriteLog(SarifLog log)
    {
        _json.WriteStartObject();
        Text("$schema", log.SchemaUri?.OriginalString);
        Text("version", "2.1.0");
        List("runs", log.Runs, WriteRun);
        _json.WriteEndObject();
    }

    private void WriteRun(Run run)
    {
        _json.WriteStartObject();
        Member("tool", run.Tool, WriteTool);
        List("invocations", run.Invocations, WriteInvocation);
        List("versionControlProvenance", run.VersionControlProvenance, WriteProvenance);
        Map("originalUriBaseIds", run.OriginalUriBaseIds, WriteArtifactLocation);
        List("artifacts", run.Artifacts, WriteArtifact);
        List("results", run.Results, WriteResult, keepEmpty: true);
        Member("automationDetails", run.AutomationDetails, WriteAutomationDetails);
        Texts("redactionTokens", run.RedactionTokens);
        Text("columnKind", run.ColumnKind == ColumnKind.Utf16CodeUnits ? "utf16CodeUnits" : null);
        _json.WriteEndObject();
    }

    private void WriteTool(Tool tool)
    {
        _json.WriteStartObject();
        Member("driver", tool.Driver, WriteComponent);
        List("extensions", tool.Extensions, WriteComponent);
        _json.WriteEndObject();
    }

    private void WriteComponent(ToolComponent component)
    {
        _json.WriteStartObject();
        Text("guid", component.Guid?.ToString());
        Text("name", component.Name);
        Text("organization", component.Organization);
        Text("fullName", component.FullName);
        Text("version", component.Version);
        Text("semanticVersion", component.SemanticVersion);
        Text("informationUri", component.InformationUri?.OriginalString);
        List("rules", component.Rules, WriteRule);
        Properties(component);
        _json.WriteEndObject();
    }

    private void WriteRule(ReportingDescriptor rule)
    {
        _json.WriteStartObject();
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
        _json.WriteEndObject();
    }

    private void WriteConfiguration(ReportingConfiguration configuration)
    {
        _json.WriteStartObject();
        if (!configuration.Enabled)
            Flag("enabled", value: false);
        Level(configuration.Level);
        _json.WriteEndObject();
    }

    private void WriteDescription(MultiformatMessageString description)
    {
        _json.WriteStartObject();
        Text("text", description.Text);
        Text("markdown", description.Markdown);
        _json.WriteEndObject();
    }

    private void WriteInvocation(Invocation invocation)
    {
        _json.WriteStartObject();
        Time("startTimeUtc", invocation.StartTimeUtc);
        Time("endTimeUtc", invocation.EndTimeUtc);
        Number("exitCode", invocation.ExitCode, absent: int.MinValue);
        List("toolExecutionNotifications", invocation.ToolExecutionNotifications, WriteNotification);
        Flag("executionSuccessful", invocation.ExecutionSuccessful);
        _json.WriteEndObject();
    }

    private void WriteNotification(Notification notification)
    {
        _json.WriteStartObject();
        List("locations", notification.Locations, WriteLocation);
        Member("message", notification.Message, WriteMessage);
        Level(notification.Level);
        Member("descriptor", notification.Descriptor, WriteReference);
        Member("associatedRule", notification.AssociatedRule, WriteReference);
        _json.WriteEndObject();
    }

    private void WriteReference(ReportingDescriptorReference reference)
    {
        _json.WriteStartObject();
        Text("id", reference.Id);
        Number("index", reference.Index, absent: -1);
        _json.WriteEndObject();
    }

    private void WriteProvenance(VersionControlDetails details)
    {
        _json.WriteStartObject();
        Text("repositoryUri", details.RepositoryUri?.OriginalString);
        Text("revisionId", details.RevisionId);
        Text("branch", details.Branch);
        Member("mappedTo", details.MappedTo, WriteArtifactLocation);
        _json.WriteEndObject();
    }

    private void WriteAutomationDetails(RunAutomationDetails details)
    {
        _json.WriteStartObject();
        Text("id", details.Id);
        Properties(details);
        _json.WriteEndObject();
    }

    private void WriteArtifact(Artifact artifact)
    {
        _json.WriteStartObject();
        Member("location", artifact.Location, WriteArtifactLocation);
        Number("length", artifact.Length, absent: -1);
        if (artifact.Roles == ArtifactRoles.ResultFile)
            Texts("roles", ["resultFile"]);
        Map("hashes", artifact.Hashes, _json.WriteValue);
        _json.WriteEndObject();
    }

    private void WriteArtifactLocation(ArtifactLocation location)
    {
        _json.WriteStartObject();
        Text("uri", location.Uri?.OriginalString);
        Text("uriBaseId", location.UriBaseId);
        Number("index", location.Index, absent: -1);
        Member("description", location.Description, WriteMessage);
        _json.WriteEndObject();
    }

    private void WriteResult(Result result)
    {
        _json.WriteStartObject();
        Text("ruleId", result.RuleId);
        Number("ruleIndex", result.RuleIndex, absent: -1);
        Level(result.Level);
        Member("message", result.Message, WriteMessage);
        List("locations", result.Locations, WriteLocation);
        Map("partialFingerprints", result.PartialFingerprints, _json.WriteValue);
        Map("fingerprints", result.Fingerprints, _json.WriteValue);
        List("relatedLocations", result.RelatedLocations, WriteLocation);
        List("fixes", result.Fixes, WriteFix);
        _json.WriteEndObject();
    }

    private void WriteMessage(Message message)
    {
        _json.WriteStartObject();
        Text("text", message.Text);
        Text("id", message.Id);
        Texts("arguments", message.Arguments);
        _json.WriteEndObject();
    }

    private void WriteLocation(Microsoft.CodeAnalysis.Sarif.Location location)
    {
        _json.WriteStartObject();
        if (location.Id >= 0)
            Number("id", (int)location.Id, absent: -1);
        Member("physicalLocation", location.PhysicalLocation, WritePhysicalLocation);
        List("logicalLocations", location.LogicalLocations, WriteLogicalLocation);
        Member("message", location.Message, WriteMessage);
        _json.WriteEndObject();
    }

    private void WritePhysicalLocation(PhysicalLocation location)
    {
        _json.WriteStartObject();
        Member("artifactLocation", location.ArtifactLocation, WriteArtifactLocation);
        Member("region", location.Region, WriteRegion);
        Member("contextRegion", location.ContextRegion, WriteRegion);
        _json.WriteEndObject();
    }

    private void WriteLogicalLocation(LogicalLocation location)
    {
        _json.WriteStartObject();
        Text("name", location.Name);
        Text("fullyQualifiedName", location.FullyQualifiedName);
        Text("kind", location.Kind);
        _json.WriteEndObject();
    }

    private void WriteRegion(Region region)
    {
        _json.WriteStartObject();
        Number("startLine", region.StartLine, absent: 0);
        Number("startColumn", region.StartColumn, absent: 0);
        Number("endLine", region.EndLine, absent: 0);
        Number("endColumn", region.EndColumn, absent: 0);
        Member("snippet", region.Snippet, WriteContent);
        _json.WriteEndObject();
    }

    private void WriteContent(ArtifactContent content)
    {
        _json.WriteStartObject();
        Text("text", content.Text);
        _json.WriteEndObject();
    }

    private void WriteFix(Fix fix)
    {
        _json.WriteStartObject();
        Member("description", fix.Description, WriteMessage);
        List("artifactChanges", fix.ArtifactChanges, WriteChange);
        _json.WriteEndObject();
    }

    private void WriteChange(ArtifactChange change)
    {
        _json.WriteStartObject();
        Member("artifactLocation", change.ArtifactLocation, WriteArtifactLocation);
        List("replacements", change.Replacements, WriteReplacement);
        _json.WriteEndObject();
    }

    private void WriteReplacement(Replacement replacement)
    {
        _json.WriteStartObject();
        Member("deletedRegion", replacement.DeletedRegion, WriteRegion);
        Member("insertedContent", replacement.InsertedContent, WriteContent);
        _json.WriteEndObject();
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

    private void Member<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
            return;
        _json.WritePropertyName(name);
        write(value);
    }

    private void Texts(string name, IList<string>? values) => List(name, values, _json.WriteValue);

    private void List<T>(string name, IList<T>? values, Action<T> write, bool keepEmpty = false)
        where T : class
    {
        if (values is null || (values.Count == 0 && !keepEmpty))
            return;
        _json.WritePropertyName(name);
        _json.WriteStartArray();
        foreach (var value in values)
            write(value);
        _json.WriteEndArray();
    }

    private void Map<T>(string name, IDictionary<string, T>? values, Action<T> write)
        where T : class
    {
        if (values is null)
            return;
        _json.WritePropertyName(name);
        _json.WriteStartObject();
        foreach (var (key, value) in values)
            Member(key, value, write);
        _json.WriteEndObject();
    }
}
