using System.Collections.Immutable;
using System.Globalization;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Reporting;

/// <summary>Where the time of a run went, a line for each rule and format.</summary>
public static class StatisticsText
{
    /// <summary>Writes the table; shares are of the time in plug-ins, over all threads.</summary>
    public static void Write(ImmutableArray<TimeSpent> statistics, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var total = statistics.Sum(s => s.Elapsed.TotalMilliseconds);
        foreach (var spent in statistics)
        {
            var milliseconds = spent.Elapsed.TotalMilliseconds;
            var share = total > 0 ? milliseconds / total : 0;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,10:0.0} ms {share,6:0.0%} {spent.Calls,9} calls  {TerminalText.Escape(spent.Who)}\n"));
        }
    }
}
