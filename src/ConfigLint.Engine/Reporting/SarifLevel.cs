using ConfigLint.Engine.Configuration;
using Microsoft.CodeAnalysis.Sarif;

namespace ConfigLint.Engine.Reporting;

/// <summary>Levels in the SDK's words.</summary>
internal static class SarifLevel
{
    public static FailureLevel Of(RuleLevel level) => level switch
    {
        RuleLevel.Error => FailureLevel.Error,
        RuleLevel.Warning => FailureLevel.Warning,
        RuleLevel.Note => FailureLevel.Note,
        _ => FailureLevel.None,
    };
}
