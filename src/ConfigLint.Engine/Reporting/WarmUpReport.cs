using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Judging;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Reporting;

/// <summary>
/// The smallest report that takes every way through a reporter. The first write of a report costs more than the analysis of a server, so a driver writes this one to nowhere, on another thread meanwhile.
/// </summary>
public static class WarmUpReport
{
    /// <summary>Nothing in it is true.</summary>
    public static AnalysisReport Create()
    {
        var location = new Location("a", new(0, 1), new(new(0, 0), new(0, 1)));
        var plugin = new PluginInfo { Name = "a", Version = "1.0.0", Path = "/a", Sha256 = "" };
        var rule = new RuleInfo
        {
            Descriptor = new() { Id = "CAP0000", Category = "a", Title = "a", MessageFormat = "{0}", DefaultSeverity = DiagnosticSeverity.Error },
            Plugin = plugin,
            Kind = RuleKind.Server,
            Requires = [],
            Options = [],
            Level = RuleLevel.Error,
            Page = "# a\n\n`a` [a](b) **a**\n",
        };
        var finding = new Finding
        {
            RuleId = rule.Id,
            Level = RuleLevel.Error,
            ServerId = "a",
            ServerName = "a",
            Location = location,
            Message = "a",
            Arguments = ["a"],
            Related = [new(location, "a")],
            Fixes = [new("a", FixSafety.Safe, [new(location, "b")])],
            Fingerprint = "",
            IsInSourceOfTruth = true,
        };
        return new()
        {
            Root = "/",
            StartedAt = DateTimeOffset.UnixEpoch,
            EndedAt = DateTimeOffset.UnixEpoch,
            Repository = new(new("https://localhost/"), "a", "a"),
            Rules = [rule],
            Plugins = [plugin],
            Findings = [new(finding, new("ab", 0, 1, IsCut: false), "")],
            Files = [new("a", "", 1)],
            Notifications = [new("CFG0000", RuleLevel.Warning, "a") { Path = "a", RuleId = rule.Id }],
            Coverage = [],
            Unrecognised = [],
            Summary = new()
            {
                Servers = 1,
                Captures = 1,
                Unrecognised = 0,
                Errors = 1,
                Warnings = 0,
                Notes = 0,
                RulesEvaluated = 1,
                RulesNeverEvaluated = [],
                IsIncomplete = false,
                ExitCode = 1,
            },
        };
    }
}
