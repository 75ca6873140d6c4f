using System.Text.Json;

namespace ConfigLint.Benchmarks.Fleet;

/// <summary><c>planted.json</c> beside a generated fleet: the answers.</summary>
internal sealed record PlantedList(int Servers, int SickPercent, IReadOnlyList<PlantedDefect> Planted)
{
    private const string FileName = "planted.json";

    public void Write(string directory) =>
        File.WriteAllText(Path.Combine(directory, FileName), JsonSerializer.Serialize(this, PlantedListJson.Default.PlantedList) + "\n");

    public static PlantedList Read(string directory) =>
        JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(directory, FileName)), PlantedListJson.Default.PlantedList)
        ?? throw new InvalidDataException($"{FileName} in '{directory}' is empty");
}
