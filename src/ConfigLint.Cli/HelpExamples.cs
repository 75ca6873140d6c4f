using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ConfigLint.Cli;

/// <summary>Examples below the help of each command: most people read those first.</summary>
internal sealed class HelpExamples(HelpAction help, Func<Command, string[]> examples) : SynchronousCommandLineAction
{
    /// <summary>Makes <c>--help</c> of every command show its examples.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpExamples((HelpAction)option.Action!, Of);
    }

    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        var exitCode = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples(parseResult.CommandResult.Command))
            output.WriteLine("  " + example);
        output.Flush();
        return exitCode;
    }

    private static string[] Of(Command command) => command.Name switch
    {
        "check" =>
        [
            "configlint check captures/",
            "configlint check captures/ -o sarif=configlint.sarif --fail-on warning",
            "configlint check 'captures/**/EXCH*' --only MAIL1001 --rule MAIL1001=warning",
            "configlint check --show-files",
        ],
        "coverage" => ["configlint coverage captures/", "configlint coverage captures/ -o json"],
        "facts" => ["configlint facts captures/EXCH01", "configlint facts captures/EXCH01/tcpip.reg --raw -o json"],
        "rules" => ["configlint rules", "configlint rules -o markdown --plugin rules/Acme.Rules.dll"],
        "config" or "show" => ["configlint config show captures/EXCH01/tcpip.reg", "configlint config show captures/EXCH01 --rule MAIL1001 -o json"],
        "plugins" or "list" or "lock" or "verify" => ["configlint plugins list --plugin rules/Acme.Rules.dll", "configlint plugins lock", "configlint plugins verify && configlint check --locked"],
        "completion" => ["source <(configlint completion bash)", "configlint completion pwsh | Out-String | Invoke-Expression"],
        "init" => ["configlint init", "configlint init --ci github"],
        "explain" => ["configlint explain MAIL1001"],
        _ => ["configlint check captures/", "configlint explain MAIL1001", "configlint check --help"],
    };
}
