using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests;

/// <summary>Whole runs over files on disk: bad input is told with its path, and costs no other finding.</summary>
public sealed class AnalysisRunTests : IDisposable
{
    private const string Broken = """
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "Domain"=""
        "Hostname"="exch01"
        "NameServer"="10.1.0.10"

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\E100B1\Parameters\Tcpip]
        "EnableDHCP"=dword:00000000
        "IPAddress"=hex(7):31,30,2e,31,2e,30,2e,32,31,00,00

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
        "Start"=dword:00000002

        """;

    private readonly TempDirectory _directory = new();

    public AnalysisRunTests() => _directory.Write("captures/EXCH01/tcpip.reg", Broken);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void The_connector_that_cannot_start_is_found()
    {
        var outcome = Run(new());

        var finding = Assert.Single(outcome.Report!.Findings);
        Assert.Equal(("MAIL1001", "captures/EXCH01/tcpip.reg(4,10)"), (finding.Finding.RuleId, finding.Finding.Location.ToString()));
        Assert.Equal("\"Domain\"=\"\"", finding.SourceLine!.Text);
        Assert.Equal(ExitCodes.Findings, outcome.ExitCode);
        Assert.Equal(ExitCodes.Success, Run(new() { FailOn = RuleLevel.None }).ExitCode);
    }

    [Fact]
    public void A_capture_that_cannot_be_read_makes_the_run_incomplete_and_costs_no_other_finding()
    {
        using (var stream = File.Create(_directory.At("captures/EXCH01/huge.reg")))
            stream.SetLength(257L * 1024 * 1024);

        var outcome = Run(new());

        AssertBroken(outcome);
        var notification = Assert.Single(outcome.Report!.Notifications);
        Assert.Equal(("CFG0003", "captures/EXCH01/huge.reg"), (notification.Id, notification.Path));
        Assert.Equal("the capture cannot be read: it is larger than 256 MB. Correct the file or its permissions, or exclude it.", notification.Message);
        Assert.Equal(ExitCodes.Incomplete, outcome.ExitCode);
        Assert.Equal(ExitCodes.Findings, Run(new() { AllowIncomplete = true }).ExitCode);
        Assert.Equal(ExitCodes.Success, Run(new() { AllowIncomplete = true, FailOn = RuleLevel.None }).ExitCode);
    }

    [Fact]
    public void Empty_binary_and_unknown_files_are_counted()
    {
        _directory.Write("captures/EXCH01/empty.txt", "");
        _directory.Write("captures/EXCH01/program.bin", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0xFF]);
        _directory.Write("captures/EXCH01/notes.md", "# Notes");
        _directory.Write("captures/EXCH01/long.txt", new string('x', 200_000));

        var outcome = Run(new());

        AssertBroken(outcome);
        Assert.Empty(outcome.Report!.Notifications);
        Assert.Equal(["captures/EXCH01/empty.txt", "captures/EXCH01/long.txt", "captures/EXCH01/notes.md", "captures/EXCH01/program.bin"], outcome.Report.Unrecognised);
        Assert.Equal((1, 1, 4), (outcome.Report.Summary.Servers, outcome.Report.Summary.Captures, outcome.Report.Summary.Unrecognised));
    }

    [Fact]
    public void A_named_file_that_no_format_recognises_is_a_warning()
    {
        _directory.Write("captures/EXCH01/notes.md", "# Notes");

        var outcome = Run(new() { Paths = ["captures/EXCH01/notes.md", "captures/EXCH01/tcpip.reg"] });

        AssertBroken(outcome);
        var notification = Assert.Single(outcome.Report!.Notifications);
        Assert.Equal(("CFG0003", RuleLevel.Warning, "captures/EXCH01/notes.md", false), (notification.Id, notification.Level, notification.Path, notification.MakesIncomplete));
        Assert.Equal(ExitCodes.Findings, outcome.ExitCode);
    }

    [Fact]
    public void Where_nothing_is_recognised_nothing_was_checked()
    {
        _directory.Write("notes/a.md", "# Notes");

        var outcome = Run(new() { Paths = ["notes"] });

        Assert.Null(outcome.Report);
        Assert.StartsWith("no capture format recognises any of the 1 files", Assert.Single(outcome.Errors), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, outcome.ExitCode);
    }

    [Fact]
    public void An_empty_directory_has_nothing_to_look_at()
    {
        _directory.Create("empty");

        Assert.StartsWith("there is no file to look at", Assert.Single(Run(new() { Paths = ["empty"] }).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_with_a_call_is_told_at_once()
    {
        var outcome = Run(new() { Only = ["MAIL101"], Paths = ["nowhere", "../elsewhere"] });

        Assert.Equal(3, outcome.Errors.Length);
        Assert.Equal("there is no rule 'MAIL101': did you mean MAIL1001? 'configlint rules' lists them", outcome.Errors[0]);
        Assert.Equal(ExitCodes.Usage, outcome.ExitCode);
    }

    [Fact]
    public void A_plug_in_that_is_not_there_makes_the_run_incomplete()
    {
        var outcome = Run(new() { Plugins = ["acme.dll"] });

        AssertBroken(outcome);
        Assert.Equal("CFG0002", Assert.Single(outcome.Report!.Notifications).Id);
        Assert.Equal(ExitCodes.Incomplete, outcome.ExitCode);
    }

    [Fact]
    public void A_deterministic_run_tells_no_time()
    {
        Assert.Equal((null, null), (Run(new() { Deterministic = true }).Report!.StartedAt, Run(new() { Deterministic = true }).Report!.EndedAt));
        Assert.NotNull(Run(new()).Report!.StartedAt);
    }

    [Fact]
    public void Facts_say_where_each_value_stands()
    {
        var listing = FactListing.Execute(Options(new()), includeRaw: false, TestContext.Current.CancellationToken);

        var fact = Assert.Single(listing.Facts, f => f.Kind is "dnsDomain");
        Assert.Equal(("captures/EXCH01", "", "captures/EXCH01/tcpip.reg(4,10)", "registry-export"), (fact.Server, fact.Fact.Value, fact.Fact.Location.ToString(), fact.Format));
        Assert.Equal(ExitCodes.Success, listing.ExitCode);
        Assert.True(FactListing.Execute(Options(new()), includeRaw: true, TestContext.Current.CancellationToken).Facts.Length > listing.Facts.Length);
    }

    [Fact]
    public void A_cancelled_run_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => AnalysisRun.Execute(Options(new()), cancellationToken: source.Token));
    }

    private static void AssertBroken(RunOutcome outcome) => Assert.Equal(["MAIL1001"], (outcome.Report?.Findings ?? []).Select((AnchoredFinding f) => f.Finding.RuleId));

    private RunOutcome Run(Asked asked) => AnalysisRun.Execute(Options(asked), cancellationToken: TestContext.Current.CancellationToken);

    private RunOptions Options(Asked asked) => new()
    {
        WorkingDirectory = _directory.Path,
        Root = _directory.Path,
        Paths = [.. asked.Paths],
        Plugins = [.. asked.Plugins],
        Only = [.. asked.Only],
        FailOn = asked.FailOn,
        AllowIncomplete = asked.AllowIncomplete,
        Deterministic = asked.Deterministic,
        Jobs = 2,
    };

    private sealed record Asked
    {
        public string[] Paths { get; init; } = [];

        public string[] Plugins { get; init; } = [];

        public string[] Only { get; init; } = [];

        public RuleLevel FailOn { get; init; } = RuleLevel.Error;

        public bool AllowIncomplete { get; init; }

        public bool Deterministic { get; init; }
    }
}
