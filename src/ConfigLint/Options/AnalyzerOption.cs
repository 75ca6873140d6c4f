using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConfigLint;

/// <summary>A declared option: <c>configlint_diagnostic.CAP1003.max_age_days = 30</c>. Undeclared or unreadable ones are CFG0006.</summary>
public abstract class AnalyzerOption
{
    private protected AnalyzerOption(string key, string summary)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        (Key, Summary) = (key, summary);
    }

    /// <summary>Lower case with underscores, without the rule's prefix.</summary>
    public string Key { get; }

    /// <summary>What it is for, in one sentence; shown by <c>rules</c>.</summary>
    public string Summary { get; }

    /// <summary>The default as <c>rules -o json</c> prints it.</summary>
    internal abstract string DefaultText { get; }

    /// <summary>A whole number from <paramref name="minimum"/> to <paramref name="maximum"/>.</summary>
    public static AnalyzerOption<int> Int32(string key, int defaultValue, int minimum, int maximum, string summary) =>
        new(
            key,
            defaultValue,
            summary,
            text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum ? number : null,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum} to {maximum}"),
            static number => number.ToString(CultureInfo.InvariantCulture));

    /// <summary><c>true</c> or <c>false</c>, ignoring case.</summary>
    public static AnalyzerOption<bool> Boolean(string key, bool defaultValue, string summary) =>
        new(key, defaultValue, summary, static text => bool.TryParse(text, out var value) ? value : null, "true or false", static value => value ? "true" : "false");

    /// <summary>Values separated by commas; blanks around them do not count.</summary>
    public static AnalyzerOption<ImmutableArray<string>> List(string key, ImmutableArray<string> defaultValue, string summary) =>
        new(
            key,
            defaultValue,
            summary,
            static text => ImmutableArray.Create(text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            "values separated by commas",
            static values => string.Join(", ", values));

    /// <summary>Reads a configured text; <paramref name="expected"/> says what would have been accepted.</summary>
    internal abstract bool TryParse(string text, [NotNullWhen(true)] out object? value, out string expected);
}
