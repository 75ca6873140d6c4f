using System.Security.Cryptography;
using ConfigLint.Engine.Tests.Plugins;

namespace ConfigLint.Cli.Tests;

/// <summary>A plug-in of metadata alone: enough to be listed and approved, and none of its code can do anything.</summary>
internal static class AcmePlugin
{
    public static byte[] Image { get; } = EmittedPlugin.Create("Acme.Rules", typeof(ConfigAnalyzer).Assembly.GetName().Version!, "ACME0001");

    public static string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Image));
}
