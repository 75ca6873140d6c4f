using System.CommandLine;
using ConfigLint.Cli.Output;
using ConfigLint.Engine;

namespace ConfigLint.Cli.Commands;

/// <summary><c>configlint completion</c>: a script that lets a shell complete commands, options and rule ids.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _configlint() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(configlint "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _configlint configlint
        """;

    private const string Zsh = """
        #compdef configlint
        _configlint() {
            local -a candidates
            candidates=("${(@f)$(configlint "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -a candidates
            _files
        }
        compdef _configlint configlint
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName configlint -ScriptBlock {
            param($word, $ast, $position)
            configlint "[suggest:$position]" "$ast" | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    /// <summary>Gives the command its options and its action.</summary>
    public static void Configure(Command command, Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        command.Add(shell);
        command.SetAction(result =>
        {
            terminal.Out.WriteLine(result.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => PowerShell });
            terminal.Out.Flush();
            return ExitCodes.Success;
        });
    }
}
