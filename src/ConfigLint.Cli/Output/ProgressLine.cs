using System.Diagnostics;
using System.Globalization;

namespace ConfigLint.Cli.Output;

/// <summary>One line on a terminal that tells how far a run is; nothing for runs under a second.</summary>
internal sealed class ProgressLine(Terminal terminal)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Lock _lock = new();
    private TimeSpan _shownAt;

    /// <summary>Called on any thread.</summary>
    public void Report(int done, int total)
    {
        var now = _watch.Elapsed;
        if (now < Patience || now - _shownAt < Interval)
            return;

        lock (_lock)
        {
            _shownAt = now;
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} of {total} servers"));
        }
    }

    /// <summary>Takes the line away before anything else is written.</summary>
    public void Clear()
    {
        if (_shownAt > TimeSpan.Zero)
            terminal.Error.Write("\r\u001b[K");
    }
}
