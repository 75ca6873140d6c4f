using System.Globalization;

namespace ConfigLint.Benchmarks.Table;

/// <summary>Processor time of all processes that this one has started and that have ended, which outlives them.</summary>
internal static class ChildProcessorTime
{
    private const string Statistics = "/proc/self/stat";

    /// <summary>proc_pid_stat(5): cutime and cstime are fields 16 and 17, in ticks of which every Linux on x64 and arm64 has 100 a second.</summary>
    private const int FirstField = 16;

    /// <summary>Null: not Linux.</summary>
    public static TimeSpan? Read()
    {
        if (!File.Exists(Statistics))
            return null;

        // The name in field 2 may hold blanks and parentheses.
        var text = File.ReadAllText(Statistics);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromMilliseconds(10 * (Ticks(fields, FirstField) + Ticks(fields, FirstField + 1)));
    }

    private static long Ticks(string[] fields, int field) => long.Parse(fields[field - 3], CultureInfo.InvariantCulture);
}
