using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>Options are parsed and checked once, before any rule sees them.</summary>
public sealed class OptionValuesTests
{
    private static readonly AnalyzerOption<int> Age = AnalyzerOption.Int32("max_age_days", 90, 1, 3650, "Days");
    private static readonly AnalyzerOption<bool> Strict = AnalyzerOption.Boolean("strict", defaultValue: false, "Strict");
    private static readonly AnalyzerOption<ImmutableArray<string>> Names = AnalyzerOption.List("names", ["a"], "Names");

    [Fact]
    public void What_is_not_configured_has_its_default()
    {
        Assert.Equal((90, false, "a"), (OptionValues.Defaults.Get(Age), OptionValues.Defaults.Get(Strict), OptionValues.Defaults.Get(Names).Single()));
    }

    [Fact]
    public void What_is_configured_has_its_value()
    {
        var (options, errors) = Parse(("max_age_days", "30"), ("strict", "True"), ("names", " x , y "));

        Assert.Empty(errors);
        Assert.Equal((30, true), (options.Get(Age), options.Get(Strict)));
        Assert.Equal(["x", "y"], options.Get(Names));
    }

    [Fact]
    public void Every_error_is_told_with_what_would_do()
    {
        var (options, errors) = Parse(("max_age_days", "0"), ("strict", "maybe"), ("max_age", "30"));

        Assert.Equal(
            [
                "option 'max_age_days' is '0', not a whole number from 1 to 3650",
                "option 'strict' is 'maybe', not true or false",
                "there is no option 'max_age'; there are: max_age_days, strict, names",
            ],
            errors);
        Assert.Equal(90, options.Get(Age));
    }

    private static (OptionValues Options, List<string> Errors) Parse(params (string Key, string Text)[] texts)
    {
        var errors = new List<string>();
        return (OptionValues.Parse([Age, Strict, Names], texts.Select(t => KeyValuePair.Create(t.Key, t.Text)), errors), errors);
    }
}
