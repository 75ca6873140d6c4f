using System.Security.Cryptography;
using System.Text;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Plugins;
using Microsoft.CodeAnalysis.Sarif;

namespace ConfigLint.Engine.Reporting;

/// <summary>The program, its rules and its plug-ins.</summary>
internal static class SarifTool
{
    public static Tool Create(AnalysisReport report) => new()
    {
        Driver = new()
        {
            Name = ProductInfo.Name,
            FullName = $"{ProductInfo.Name} {ProductInfo.Version}",
            Version = ProductInfo.Version,
            SemanticVersion = ProductInfo.Version,
            InformationUri = new(ProductInfo.InformationUri),
            Organization = ProductInfo.Name,
            Rules = [.. report.Rules.Select(SarifRule.Create)],
        },
        Extensions = report.Plugins.IsEmpty ? null : [.. report.Plugins.Take(SarifLimits.MaximumExtensions).Select(ToExtension)],
    };

    // Rules stay with the driver: results cannot name a rule of an extension in any form that all services read.
    private static ToolComponent ToExtension(PluginInfo plugin)
    {
        var component = new ToolComponent { Name = plugin.Name, Version = plugin.Version, SemanticVersion = plugin.Version, Guid = GuidOf(plugin.Name) };
        component.SetProperty("sha256", plugin.Sha256);
        component.SetProperty("builtIn", plugin.IsBuiltIn);
        return component;
    }

    /// <summary>The same for the same name everywhere: a version 8 UUID (RFC 9562 §5.8) over a hash of it.</summary>
    private static Guid GuidOf(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("configlint/plugin/" + name));
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new(hash.AsSpan(0, 16), bigEndian: true);
    }
}
