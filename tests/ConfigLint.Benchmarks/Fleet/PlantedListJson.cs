using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConfigLint.Benchmarks.Fleet;

/// <summary>Source-generated.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlantedList))]
internal sealed partial class PlantedListJson : JsonSerializerContext;
