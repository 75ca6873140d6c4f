using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests;

/// <summary>Whole runs with .editorconfig files on disk.</summary>
public sealed class EditorConfigRunTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public EditorConfigRunTests()
    {
        Server("captures/EXCH01", "10.1.0.21");
        Server("captures/lab/EXCH02", "10.1.0.22");
    }

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Each_server_has_the_level_of_its_place()
    {
        _directory.Write("root/.editorconfig", "[captures/lab/**]\nconfiglint_diagnostic.MAIL1001.severity = suggestion\n");

        var report = Run().Report!;

        Assert.Empty(report.Notifications);
        Assert.Equal(
            [("captures/EXCH01/tcpip.reg(4,10)", RuleLevel.Error), ("captures/lab/EXCH02/tcpip.reg(4,10)", RuleLevel.Note)],
            report.Findings.Select(f => (f.Finding.Location.ToString()!, f.Finding.Level)));
        Assert.Equal((0, ExitCodes.Findings), (report.Summary.Unrecognised, report.Summary.ExitCode));
    }

    [Fact]
    public void A_rule_that_is_off_at_one_server_is_off_there_in_the_coverage()
    {
        _directory.Write("root/captures/lab/.editorconfig", "[*]\nconfiglint_diagnostic.MAIL1001.severity = none\n");

        var report = Run().Report!;

        Assert.Equal(["captures/EXCH01"], report.Findings.Select(f => f.Finding.ServerId));
        Assert.Equal(
            [("captures/EXCH01", CoverageStatus.Evaluated), ("captures/lab/EXCH02", CoverageStatus.Off)],
            report.Coverage.Select(s => (s.ServerId, s.Rules.Single(r => r.RuleId is "MAIL1001").Status)));
    }

    [Fact]
    public void What_is_off_everywhere_is_off_in_the_list_of_rules()
    {
        _directory.Write("root/captures/.editorconfig", "[*]\nconfiglint_analyzer_diagnostic.category-Mail.severity = none\n");

        var report = Run().Report!;

        Assert.Empty(report.Findings);
        Assert.All(report.Rules, r => Assert.Equal(r.Descriptor.Category is not "Mail", r.IsEnabled));
        Assert.DoesNotContain("MAIL1001", report.Summary.RulesNeverEvaluated);
    }

    [Fact]
    public void Nothing_above_the_root_and_nothing_of_the_working_directory_counts()
    {
        _directory.Write(".editorconfig", "[*]\nconfiglint_diagnostic.MAIL1001.severity = none\n");
        _directory.Write("root/captures/lab/.editorconfig", "[**/EXCH01/**]\nconfiglint_diagnostic.MAIL1001.severity = none\n");

        Assert.Equal(2, Run().Report!.Findings.Length);
        Assert.Equal(["captures/EXCH01"], Run(workingDirectory: "root/captures/lab", paths: "../EXCH01").Report!.Findings.Select(f => f.Finding.ServerId));
    }

    [Fact]
    public void The_command_line_weighs_more()
    {
        _directory.Write("root/.editorconfig", "[*]\nconfiglint_diagnostic.MAIL1001.severity = none\n");

        Assert.Equal([RuleLevel.Warning, RuleLevel.Warning], Run(new RuleOverride("MAIL1001", RuleLevel.Warning)).Report!.Findings.Select(f => f.Finding.Level));
    }

    [Fact]
    public void A_typo_is_told_with_its_line_and_the_analysis_goes_on()
    {
        _directory.Write("root/.editorconfig", "[*]\n\nconfiglint_diagnostic.MAIL101.severity = none\nconfiglint_diagnostic.MAIL1001.severity = wrning\n");

        var report = Run().Report!;

        Assert.Equal([("CFG0006", ".editorconfig", 3), ("CFG0006", ".editorconfig", 4)], report.Notifications.Select(n => (n.Id, n.Path!, n.Line!.Value)));
        Assert.Equal([RuleLevel.Error, RuleLevel.Error], report.Findings.Select(f => f.Finding.Level));
        Assert.Equal((false, ExitCodes.Findings), (report.Summary.IsIncomplete, report.Summary.ExitCode));
    }

    [Theory]
    [InlineData("[*]", false)]
    [InlineData("[captures/**]", true)]
    public void A_rule_over_all_servers_has_the_options_of_the_root(string header, bool isFound)
    {
        Server("captures/EXCH01", "10.1.0.21");
        Server("captures/lab/EXCH02", "10.1.0.21");
        _directory.Write("root/.editorconfig", header + "\nconfiglint_diagnostic.NET1101.shared_addresses = 10.1.0.21\n");

        var report = Run().Report!;

        Assert.Equal(isFound, report.Findings.Any(f => f.Finding.RuleId is "NET1101"));
        Assert.Equal(isFound ? 1 : 0, report.Notifications.Length);
    }

    private void Server(string directory, string address) => _directory.Write(
        $"root/{directory}/tcpip.reg",
        $"""
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "Domain"=""
        "Hostname"="{directory[^6..].ToLowerInvariant()}"
        "NameServer"="10.1.0.10"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "Start"=dword:00000002

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\E100B1\Parameters\Tcpip]
        "EnableDHCP"=dword:00000000
        "IPAddress"="{address}"
        "SubnetMask"="255.255.255.0"
        "DefaultGateway"="10.1.0.1"

        """);

    private RunOutcome Run(params RuleOverride[] levels) => AnalysisRun.Execute(
        new() { WorkingDirectory = _directory.At("root"), Root = _directory.At("root"), RuleLevels = [.. levels], Jobs = 2 },
        cancellationToken: TestContext.Current.CancellationToken);

    private RunOutcome Run(string workingDirectory, string paths) => AnalysisRun.Execute(
        new() { WorkingDirectory = _directory.At(workingDirectory), Root = _directory.At("root"), Paths = [paths], Jobs = 2 },
        cancellationToken: TestContext.Current.CancellationToken);
}
