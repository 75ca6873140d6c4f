using System.Text.Json.Serialization;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>How summaries are written to shards: generated, without reflection.</summary>
[JsonSerializable(typeof(FinalDomains))]
internal sealed partial class SummaryJson : JsonSerializerContext;
