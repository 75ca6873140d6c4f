using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The primary DNS suffix of a Windows 2000 or later server as its mail connector finds it.</summary>
/// <param name="Verdict">From <see cref="PrimarySuffixTable"/>.</param>
/// <param name="Statement">The fact to point at; null where nothing states the suffix.</param>
/// <param name="Stored">The stored suffix that waits for a restart; null: none.</param>
/// <param name="Witnesses">Other captures to read with it.</param>
internal sealed record PrimarySuffix(PrimarySuffixVerdict Verdict, Fact? Statement, Fact? Stored, ImmutableArray<RelatedLocation> Witnesses)
{
    /// <summary>What to say of the suffix; null: nothing to report.</summary>
    public string? Claim => Verdict switch
    {
        PrimarySuffixVerdict.NoSuffix => "is blank",
        PrimarySuffixVerdict.OnlyWhiteSpace => "contains only white space",
        PrimarySuffixVerdict.RestartPending => $"'{Stored?.Value}' is stored and not in force (restart pending)",
        _ => null,
    };

    /// <summary>What <c>coverage</c> should name; null: nothing is missing.</summary>
    public string? NotCaptured => Verdict == PrimarySuffixVerdict.SuffixNotCaptured ? FactKinds.PrimaryDnsSuffix.Id : null;

    /// <summary>An article says that exactly this stops the connector.</summary>
    public bool IsProven => Verdict == PrimarySuffixVerdict.NoSuffix;

    /// <summary>Q235452: Control Panel's Network is the wrong place, whatever the message of set-up says.</summary>
    public string NextStep(Server server) => Verdict == PrimarySuffixVerdict.RestartPending
        ? "Restart the server"
        : $"Set it under Control Panel, System, Network Identification, Properties, More{StatedDomain.AsAdvice(server)}, then restart the server";

    /// <summary>Where MAIL1002 reports it; null: nothing to report, or the connector has started since that was captured.</summary>
    /// <remarks>On a domain controller a blank suffix cannot be (Q264111): a bad capture.</remarks>
    public Location? ReportedAt(Server server, ConnectorStarts starts) =>
        Claim is not null && Statement is { Location: var place } && !DomainController.Is(server) && !starts.AreNewerThan(server, place) ? place : null;

    public static PrimarySuffix Of(Server server)
    {
        var suffix = Of(server.Facts(FactKinds.PrimaryDnsSuffix));
        if (suffix.Verdict == PrimarySuffixVerdict.Accepted || server.Facts(FactKinds.ConnectionDnsSuffix).FirstOrDefault(f => !string.IsNullOrWhiteSpace(f.Value)) is not { } connection)
            return suffix;

        // Q247063: the error occurs "whether or not there is an entry for the domain name suffix" of the connection.
        return suffix with { Witnesses = [.. suffix.Witnesses, new(connection.Location, "a connection's own suffix does not count")] };
    }

    /// <param name="facts">All <c>primaryDnsSuffix</c> facts of the server.</param>
    public static PrimarySuffix Of(ImmutableArray<Fact> facts)
    {
        var stored = facts.Where(f => f.Origin == FactOrigin.Static).ToList();
        var inForce = facts.Where(f => f.Origin is not (FactOrigin.Static or FactOrigin.Policy)).ToList();
        var waiting = stored.Find(f => Evidence.Statement.Of(f) == StatedAs.Value);
        var unset = waiting is null ? null : inForce.Find(f => string.Equals(f.Location.Path, waiting.Location.Path, StringComparison.Ordinal));
        var verdict = PrimarySuffixTable.Judge(
            Evidence.Statement.Of(inForce), Evidence.Statement.Of(stored), Evidence.Statement.Of(facts.Where(f => f.Origin == FactOrigin.Policy)), isPair: unset is not null);

        if (verdict == PrimarySuffixVerdict.RestartPending)
            return new(verdict, unset, waiting, [new(waiting!.Location, "this suffix is stored and comes into force with the next restart")]);

        var ordered = stored.Concat(inForce).Where(f => Evidence.Statement.Of(f) != StatedAs.Value).ToList();
        var primary = ordered.Find(f => verdict != PrimarySuffixVerdict.OnlyWhiteSpace || Evidence.Statement.Of(f) == StatedAs.WhiteSpace);
        return new(verdict, primary, null, [.. ordered.Where(f => f != primary).Select(f => new RelatedLocation(f.Location, "the suffix is blank here too"))]);
    }
}
