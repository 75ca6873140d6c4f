using System.Diagnostics.CodeAnalysis;

namespace ConfigLint;

/// <summary>A declared option with its type.</summary>
/// <typeparam name="T">The type that <see cref="AnalyzerConfigOptions.Get{T}"/> gives.</typeparam>
public sealed class AnalyzerOption<T> : AnalyzerOption
{
    private readonly Func<string, object?> _parse;
    private readonly string _expected;
    private readonly Func<T, string> _format;

    internal AnalyzerOption(string key, T defaultValue, string summary, Func<string, object?> parse, string expected, Func<T, string> format)
        : base(key, summary) =>
        (DefaultValue, _parse, _expected, _format) = (defaultValue, parse, expected, format);

    /// <summary>In effect where nothing is configured.</summary>
    public T DefaultValue { get; }

    internal override string DefaultText => _format(DefaultValue);

    internal override bool TryParse(string text, [NotNullWhen(true)] out object? value, out string expected)
    {
        (value, expected) = (_parse(text), _expected);
        return value is not null;
    }
}
