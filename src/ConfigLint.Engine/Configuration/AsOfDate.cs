using System.Globalization;

namespace ConfigLint.Engine.Configuration;

/// <summary>The day that age is judged against.</summary>
public static class AsOfDate
{
    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    public static bool TryParse(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The day where nobody names one: SOURCE_DATE_EPOCH, else today, else (for output that must not depend on the day) none.</summary>
    /// <param name="variable">The driver's environment.</param>
    /// <param name="isDeterministic">Nothing may tell the time.</param>
    /// <param name="errors">What is wrong with the environment.</param>
    public static DateOnly? Default(Func<string, string?> variable, bool isDeterministic, ICollection<string> errors)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(errors);
        if (variable("SOURCE_DATE_EPOCH") is { Length: > 0 } epoch)
        {
            if (long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds())
                return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
            errors.Add($"SOURCE_DATE_EPOCH is '{epoch}': expected seconds since 1970");
            return null;
        }

        return isDeterministic ? null : DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
    }
}
