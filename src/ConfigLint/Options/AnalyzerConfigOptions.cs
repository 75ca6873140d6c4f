namespace ConfigLint;

/// <summary>Options in effect at the document, at the server's folder, or (fleet) at the root. Already parsed and checked.</summary>
public abstract class AnalyzerConfigOptions
{
    /// <summary>The configured value, else the option's default.</summary>
    public abstract T Get<T>(AnalyzerOption<T> option);
}
