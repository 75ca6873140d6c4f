using System.Diagnostics;
using ConfigLint.Benchmarks.Formats;

namespace ConfigLint.Benchmarks.Fuzzing;

/// <summary>One input through one format: what is wrong with how the format took it.</summary>
internal sealed class ParserTrial(CaptureFormat format, string path)
{
    private const double MillisecondsForEach = 25;
    private const double MillisecondsPerMegabyte = 100;
    private const int Repeats = 5;

    private readonly CaptureReader _reader = new(format, path);

    /// <summary>Errors, entries and facts that the format answered with.</summary>
    public long Answers => _reader.Answers;

    /// <summary>Null: all is well.</summary>
    public FuzzFailure? Check(string input)
    {
        try
        {
            _reader.ReadAll(SourceText.From(input, path));
            return null;
        }
        catch (Exception e)
        {
            return FuzzFailure.Of(e);
        }
    }

    /// <summary>The same, and whether parsing and projecting take longer than the size allows; null: all is well.</summary>
    public FuzzFailure? CheckTime(string input)
    {
        try
        {
            var allowed = MillisecondsForEach + (MillisecondsPerMegabyte * input.Length / 1e6);
            var milliseconds = Measure(input, allowed);
            return milliseconds <= allowed ? null : FuzzFailure.Slow(milliseconds, Measure(input[..(input.Length / 2)], enough: 0), input.Length);
        }
        catch (Exception e)
        {
            return FuzzFailure.Of(e);
        }
    }

    /// <summary>The fastest of several; not all of them where one was fast enough.</summary>
    private double Measure(string input, double enough)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Repeats && best > enough; i++)
        {
            var clock = Stopwatch.StartNew();
            _reader.ReadOnce(SourceText.From(input, path));
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        return best;
    }
}
