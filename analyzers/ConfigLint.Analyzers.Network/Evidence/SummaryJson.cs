using System.Text.Json.Serialization;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>How summaries are written to shards: generated, without reflection.</summary>
[JsonSerializable(typeof(NamedServer))]
[JsonSerializable(typeof(OwnAddresses))]
internal sealed partial class SummaryJson : JsonSerializerContext;
