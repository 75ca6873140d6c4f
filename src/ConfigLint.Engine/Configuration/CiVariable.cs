namespace ConfigLint.Engine.Configuration;

/// <summary>Whether a pipeline runs the program.</summary>
public static class CiVariable
{
    /// <summary><c>CI</c> has a value other than false or 0: GitHub, GitLab and most others set it; Azure Pipelines sets <c>TF_BUILD</c> instead.</summary>
    public static bool IsSet(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return variable("CI") is { Length: > 0 } value
            ? !value.Equals("false", StringComparison.OrdinalIgnoreCase) && value is not "0"
            : variable("TF_BUILD") is { Length: > 0 };
    }
}
