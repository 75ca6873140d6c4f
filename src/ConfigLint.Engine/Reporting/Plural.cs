using System.Globalization;

namespace ConfigLint.Engine.Reporting;

/// <summary>Counts in sentences.</summary>
internal static class Plural
{
    /// <summary><c>1 server</c>, <c>2 servers</c>.</summary>
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
