using System.Diagnostics;

namespace ConfigLint.Benchmarks.Table;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">From start to end.</param>
/// <param name="Processor">Of all its threads.</param>
/// <param name="PeakBytes">The most memory it had; as of the last look before its end.</param>
internal sealed record ProgramRun(TimeSpan Wall, TimeSpan Processor, long PeakBytes)
{
    /// <summary>Fine enough for a run of a second, and rare enough not to cost the program a core.</summary>
    private const int LookEveryMilliseconds = 20;

    public static ProgramRun Of(ProgramCall call, string workingDirectory)
    {
        var start = new ProcessStartInfo(call.FileName, call.Arguments)
        {
            WorkingDirectory = workingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var processorBefore = ChildProcessorTime.Read();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(LookEveryMilliseconds))
            Look(process, ref peak, ref processor);
        var wall = clock.Elapsed;
        process.WaitForExit();
        return new(wall, processorBefore is { } before && ChildProcessorTime.Read() is { } after ? after - before : processor, peak);
    }

    private static void Look(Process process, ref long peak, ref TimeSpan processor)
    {
        try
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
            processor = process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has ended between the two looks.
        }
    }
}
