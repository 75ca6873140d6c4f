using ConfigLint.Benchmarks;
using ConfigLint.Benchmarks.Benchmarks;
using ConfigLint.Benchmarks.Fleet;
using ConfigLint.Benchmarks.Fuzzing;
using ConfigLint.Benchmarks.Table;

try
{
    return args switch
    {
        ["fleet", .. var rest] => FleetCommand.Run(new(rest)),
        ["verify", .. var rest] => VerifyCommand.Run(new(rest)),
        ["table", .. var rest] => TableCommand.Run(new(rest)),
        ["plugins", .. var rest] => PluginCostCommand.Run(new(rest)),
        ["fuzz", .. var rest] => FuzzCommand.Run(new(rest)),
        ["soup", .. var rest] => SoupCommand.Run(new(rest)),
        ["bench", .. var rest] => BenchmarkCommand.Run(new(rest)),
        _ => throw new UsageException(args is [] ? "a command is missing" : $"there is no command '{args[0]}'"),
    };
}
catch (UsageException e)
{
    Console.Error.WriteLine($"{e.Message}\n\n{UsageText.All}");
    return 2;
}
