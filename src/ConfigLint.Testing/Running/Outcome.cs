using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Judging;

namespace ConfigLint.Testing.Running;

/// <summary>What the engine gave for some captures.</summary>
internal sealed record Outcome
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>In the engine's order.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Findings that the rule reported above its default severity; the engine lowers them to it.</summary>
    public required ImmutableArray<RawFinding> Raised { get; init; }

    /// <summary>By server id; servers without a recognised capture are left out.</summary>
    public required ImmutableArray<ServerCoverage> Coverage { get; init; }

    /// <summary>Also what was thrown.</summary>
    public required ImmutableArray<Notification> Notifications { get; init; }

    /// <summary>Captures that no format knows.</summary>
    public required ImmutableArray<string> Unrecognised { get; init; }

    /// <summary>Summaries of fleet rules as JSON, by server id.</summary>
    public required ImmutableArray<string> Summaries { get; init; }

    /// <summary>The first exception of the rule, with its stack; null: none, or a format's.</summary>
    public required Exception? Thrown { get; init; }

    /// <summary>What was thrown, and by whom, as the engine tells it.</summary>
    public IEnumerable<string> Failures => Notifications.Where(notification => notification.Id is "CFG0001").Select(notification => notification.Message);

    /// <summary>Findings as text, to compare two runs line by line.</summary>
    public ImmutableArray<string> FindingLines => Lines(new { Findings, Notifications });

    /// <summary>Everything as text, to compare two runs line by line.</summary>
    public ImmutableArray<string> AllLines => Lines(new { Findings, Coverage, Notifications, Summaries });

    private static ImmutableArray<string> Lines<T>(T value) => [.. JsonSerializer.Serialize(value, Readable).Split('\n')];
}
