using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Plugins;

/// <summary>What a run does with every server: the formats it reads, the actions it runs, the rules they belong to.</summary>
internal sealed record AnalysisPlan
{
    /// <summary>By ordinal id.</summary>
    public required ImmutableArray<CaptureFormat> Formats { get; init; }

    /// <summary>Formats that the configuration names for files, the first that matches; one whose plug-in was not loaded is left out.</summary>
    public ImmutableArray<ChosenFormat> ChosenFormats { get; init; } = [];

    /// <summary>Of rules that are on.</summary>
    public required ImmutableArray<DocumentAction> DocumentActions { get; init; }

    /// <summary>Of rules that are on.</summary>
    public required ImmutableArray<ServerAction> ServerActions { get; init; }

    /// <summary>Of rules that are on.</summary>
    public required ImmutableArray<FleetAction> FleetActions { get; init; }

    /// <summary>All rules of all loaded plug-ins, off ones included, by id.</summary>
    public required ImmutableArray<RuleInfo> Rules { get; init; }

    /// <summary>Ids of rules whose plug-in was not loaded, since all of its rules are off.</summary>
    public required ImmutableArray<string> RulesNotLoaded { get; init; }

    /// <summary>The plug-ins that were loaded: the engine, the built-in packs, the others; each by name.</summary>
    public required ImmutableArray<PluginInfo> Plugins { get; init; }

    /// <summary>How long each may take; null: nobody looks, as in tests of a rule, where somebody may sit at a breakpoint.</summary>
    public TimeLimit? TimeLimit { get; init; }

    /// <summary>What is locked; null: nothing is.</summary>
    public PluginLockState? Locking { get; init; }

    /// <summary>Levels and options at every place.</summary>
    public required RuleConfiguration Configuration { get; init; }

    /// <summary>The plan with the formats that the configuration names.</summary>
    public AnalysisPlan With(ImmutableArray<FormatChoice> choices) => choices.IsEmpty ? this : this with
    {
        ChosenFormats =
        [
            .. from choice in choices
               from format in Formats
               where string.Equals(format.Id, choice.FormatId, StringComparison.Ordinal)
               select new ChosenFormat(choice.Pattern, format),
        ],
    };

    /// <summary>The rule of an id; null: not in this run.</summary>
    public RuleInfo? FindRule(string id)
    {
        var index = Rules.AsSpan().BinarySearch(new RuleId(id));
        return index >= 0 ? Rules[index] : null;
    }

    private readonly struct RuleId(string id) : IComparable<RuleInfo>
    {
        public int CompareTo(RuleInfo? other) => string.CompareOrdinal(id, other?.Id);
    }
}
