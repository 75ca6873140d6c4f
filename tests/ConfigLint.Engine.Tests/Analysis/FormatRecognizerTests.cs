using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>Which format reads a file.</summary>
public sealed class FormatRecognizerTests
{
    [Fact]
    public void What_the_configuration_names_comes_first_and_no_format_is_asked()
    {
        var plan = InMemoryRun.Plan(InMemoryRun.BuiltInFormats, []).With([Choice("*.names", "hosts"), Choice("captures/**", "hostname"), Choice("**", "no-such-format")]);

        Assert.Equal("hosts", Recognize("captures/a.names"));
        Assert.Equal("hostname", Recognize("captures/a.reg"));
        Assert.Equal("registry-export", Recognize("a.reg"));

        string? Recognize(string path) => new FormatRecognizer(plan.Formats, plan.ChosenFormats)
            .Recognize(SourceText.From("REGEDIT4\n", path), new("EXCH01", [], timeKeeper: null, TestContext.Current.CancellationToken))?.Id;
    }

    private static FormatChoice Choice(string glob, string id) => new(new(PathPattern.Anywhere(glob)), id, "configlint.json(1,1)");
}
