using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Plugins;

/// <summary>A plug-in that fails beside one that does not, and what is to be left of a run of both.</summary>
internal static class FailingPlugin
{
    // Longer than a loaded machine may take for anything else here, and than a whole run otherwise.
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public static AnalysisReport Run(PluginFleet fleet, string source, int jobs) =>
        PluginFleet.Run(fleet.Options with { TimeLimit = Limit, Jobs = jobs }, fleet.Add("Acme.Failing", source), fleet.Add("Acme.Neighbour", Compiler.Rule("ACME9999")));

    /// <summary>One CFG0001, the findings that are named, and all of the neighbour's.</summary>
    public static void AssertOne(AnalysisReport report, string message, params string[] findings)
    {
        var notification = Assert.Single(report.Notifications);
        Assert.Equal(("CFG0001", RuleLevel.Error, true), (notification.Id, notification.Level, notification.MakesIncomplete));
        AssertStart(message, notification.Message);
        Assert.Equal(ExitCodes.Incomplete, report.Summary.ExitCode);
        string[] neighbours = ["captures/WEB01/resolv.conf(1,8): ACME9999 says one.example", "captures/WEB02/resolv.conf(1,8): ACME9999 says two.example"];
        Assert.Equal(findings.Concat(neighbours).Order(StringComparer.Ordinal), PluginFleet.Findings(report).Order(StringComparer.Ordinal));
    }

    // As a difference of texts, which shows both when it fails.
    public static void AssertStart(string start, string text) => Assert.Equal(start, text[..Math.Min(start.Length, text.Length)]);
}
