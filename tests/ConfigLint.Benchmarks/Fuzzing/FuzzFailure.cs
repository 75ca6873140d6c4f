using System.Diagnostics;
using System.Globalization;

namespace ConfigLint.Benchmarks.Fuzzing;

/// <summary>What went wrong.</summary>
/// <param name="Key">The same for inputs that fail in the same place.</param>
/// <param name="Text">For people.</param>
internal sealed record FuzzFailure(string Key, string Text)
{
    private const int FramesShown = 4;

    public static FuzzFailure Of(Exception e)
    {
        var frames = new StackTrace(e, fNeedFileInfo: true).GetFrames().Where(f => f.GetMethod()?.DeclaringType?.FullName?.StartsWith("ConfigLint", StringComparison.Ordinal) == true).ToList();
        var shown = frames.Take(FramesShown).Select(f =>
            string.Create(CultureInfo.InvariantCulture, $"  at {f.GetMethod()!.DeclaringType!.Name}.{f.GetMethod()!.Name} {Path.GetFileName(f.GetFileName())}:{f.GetFileLineNumber()}"));
        var place = frames.FirstOrDefault() is { } first ? $"{first.GetMethod()!.DeclaringType!.Name}.{first.GetMethod()!.Name}+{first.GetILOffset()}" : "";
        return new($"{e.GetType().Name} {place}", $"{e.GetType().Name}: {e.Message}\n{string.Join('\n', shown)}");
    }

    /// <summary>Twice the time of half the text is much work for each character; four times is the square.</summary>
    public static FuzzFailure Slow(double milliseconds, double millisecondsOfHalf, int characters) => new("slow", string.Create(
        CultureInfo.InvariantCulture,
        $"slow: {milliseconds:F0} ms for {characters / 1e3:F0} thousand characters, {milliseconds / characters * 1e6:F0} ms per million; {milliseconds / millisecondsOfHalf:F1} times as long as half of it"));
}
