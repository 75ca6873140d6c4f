using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration;

/// <summary>The keys of <c>configlint.json</c>, which the schema and the page list too.</summary>
internal static class ConfigurationKeys
{
    public const string Schema = "$schema";
    public const string Servers = "servers";
    public const string Include = "include";
    public const string Exclude = "exclude";
    public const string Formats = "formats";
    public const string Plugins = "plugins";
    public const string FailOn = "failOn";

    /// <summary>Keys that a file may have.</summary>
    public static ImmutableArray<string> All { get; } = [Schema, Servers, Include, Exclude, Formats, Plugins, FailOn];

    /// <summary>Keys that a later version will have, so that somebody who read of them is not told of a typing mistake.</summary>
    public static ImmutableArray<string> Later { get; } = ["baseline", "suppressions"];
}
