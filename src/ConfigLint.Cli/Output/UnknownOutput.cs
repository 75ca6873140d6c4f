using ConfigLint.Engine.Configuration;

namespace ConfigLint.Cli.Output;

/// <summary>What <c>-o</c> answers to a format that it does not have.</summary>
internal static class UnknownOutput
{
    /// <summary>Names the nearest format, and all of them.</summary>
    /// <param name="argument">What was written behind <c>-o</c>.</param>
    /// <param name="name">The format in it.</param>
    /// <param name="known">The formats that there are.</param>
    public static string Message(string argument, string name, string[] known)
    {
        var nearest = NearestName.Of(name, known) is { } near ? $", did you mean '{near}'" : "";
        return $"-o {argument}: there is no output '{name}'{nearest}; there are {string.Join(", ", known)}";
    }
}
