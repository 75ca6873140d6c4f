using System.Text.RegularExpressions;

namespace ConfigLint.Cli.Tests;

/// <summary><c>docs/configuration.md</c> names commands and options that there are.</summary>
public sealed partial class ConfigurationPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "configuration.md"));

    [Fact]
    public void Every_option_of_the_page_is_one_of_the_command_line()
    {
        var known = CommandRun.Of(RepositoryRoot.Path, "check", "--help").Out + CommandRun.Of(RepositoryRoot.Path, "init", "--help").Out;
        var named = Option().Matches(Page).Select(m => m.Value).Where(o => o is not ("--help" or "--renormalize")).Distinct(StringComparer.Ordinal).ToList();

        Assert.Empty(new[] { "--config", "--show-files", "--include", "--exclude", "--fail-on", "--ci" }.Except(named, StringComparer.Ordinal));
        Assert.All(named, option => Assert.Contains(option + " ", known + " ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_init_prints_on_the_page_is_what_it_prints()
    {
        using var fleet = new TemporaryFleet();
        foreach (var file in Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "samples", "fleet", "captures"), "*", SearchOption.AllDirectories))
            fleet.Add(Path.GetRelativePath(Path.Combine(RepositoryRoot.Path, "samples", "fleet"), file), File.ReadAllBytes(file));
        fleet.Add(".github/dependabot.yml", "version: 2\n");

        var printed = CommandRun.Of(fleet.Root, "init").Out;

        var shown = Page[(Page.IndexOf("$ configlint init\n", StringComparison.Ordinal) + "$ configlint init\n".Length)..];
        Assert.StartsWith(shown[..shown.IndexOf("```", StringComparison.Ordinal)], printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_of_editorconfig_have_no_line_without_effect()
    {
        var examples = Page.Split("```ini\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]).ToList();

        Assert.InRange(examples.Count, 5, 20);
        foreach (var example in examples)
        {
            using var fleet = new TemporaryFleet().AddBroken("captures/lab/EXCH01").Add(".editorconfig", example);
            Assert.DoesNotContain("CFG0006", CommandRun.Of(fleet.Root, "check").Error, StringComparison.Ordinal);
        }

        using var mistyped = new TemporaryFleet().AddBroken("captures/lab/EXCH01").Add(".editorconfig", examples[0].Replace("severity", "severty", StringComparison.Ordinal));
        Assert.Contains("CFG0006", CommandRun.Of(mistyped.Root, "check").Error, StringComparison.Ordinal);
    }

    [GeneratedRegex("--[a-z][a-z-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Option();
}
