namespace ConfigLint.Engine;

/// <summary>What outputs say of this program.</summary>
public static class ProductInfo
{
    /// <summary>The product's name.</summary>
    public const string Name = "ConfigLint";

    /// <summary>Where the product can be read about.</summary>
    public const string InformationUri = "https://github.com/configlint/configlint";

    /// <summary>The schema of <c>configlint.json</c>, which editors fetch.</summary>
    public const string SchemaUri = InformationUri + "/raw/main/schemas/configlint.schema.json";

    /// <summary><c>major.minor.patch</c>.</summary>
    public static string Version { get; } = typeof(ProductInfo).Assembly.GetName().Version is { } version ? version.ToString(3) : "0.0.0";

    /// <summary>Where the page of one of the engine's own notifications can be read.</summary>
    internal static string PageUri(string id) => PageUri(typeof(ProductInfo).Assembly.GetName().Name!, id);

    /// <summary>Where the page of a built-in rule can be read.</summary>
    internal static string PageUri(string assembly, string ruleId) =>
        $"{InformationUri}/blob/main/{(string.Equals(assembly, typeof(ProductInfo).Assembly.GetName().Name, StringComparison.Ordinal) ? "src" : "analyzers")}/{assembly}/docs/{ruleId}.md";
}
