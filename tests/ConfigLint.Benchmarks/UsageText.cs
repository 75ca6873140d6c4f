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

          plugins [--runs N] [--work DIR]
              Prints what loading the built-in packs adds to a start, and what each foreign plug-in does. Each run stands beside one without.

          fuzz FORMAT [--minutes N | --seconds N] [--seed N] [--out DIR]
              Feeds damaged captures to a parser, starting from those of its tests and samples. It must not throw, must point inside the text, and must be fast.
              What fails is cut down, printed and kept in DIR. Exit code 1: something failed. A process that dies leaves its input in DIR/FORMAT-current.txt.

          soup [FORMAT]
              Sends 1 MB of many kinds of nonsense through each parser and prints the slowest. Exit code 1: one took over 100 ms.

          bench [FILTER]
              BenchmarkDotNet: decoding, recognition, each parser, and a whole run, in MB/s and in bytes allocated per byte of input.
              FILTER is a glob over names: '*Parser*'.
        """;
}
