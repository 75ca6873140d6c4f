using System.Text.Json;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>Schema, page and code say the same of <c>configlint.json</c> and of the options of rules.</summary>
public sealed class ConfigurationSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(RepositoryTree.At("schemas", "configlint.schema.json"))).RootElement;
    private static readonly string Page = File.ReadAllText(RepositoryTree.At("docs", "configuration.md"));

    [Fact]
    public void The_schema_has_the_address_that_init_writes_and_the_page_shows()
    {
        Assert.Equal(ProductInfo.SchemaUri, Schema.GetProperty("$id").GetString());
        Assert.Contains($"\"$schema\": \"{ProductInfo.SchemaUri}\"", Page, StringComparison.Ordinal);
        Assert.StartsWith(ProductInfo.InformationUri, ProductInfo.SchemaUri, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_has_the_keys_of_the_reader_each_described_and_no_others()
    {
        var properties = Schema.GetProperty("properties").EnumerateObject().ToList();

        Assert.Equal(ConfigurationKeys.All, properties.Select(p => p.Name));
        Assert.False(Schema.GetProperty("additionalProperties").GetBoolean());
        Assert.All(properties, p => Assert.InRange(p.Value.GetProperty("description").GetString()!.Length, 40, 300));
    }

    [Fact]
    public void The_page_has_a_heading_for_each_key_with_an_example_below_it()
    {
        foreach (var key in ConfigurationKeys.All)
        {
            var start = Page.IndexOf($"\n### `{key}`\n", StringComparison.Ordinal);
            Assert.True(start > 0, $"docs/configuration.md has no heading for '{key}'");
            var section = Page[start..Page.IndexOf("\n#", start + 5, StringComparison.Ordinal)];
            Assert.True(key is ConfigurationKeys.Schema || section.Contains($"```json\n{{ \"{key}\": ", StringComparison.Ordinal), $"docs/configuration.md has no example of '{key}'");
        }
    }

    [Fact]
    public void Levels_to_fail_on_are_the_same_everywhere()
    {
        Assert.Equal(FailOnLevel.Names, Schema.GetProperty("properties").GetProperty("failOn").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
        Assert.Contains("`error`, `warning`, `note` or `never`", Page, StringComparison.Ordinal);
        Assert.All(FailOnLevel.Names, name => Assert.True(FailOnLevel.TryParse(name, out _)));
    }

    [Fact]
    public void Formats_are_those_of_the_packs()
    {
        var formats = PluginCatalog.Read([]).Manifests.SelectMany(m => m.Formats).SelectMany(f => f.Ids).Order(StringComparer.Ordinal).ToList();
        var listed = Schema.GetProperty("properties").GetProperty("formats").GetProperty("additionalProperties").GetProperty("anyOf")[0].GetProperty("enum");

        Assert.Equal(formats, listed.EnumerateArray().Select(e => e.GetString()));
        Assert.Contains($"The formats are {string.Join(", ", formats.Select(f => $"`{f}`"))}, and those of plug-ins.", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_of_the_page_and_of_the_schema_are_read_without_an_error()
    {
        using var directory = new TempDirectory();
        var examples = Page.Split("```json\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)])
            .Concat(Schema.GetProperty("properties").EnumerateObject().Where(p => p.Value.TryGetProperty("examples", out _)).Select(p => $"{{ \"{p.Name}\": {p.Value.GetProperty("examples")[0].GetRawText()} }}"))
            .ToList();

        Assert.InRange(examples.Count, 11, 50);
        foreach (var example in examples)
        {
            directory.Write("configlint.json", example);
            var errors = new List<string>();
            var configuration = RunConfiguration.Resolve(new() { WorkingDirectory = directory.Path }, errors);
            errors.AddRange(PluginCatalog.Read([]).UnknownFormats(configuration.Formats));
            Assert.True(errors.Count == 0, $"{example}\n{string.Join('\n', errors)}");
        }
    }

    [Fact]
    public void The_page_has_every_option_of_every_rule_and_every_category()
    {
        var rules = RuleListing.Execute(new() { WorkingDirectory = RepositoryTree.Root, Root = RepositoryTree.Root }).Rules;

        Assert.NotEmpty(rules);
        Assert.All(rules.SelectMany(r => r.Options, (r, o) => $"| `configlint_diagnostic.{r.Descriptor.Id}.{o.Key}` |"), option => Assert.Contains(option, Page, StringComparison.Ordinal));
        Assert.All(rules.Select(r => r.Descriptor.Category).Distinct(StringComparer.Ordinal), category => Assert.Contains($"`{category}`", Page, StringComparison.Ordinal));
    }
}
