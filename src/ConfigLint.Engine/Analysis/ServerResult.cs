using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Analysis;

/// <summary>All that is left of a server when its documents are dropped.</summary>
internal sealed record ServerResult
{
    public required string ServerId { get; init; }

    public required string ServerName { get; init; }

    /// <summary>The captured host name, else the server's name, in lower case: the host's part of fingerprints.</summary>
    public required string HostKey { get; init; }

    public required HostIdentity Identity { get; init; }

    /// <summary>Recognised captures; 0: the files make no server.</summary>
    public required int Captures { get; init; }

    /// <summary>Paths of files that no format recognised.</summary>
    public required ImmutableArray<string> Unrecognised { get; init; }

    public required ImmutableArray<RawFinding> Findings { get; init; }

    public required ImmutableArray<KeptSummary> Summaries { get; init; }

    public required ImmutableArray<Notification> Notifications { get; init; }

    /// <summary>The captures that <see cref="Findings"/> point into, as they were read.</summary>
    public required ImmutableArray<CaptureStamp> Stamps { get; init; }

    /// <summary>Every rule, by id; servers of one kind share the array.</summary>
    public required ImmutableArray<RuleCoverage> Coverage { get; init; }

    /// <summary>A server of which nothing is known but that it failed.</summary>
    public static ServerResult Failed(ServerInput server, Exception e) => new()
    {
        ServerId = server.Id,
        ServerName = server.Id,
        HostKey = "",
        Identity = new(),
        Captures = 0,
        Unrecognised = [],
        Findings = [],
        Summaries = [],
        Notifications =
        [
            new("CFG0001", RuleLevel.Error, $"server '{server.Id}' could not be analysed: {e.GetType().Name}: {e.Message}. Report it with the captures.")
            {
                Path = server.Files[0].Path,
                MakesIncomplete = true,
                Cause = $"engine: {e.GetType().FullName}",
            },
        ],
        Stamps = [],
        Coverage = [],
    };
}
