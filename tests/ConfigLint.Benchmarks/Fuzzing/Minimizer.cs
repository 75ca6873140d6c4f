namespace ConfigLint.Benchmarks.Fuzzing;

/// <summary>Cuts a failing input down to what the failure needs.</summary>
internal static class Minimizer
{
    private const int MostTries = 20_000;

    /// <param name="input">Fails.</param>
    /// <param name="stillFails">Whether a shorter input fails in the same way.</param>
    public static string Minimize(string input, Func<string, bool> stillFails)
    {
        var tries = 0;
        for (var length = input.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start < input.Length && tries < MostTries;)
            {
                tries++;
                var shorter = input.Remove(start, Math.Min(length, input.Length - start));
                if (stillFails(shorter))
                    input = shorter;
                else
                    start += length;
            }
        }

        return input;
    }
}
