using System.Text.Json.Serialization;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>How <see cref="SummaryOfLoops"/> is written.</summary>
[JsonSerializable(typeof(SummaryOfLoops))]
internal sealed partial class SummaryOfLoopsJson : JsonSerializerContext;
