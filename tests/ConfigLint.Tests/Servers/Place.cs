namespace ConfigLint.Tests.Servers;

/// <summary>A location as people read it: <c>file(line,column)</c>, one-based.</summary>
internal static class Place
{
    public static void Is(string expected, Location? location) => Assert.Equal(expected, location?.ToString());
}
