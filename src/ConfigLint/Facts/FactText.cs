using System.Text.Json;

namespace ConfigLint;

/// <summary>How typed members of facts are written under <c>properties</c>.</summary>
internal static class FactText
{
    /// <summary>An enumeration's name in lower camel case: <c>startPending</c>.</summary>
    public static string? Of<TEnum>(TEnum? value)
        where TEnum : struct, Enum =>
        value is { } present ? JsonNamingPolicy.CamelCase.ConvertName(present.ToString()) : null;

    public static string? Of(bool? value) => value switch { true => "true", false => "false", null => null };
}
