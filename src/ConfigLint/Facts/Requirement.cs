namespace ConfigLint;

/// <summary>What must be captured before an action runs. Where it is not, the rule is silent and <c>coverage</c> says what is missing.</summary>
public abstract class Requirement
{
    private protected Requirement(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
    }

    /// <summary>What <c>rules</c> and <c>coverage</c> print.</summary>
    public string Id { get; }

    /// <summary>One of them is enough.</summary>
    public static Requirement AnyOf(params ReadOnlySpan<Requirement> alternatives) => new AlternativeRequirement([.. alternatives]);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
