using System.Diagnostics.CodeAnalysis;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>A name that Postfix uses, stated or derived.</summary>
/// <param name="Value">Null: not known.</param>
/// <param name="Location">Where it is stated, or what it is derived from; null exactly when not known.</param>
/// <param name="Setting">The parameter that states it, or whose file does; null: derived.</param>
/// <param name="Missing">What would have to be captured to know it; null: known, or captures contradict each other.</param>
internal sealed record EffectiveName(string? Value, Location? Location, MailSettingFact? Setting, string? Missing)
{
    public static EffectiveName Unknown { get; } = new(Value: null, Location: null, Setting: null, Missing: null);

    [MemberNotNullWhen(true, nameof(Value), nameof(Location))]
    public bool IsKnown => Value is not null && Location is not null;

    /// <summary>Known, and blank or of one label: nobody outside the server can resolve it.</summary>
    [MemberNotNullWhen(true, nameof(Value), nameof(Location))]
    public bool IsUnqualified => IsKnown && !IsQualifiedName(Value);

    public static EffectiveName NotCaptured(string what) => new(Value: null, Location: null, Setting: null, what);

    public static EffectiveName DerivedFrom(Location location, string value) => new(value, location, Setting: null, Missing: null);

    public static bool IsQualifiedName(string name) => name.Contains('.', StringComparison.Ordinal);
}
