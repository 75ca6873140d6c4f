using ConfigLint.Engine.Configuration;
using Microsoft.Build.Utilities;

namespace ConfigLint.MSBuild.Tests;

/// <summary>Every parameter of the task arrives in the engine, and nowhere else is anything decided.</summary>
public sealed class TaskOptionsTests
{
    [Fact]
    public void Every_parameter_has_its_option()
    {
        var errors = new List<string>();
        using var task = new CheckCaptures
        {
            ProjectFile = "/repo/site/infra.proj",
            Captures = [new TaskItem("captures/a.reg")],
            Plugins = [new TaskItem("rules/Acme.dll")],
            Rules = ["MAIL1001=warning", "NET1012 = none"],
            ConfigFile = "lab.json",
            FailOn = "Warning",
            Root = "..",
            Category = "site",
            Deterministic = true,
            AsOf = "2026-01-31",
            Locked = "true",
            TimeLimit = "30",
        };

        var options = TaskOptions.Read(task, static _ => null, errors);

        Assert.Empty(errors);
        Assert.Equal(("/repo/site", "lab.json", RuleLevel.Warning, "..", "site", true, new DateOnly(2026, 1, 31), true), (
            options.WorkingDirectory, options.ConfigFile, options.FailOn, options.Root, options.Category, options.Deterministic, options.AsOf!.Value, options.PathsAreExpanded));
        Assert.Equal(["captures/a.reg"], options.Paths);
        Assert.Equal(["rules/Acme.dll"], options.Plugins);
        Assert.Equal(("a ConfigLintPlugin item", PluginLocking.Required, TimeSpan.FromSeconds(30)), (options.PluginsAskedBy, options.Locking, options.TimeLimit));
        Assert.Equal([new("MAIL1001", RuleLevel.Warning), new("NET1012", RuleLevel.None)], options.RuleLevels);
    }

    [Fact]
    public void What_is_left_out_has_the_engines_default()
    {
        using var task = new CheckCaptures { ProjectFile = "/nowhere/site/infra.proj", Captures = [new TaskItem("../captures/a.reg")] };

        var options = TaskOptions.Read(task, static name => name == "SOURCE_DATE_EPOCH" ? "86400" : null, []);

        Assert.Equal((null, (RuleLevel?)null, "/nowhere", null, false, new DateOnly(1970, 1, 2)), (options.ConfigFile, options.FailOn, options.Root, options.Category, options.Deterministic, options.AsOf!.Value));
    }

    [Theory]
    [InlineData("", null, PluginLocking.Off)]
    [InlineData("", "true", PluginLocking.WhereLockFileExists)]
    [InlineData("", "false", PluginLocking.Off)]
    [InlineData("false", "true", PluginLocking.Off)]
    [InlineData("True", null, PluginLocking.Required)]
    public void A_pipeline_locks_unless_the_project_says_otherwise(string locked, string? ci, PluginLocking expected)
    {
        using var task = new CheckCaptures { ProjectFile = "/nowhere/infra.proj", Locked = locked };

        Assert.Equal(expected, TaskOptions.Read(task, name => name is "CI" ? ci : null, []).Locking);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var errors = new List<string>();
        using var task = new CheckCaptures { ProjectFile = "/nowhere/infra.proj", Rules = ["MAIL1001", "=error"], FailOn = "none", AsOf = "today", Locked = "yes", TimeLimit = "0" };

        TaskOptions.Read(task, static _ => null, errors);

        Assert.Equal(6, errors.Count);
    }
}
