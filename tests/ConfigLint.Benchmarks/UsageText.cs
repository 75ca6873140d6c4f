using System.Collections.Frozen;

namespace ConfigLint.Benchmarks;

/// <summary>How to call the program.</summary>
internal static class UsageText
{
    /// <summary>Options without a value.</summary>
    public static readonly FrozenSet<string> Flags = FrozenSet.Create(StringComparer.Ordinal, "--large");

    public const string All = """
        dotnet run -c Release --project tests/ConfigLint.Benchmarks -- COMMAND

          fleet COUNT DIR [--sick PERCENT] [--seed N]
              Writes captures of COUNT servers to DIR/captures, about 105 KB each, and DIR/planted.json, which says what an analysis must find.
              The same arguments give the same bytes. 5 of 100 servers are sick unless --sick says otherwise.

          verify DIR
              Analyses a generated fleet and compares the findings with planted.json. Exit code 1: a planted defect was missed, or something else was found.

          table [--runs N] [--large] [--work DIR]
              Publishes configlint and an empty program, and prints how long configlint takes as multiples of that program and of ripgrep ('rg' on the path).
              Each run stands beside one of its yardstick. --large adds 20,000 servers (2 GB). --work keeps programs and fleets for the next call.
        """;
}
