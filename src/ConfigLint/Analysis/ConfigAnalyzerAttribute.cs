namespace ConfigLint;

/// <summary>Marks an analyzer and names every id it can report; read from metadata before any code of the assembly runs.</summary>
/// <param name="ids">The ids of <see cref="ConfigAnalyzer.SupportedDiagnostics"/>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ConfigAnalyzerAttribute(params string[] ids) : Attribute
{
    /// <summary>The ids of <see cref="ConfigAnalyzer.SupportedDiagnostics"/>.</summary>
    public string[] Ids => ids;
}
