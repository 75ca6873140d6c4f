using ConfigLint.Cli.Output;
using ConfigLint.Engine;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Cli;

/// <summary>The <c>configlint</c> command.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        // Answered before anything is built: scripts ask for it often.
        if (args is ["--version"])
        {
            Console.Out.WriteLine(ProductInfo.Version);
            return ExitCodes.Success;
        }

        if (args is ["check" or "facts" or "coverage", ..])
            HeadStart.Begin();
        using var cancellation = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            cancellation.Cancel();
        };
        using var terminal = Terminal.OfProcess();
        return CommandLine.Run(args, terminal, cancellation.Token);
    }
}
