using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>One rule with everything that outputs say of it.</summary>
public sealed record RuleInfo
{
    /// <summary>What the rule reports.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>Where it comes from.</summary>
    public required PluginInfo Plugin { get; init; }

    /// <summary>What it looks at.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>What must be captured, by <see cref="Requirement.Id"/>; for a document rule the format's id.</summary>
    public required ImmutableArray<string> Requires { get; init; }

    /// <summary>Its options.</summary>
    public required ImmutableArray<AnalyzerOption> Options { get; init; }

    /// <summary>The level where no <c>.editorconfig</c> file says otherwise; None: off everywhere.</summary>
    public required RuleLevel Level { get; init; }

    /// <summary>The embedded page, in Markdown; read when somebody asks. "" where the plug-in has none.</summary>
    public string Page
    {
        get => field ??= PluginMetadata.ReadPage(Plugin.Path, Id) ?? "";
        init;
    }

    /// <summary>The rule's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Whether it runs.</summary>
    public bool IsEnabled => Level != RuleLevel.None;

    /// <summary>Where the page can be read on the web; null: the plug-in does not say.</summary>
    public string? HelpUri => Descriptor.HelpLinkUri ?? (Plugin.IsBuiltIn ? ProductInfo.PageUri(Plugin.Name, Id) : null);
}
