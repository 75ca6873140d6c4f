using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ConfigLint;

/// <summary>What all captures of a server together say of one setting.</summary>
/// <typeparam name="T">The setting's type; a list's elements are in order of use.</typeparam>
public sealed class Setting<T>
{
    internal Setting(T? value, bool hasValue, ImmutableArray<Fact> effective, ImmutableArray<Fact> statements, bool isContradicted) =>
        (Value, HasValue, Effective, Statements, IsContradicted) = (value, hasValue, effective, statements, isContradicted);

    /// <summary>Stated by at least one capture, blank or not.</summary>
    [MemberNotNullWhen(true, nameof(Location))]
    public bool IsCaptured => !Statements.IsEmpty;

    /// <summary>Captured, and the effective value is blank.</summary>
    [MemberNotNullWhen(true, nameof(Location))]
    public bool IsBlank => IsCaptured && !HasValue;

    /// <summary>Captured, and the effective value is not blank.</summary>
    [MemberNotNullWhen(true, nameof(Location), nameof(Value))]
    public bool HasValue { get; }

    /// <summary>The effective value; blank and not captured: the type's default, for a list the empty list.</summary>
    public T? Value { get; }

    /// <summary>Of the winning statement; null exactly when not captured.</summary>
    public Location? Location => Statements is [var winner, ..] ? winner.Location : null;

    /// <summary>The facts behind <see cref="Value"/>, in its order: one for each element of a list.</summary>
    public ImmutableArray<Fact> Effective { get; }

    /// <summary>All facts, the winner's first, then by precedence, path, position.</summary>
    public ImmutableArray<Fact> Statements { get; }

    /// <summary>Statements of equal precedence, from two captures, differ (NET1016).</summary>
    public bool IsContradicted { get; }
}
