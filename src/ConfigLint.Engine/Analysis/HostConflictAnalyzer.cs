using System.Collections.Immutable;

namespace ConfigLint.Engine.Analysis;

/// <summary>CAP1007: two hosts in one group. The engine runs no server rule there, whatever this rule's level.</summary>
[ConfigAnalyzer("CAP1007")]
public sealed class HostConflictAnalyzer : ConfigAnalyzer
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "CAP1007",
        Category = "Captures",
        DefaultSeverity = DiagnosticSeverity.Error,
        Title = "Captures of two hosts in one directory",
        MessageFormat = "{0}: this capture is of host '{1}', but {2} is of host '{3}', so no server rule runs here. "
            + "Give each host a directory of its own, or a 'servers' pattern in configlint.json.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterServerAction(Analyze, FactKinds.HostName);
    }

    private static void Analyze(ServerAnalysisContext context)
    {
        if (HostConflict.Find(context.Server) is not { } conflict)
            return;

        var (first, second) = (conflict.First, conflict.Second);
        context.ReportDiagnostic(Diagnostic.Create(Rule, second.Location, context.Server.Name, second.Value, first.Location.Path, first.Value) with
        {
            Subject = "host",
            Related = [new(first.Location, $"host '{first.Value}'")],
        });
    }
}
