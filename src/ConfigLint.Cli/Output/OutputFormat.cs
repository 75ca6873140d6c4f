namespace ConfigLint.Cli.Output;

/// <summary>What <c>-o</c> can write.</summary>
internal enum OutputFormat
{
    /// <summary>For people, in MSBuild's canonical lines.</summary>
    Text,

    /// <summary>SARIF 2.1.0, safe to upload.</summary>
    Sarif,

    /// <summary>One JSON document.</summary>
    Json,
}
