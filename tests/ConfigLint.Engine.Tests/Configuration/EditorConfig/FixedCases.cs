using CsCheck;

namespace ConfigLint.Engine.Tests.Configuration.EditorConfig;

/// <summary>Generated cases that are the same in every run: Sample fixes its first case only.</summary>
internal static class FixedCases
{
    public static IEnumerable<T> Of<T>(Gen<T> generator, int count)
    {
        for (var stream = 0u; stream < count; stream++)
            yield return generator.Generate(new PCG(stream, 20261124), null, out _);
    }
}
