namespace ConfigLint;

/// <summary>One adapter as one capture shows it.</summary>
internal sealed class AdapterSighting(string path)
{
    public string Path { get; } = path;

    /// <summary>The friendly name as written; null where the capture knows the id only.</summary>
    public string? Name { get; private set; }

    /// <summary>As written; null: not captured.</summary>
    public string? Id { get; private set; }

    /// <summary>The adapter facts; empty where only its settings name the adapter.</summary>
    public List<AdapterFact> Facts { get; } = [];

    /// <summary>IPv4 addresses that identify an adapter among the captures of one server.</summary>
    public List<string> Addresses { get; } = [];

    public void Add(AdapterFact fact)
    {
        Facts.Add(fact);
        Id ??= fact.Id;
        AddName(fact.Value);
    }

    /// <summary>What a fact calls it.</summary>
    public void AddName(string name)
    {
        if (AdapterName.IsId(name))
            Id ??= name;
        else
            Name ??= IsName(name) ? name : null;
    }

    private bool IsName(string name) => name.Length > 0 && (Id is null || !string.Equals(AdapterName.Normalize(name), AdapterName.Normalize(Id), StringComparison.Ordinal));
}
