using System.Reflection;
using System.Text.RegularExpressions;

namespace ConfigLint.Formats.Tests;

/// <summary><c>docs/formats.md</c> describes the formats that there are, with the facts that they state.</summary>
public sealed partial class FormatsPageTests
{
    private const string WhatHoldsForAll = "What holds for every format";

    private static readonly string[] Parts = ["Capture", "Recognised by", "Facts", "Read", "Not read"];

    private static readonly Dictionary<string, string> Sections = Read();

    public static TheoryData<string> Ids => [.. Formats().Select(format => format.Id)];

    [Fact]
    public void Every_format_has_a_section_and_every_section_a_format() =>
        Assert.Equal(Formats().Select(format => format.Id).Order(StringComparer.Ordinal), Sections.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_section_says_how_to_capture_what_is_read_and_what_is_not(string id) =>
        Assert.Equal(Parts, Part().Matches(Sections[id]).Select(match => match.Groups["name"].Value));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_facts_of_a_section_are_those_that_the_format_provides(string id)
    {
        var line = Assert.Single(Sections[id].Split('\n'), line => line.StartsWith("- **Facts**:", StringComparison.Ordinal)).Replace("`--raw`", "", StringComparison.Ordinal);
        var provided = Formats().Single(format => format.Id == id).Provides.Select(kind => kind.Id);

        Assert.Equal(provided.Order(StringComparer.Ordinal), Kind().Matches(line).Select(match => match.Groups["id"].Value).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<CaptureFormat> Formats() =>
        Assembly.Load("ConfigLint.Formats").GetTypes()
            .Where(type => type.GetCustomAttribute<CaptureFormatAttribute>() is not null)
            .Select(type => (CaptureFormat)Activator.CreateInstance(type)!);

    private static Dictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(FormatsPageTests).Assembly.GetManifestResourceStream("formats.md")!);
        return reader.ReadToEnd().Split("\n## ").Skip(1)
            .Select(section => section.Split('\n', 2))
            .Where(section => section[0] != WhatHoldsForAll)
            .ToDictionary(section => section[0], section => section[1], StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^- \*\*(?<name>[^*]+)\*\*: \S", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();

    [GeneratedRegex("`(?<id>[A-Za-z]+)`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kind();
}
