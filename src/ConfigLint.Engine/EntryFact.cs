namespace ConfigLint.Engine;

/// <summary>An entry as <c>facts --raw</c> lists it.</summary>
internal sealed record EntryFact : Fact
{
    public const string KindId = "entry";

    public required string Section { get; init; }

    public required string Name { get; init; }

    public override IEnumerable<KeyValuePair<string, string?>> Properties => [new("section", Section.Length == 0 ? null : Section), new("name", Name)];

    public static EntryFact Of(CaptureDocument document, Entry entry) => new()
    {
        Value = document.GetValue(entry),
        Location = document.Text.GetLocation(entry.Value.Length == 0 ? entry.Name : entry.Value),
        Section = document.Text.ToString(entry.Section),
        Name = document.Text.ToString(entry.Name),
    };
}
