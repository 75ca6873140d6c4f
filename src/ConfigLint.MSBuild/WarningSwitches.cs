using ConfigLint.Engine.Configuration;

namespace ConfigLint.MSBuild;

/// <summary>What the project makes of warnings, as compilers' users know it: turned off wins over made an error.</summary>
internal sealed class WarningSwitches(CheckCaptures task)
{
    private readonly HashSet<string> _off = Ids(task.NoWarn);
    private readonly HashSet<string> _asErrors = Ids(task.WarningsAsErrors);
    private readonly HashSet<string> _notAsErrors = Ids(task.WarningsNotAsErrors);

    /// <summary>Error, Warning or Note.</summary>
    /// <param name="code">The warning's id.</param>
    /// <param name="isFatal">The threshold of the check makes it an error.</param>
    public RuleLevel LevelOf(string code, bool isFatal)
    {
        if (_off.Contains(code))
            return RuleLevel.Note;

        return isFatal || _asErrors.Contains(code) || (task.TreatWarningsAsErrors && !_notAsErrors.Contains(code)) ? RuleLevel.Error : RuleLevel.Warning;
    }

    // MSBuild separates by semicolons, compilers by commas too.
    private static HashSet<string> Ids(string[] lists) =>
        new(lists.SelectMany(static ids => ids.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase);
}
