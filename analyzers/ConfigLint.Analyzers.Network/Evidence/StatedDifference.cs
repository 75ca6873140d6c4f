using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>What two captures say differently of one setting.</summary>
/// <param name="InEffect">What the rules would take.</param>
/// <param name="Other">What the other capture says.</param>
internal sealed record StatedDifference(Fact InEffect, Fact Other)
{
    /// <summary>Null: nothing is contradicted. A statement of the same origin is of equal standing in any case, so it comes first.</summary>
    public static StatedDifference? Of(Setting<string> setting, Func<Fact, string> text)
    {
        if (!setting.IsContradicted)
            return null;

        var first = setting.Statements[0];
        Fact? any = null;
        foreach (var other in setting.Statements)
        {
            if (!IsOfOtherCapture(first, other) || string.Equals(text(first), text(other), StringComparison.OrdinalIgnoreCase))
                continue;
            if (first.Origin == other.Origin)
                return new(first, other);

            any ??= other;
        }

        return any is null ? null : new(first, any);
    }

    /// <summary>The first server that only the other capture lists, else the first of its list (one of another order, or a shorter one).</summary>
    public static StatedDifference? Of(Setting<ImmutableArray<string>> setting)
    {
        if (!setting.IsContradicted)
            return null;

        var first = setting.Statements[0];
        Fact? any = null;
        foreach (var other in setting.Statements)
        {
            if (!IsOfOtherCapture(first, other) || first.Origin != other.Origin)
                continue;
            if (!setting.Value.Contains(other.Value, StringComparer.OrdinalIgnoreCase))
                return new(first, other);

            any ??= other;
        }

        return any is null ? null : new(first, any);
    }

    /// <summary>
    /// A server that a command shows in force and that is not set by hand, although what is set by hand wins: one of the two captures is out of date.
    /// A list that lacks servers is no such statement, it may be cut; nor are IPv6 servers, which are set in a place of their own.
    /// </summary>
    public static StatedDifference? BesideStored(Setting<ImmutableArray<string>> setting, bool isOfAdapter)
    {
        if (setting.IsContradicted || setting.Effective is not [{ Origin: FactOrigin.Static } stored, ..])
            return null;

        foreach (var shown in setting.Statements)
        {
            if (shown.Origin == FactOrigin.Unknown
                && shown.Adapter is not null == isOfAdapter
                && IsOfOtherCapture(stored, shown)
                && HostAddress.TryParse(shown.Value) is { IsIPv4: true } address
                && !setting.Value.Contains(address.Text, StringComparer.Ordinal))
            {
                return new(stored, shown);
            }
        }

        return null;
    }

    private static bool IsOfOtherCapture(Fact first, Fact other) => !string.Equals(first.Location.Path, other.Location.Path, StringComparison.Ordinal);
}
