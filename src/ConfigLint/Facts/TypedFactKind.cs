namespace ConfigLint;

/// <summary>A kind whose facts are <typeparamref name="TFact"/>; a static property next to the fact type.</summary>
/// <param name="id">Lower camel case; a plug-in's with a prefix and a dot.</param>
public sealed class FactKind<TFact>(string id) : FactKind(id)
    where TFact : Fact
{
    /// <inheritdoc/>
    public override Type Type => typeof(TFact);
}
