namespace ConfigLint;

/// <summary>One value that one capture states. <c>configlint facts</c> prints one object for each.</summary>
public record Fact
{
    /// <summary>The value as written, without decoration; "" when captured as blank; "true"/"false" for switches.</summary>
    public required string Value { get; init; }

    /// <summary>The value's characters (with its quotes, where the format has them); the label's when blank and unquoted.</summary>
    public required Location Location { get; init; }

    /// <summary>The adapter that the value belongs to, as the capture names it; null: the whole server.</summary>
    public string? Adapter { get; init; }

    /// <summary>Who set the value.</summary>
    public FactOrigin Origin { get; init; }

    /// <summary>Captured, with nothing in it.</summary>
    public bool IsBlank => Value.Length == 0;

    /// <summary>What <c>facts -o json</c> prints under <c>properties</c>, in a fixed order; null: left out.</summary>
    public virtual IEnumerable<KeyValuePair<string, string?>> Properties => [];
}
