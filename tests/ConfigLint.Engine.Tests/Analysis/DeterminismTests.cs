using System.Globalization;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>Same input, byte-identical output, on any number of cores.</summary>
public sealed class DeterminismTests
{
    private const int Servers = 60;

    [Fact]
    public void One_two_and_eight_jobs_give_the_same_bytes()
    {
        using var directory = new TempDirectory();
        for (var i = 0; i < Servers; i++)
            WriteServer(directory, i);

        var one = Report(directory, jobs: 1);

        Assert.Contains("MAIL1001", one, StringComparison.Ordinal);
        Assert.Contains("NET1101", one, StringComparison.Ordinal);
        Assert.Contains("CAP1001", one, StringComparison.Ordinal);
        Assert.Equal(one, Report(directory, jobs: 2));
        Assert.Equal(one, Report(directory, jobs: 8));
    }

    private static string Report(TempDirectory directory, int jobs)
    {
        var outcome = AnalysisRun.Execute(
            new() { WorkingDirectory = directory.Path, Root = directory.Path, Jobs = jobs, Deterministic = true, FailOn = RuleLevel.None },
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Errors);
        Assert.Equal(Servers, outcome.Report!.Summary.Servers);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        JsonReport.Write(outcome.Report, writer);
        SarifReport.Write(outcome.Report, writer);
        return writer.ToString();
    }

    private static void WriteServer(TempDirectory directory, int i)
    {
        // Every third server has no domain, every fifth shares its address with the next one, every seventh has a damaged export.
        var (name, address) = ($"exch{i:00}", $"10.1.0.{(i % 5 == 1 ? i - 1 : i) + 10}");
        var domain = i % 3 == 0 ? "" : "corp.example";
        directory.Write(
            $"captures/{name}/tcpip.reg",
            $"""
            REGEDIT4

            [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
            "Domain"="{domain}"
            "Hostname"="{name}"
            "NameServer"="10.1.0.1"
            {(i % 7 == 0 ? "\"Broken\"=dword:xyz" : "")}

            [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIMC]
            "Start"=dword:00000002

            """);
        directory.Write(
            $"captures/{name}/ipconfig.txt",
            $"""
            Windows NT IP Configuration

                Host Name . . . . . . . . . : {name}
                DNS Servers . . . . . . . . : 10.1.0.1

            Ethernet adapter E100B1:

                Description . . . . . . . . : Intel(R) PRO PCI Adapter
                Physical Address. . . . . . : 00-A0-C9-4B-11-{i:00}
                DHCP Enabled. . . . . . . . : No
                IP Address. . . . . . . . . : {address}
                Subnet Mask . . . . . . . . : 255.255.0.0

            """);
    }
}
