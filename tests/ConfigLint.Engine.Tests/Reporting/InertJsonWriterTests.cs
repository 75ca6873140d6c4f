using System.Text.Json;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class InertJsonWriterTests
{
    [Theory]
    [InlineData("\"##vso[a]\"", "\"#\\u0023vso[a]\"")]
    [InlineData("\"# heading\"", "\"# heading\"")]
    [InlineData("\"<script>\"", "\"\\u003cscript\\u003e\"")]
    [InlineData("\"\u202Ea\u009Bb\u200Bc\uFEFF\"", "\"\\u202ea\\u009bb\\u200bc\\ufeff\"")]
    [InlineData("\"Müller 日本\"", "\"Müller 日本\"")]
    public void Characters_that_somebody_would_obey_are_escaped_and_mean_the_same(string json, string expected)
    {
        var written = Write(json);

        Assert.Equal(expected, written);
        Assert.Equal(JsonSerializer.Deserialize<string>(json), JsonSerializer.Deserialize<string>(written));
    }

    [Fact]
    public void Two_hashes_are_seen_across_writes()
    {
        using var target = new StringWriter();
        using var writer = new InertJsonWriter(target);
        writer.Write("\"#");
        writer.Write('#');
        writer.Write(['x', '[', '"'], 1, 2);

        Assert.Equal("\"#\\u0023[\"", target.ToString());
    }

    private static string Write(string json)
    {
        using var target = new StringWriter();
        using var writer = new InertJsonWriter(target);
        writer.Write(json);
        return target.ToString();
    }
}
