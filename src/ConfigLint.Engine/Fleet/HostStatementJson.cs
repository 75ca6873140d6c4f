using System.Text.Json.Serialization;

namespace ConfigLint.Engine.Fleet;

/// <summary>How <see cref="HostStatement"/> is written to shards.</summary>
[JsonSerializable(typeof(HostStatement))]
internal sealed partial class HostStatementJson : JsonSerializerContext;
