using ConfigLint.Engine.Plugins;

namespace ConfigLint.Testing.Running;

/// <summary>Keeps what a rule throws, with its stack, on its way to the engine, which keeps the message alone.</summary>
internal sealed class ThrownExceptions
{
    /// <summary>Null: nothing was thrown.</summary>
    public Exception? First { get; private set; }

    /// <summary>The plan with actions that are watched.</summary>
    public AnalysisPlan Watch(AnalysisPlan plan) => plan with
    {
        DocumentActions = [.. plan.DocumentActions.Select(action => action with { Run = Watch(action.Run) })],
        ServerActions = [.. plan.ServerActions.Select(action => action with { Run = Watch(action.Run) })],
    };

    private Action<TContext> Watch<TContext>(Action<TContext> run) => context =>
    {
        try
        {
            run(context);
        }
        catch (Exception e)
        {
            First ??= e;
            throw;
        }
    };
}
