using System.CommandLine;
using ConfigLint.Cli.Output;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Cli.Commands;

/// <summary>Whether plug-ins must be those of the lock file: asked for, refused, or as the environment says.</summary>
internal sealed class LockOptions
{
    private readonly Option<bool> _locked = new("--locked") { Description = "Run no plug-in that configlint.lock.json does not approve; the default where CI is set and the file is there." };
    private readonly Option<bool> _notLocked = new("--no-locked") { Description = "Run plug-ins whatever configlint.lock.json says." };

    /// <summary>Where the lock is.</summary>
    public Option<string?> File { get; } = new("--lock-file") { Description = "The lock file, which implies --locked; default: configlint.lock.json in the root.", HelpName = "FILE" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _locked, _notLocked, File })
            command.Add(option);
    }

    /// <summary>The options with what the command line says of locks.</summary>
    public RunOptions Read(RunOptions options, ParseResult result, Terminal terminal, List<string> errors)
    {
        var file = result.GetValue(File);
        var (locked, notLocked) = (result.GetValue(_locked) || file is not null, result.GetValue(_notLocked));
        if (locked && notLocked)
            errors.Add("--locked and --no-locked: say one of the two");
        return options with
        {
            LockFile = file,
            Locking = locked ? PluginLocking.Required
                : notLocked ? PluginLocking.Off
                : CiVariable.IsSet(terminal.Variable) ? PluginLocking.WhereLockFileExists : PluginLocking.Off,
        };
    }
}
