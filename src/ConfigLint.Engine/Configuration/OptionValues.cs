namespace ConfigLint.Engine.Configuration;

/// <summary>Options by key, checked once; every other option has its default.</summary>
internal sealed class OptionValues(Dictionary<AnalyzerOption, object> values) : AnalyzerConfigOptions
{
    /// <summary>Nothing is configured.</summary>
    public static OptionValues Defaults { get; } = new([]);

    /// <summary>Reads texts by option key; what no option reads is an error that says what would be accepted.</summary>
    public static OptionValues Parse(IEnumerable<AnalyzerOption> declared, IEnumerable<KeyValuePair<string, string>> texts, List<string> errors)
    {
        var options = declared.ToList();
        var values = new Dictionary<AnalyzerOption, object>();
        foreach (var (key, text) in texts)
        {
            if (options.Find(o => string.Equals(o.Key, key, StringComparison.Ordinal)) is not { } option)
                errors.Add($"there is no option '{key}'; there are: {string.Join(", ", options.Select(o => o.Key))}");
            else if (option.TryParse(text, out var value, out var expected))
                values[option] = value;
            else
                errors.Add($"option '{key}' is '{text}', not {expected}");
        }

        return new(values);
    }

    public override T Get<T>(AnalyzerOption<T> option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return values.TryGetValue(option, out var value) ? (T)value : option.DefaultValue;
    }
}
