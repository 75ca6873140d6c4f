namespace ConfigLint.Testing.Tests;

/// <summary>The message of a test that must fail.</summary>
internal static class Failure
{
    public static string Of<TAnalyzer>(AnalyzerTest<TAnalyzer> test)
        where TAnalyzer : ConfigAnalyzer, new() => Assert.Throws<VerificationException>(test.Verify).Message;
}
