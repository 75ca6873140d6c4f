using System.Reflection;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ConfigLint.Engine.Reporting;

/// <summary>Writes the SDK's objects the way its own <c>Save</c> does, but for two things.</summary>
/// <remarks>
/// Levels are always written: the SDK leaves "warning" out, and a reader then takes the rule's default, an error (SARIF 2.1.0 §3.27.10).
/// Characters that a browser or pipeline agent would obey are written as JSON escapes (see <see cref="InertJsonWriter"/>).
/// </remarks>
internal static class SarifJson
{
    private static readonly ExplicitLevelResolver Resolver = new();

    /// <summary>Writes the log and leaves the writer open.</summary>
    public static void Write(SarifLog log, TextWriter writer)
    {
        using var inert = new InertJsonWriter(writer);
        using var json = new JsonTextWriter(inert) { Formatting = Formatting.Indented, CloseOutput = false };
        JsonSerializer.Create(new() { ContractResolver = Resolver }).Serialize(json, log);
        json.Flush();
        writer.Write('\n');
    }

    private sealed class ExplicitLevelResolver : DefaultContractResolver
    {
        protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            var property = base.CreateProperty(member, memberSerialization);
            if (property.PropertyType == typeof(FailureLevel))
            {
                property.ShouldSerialize = null;
                property.DefaultValueHandling = DefaultValueHandling.Include;
            }

            return property;
        }
    }
}
