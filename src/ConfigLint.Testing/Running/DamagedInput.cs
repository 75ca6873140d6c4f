using System.Collections.Immutable;
using System.Globalization;
using ConfigLint.Testing.Expectations;
using ConfigLint.Testing.Failures;

namespace ConfigLint.Testing.Running;

/// <summary>The captures of a test with something missing, as real captures often are.</summary>
/// <param name="Kind">The same for all cuts of one capture.</param>
/// <param name="Description">For the failure: <c>EXCH01/tcpip.reg cut after 120 of 345 bytes</c>.</param>
/// <param name="Captures">What is left; none: a server without captures.</param>
/// <param name="Damaged">The capture to show; null: there is none.</param>
internal sealed record DamagedInput(string Kind, string Description, ImmutableArray<MarkedCapture> Captures, MarkedCapture? Damaged)
{
    private const int Cuts = 20;

    /// <summary>What to show of it.</summary>
    public string Listing => Damaged is null ? "(no captures)" : CaptureListing.Render(Damaged.Path, Damaged.Decode(), [new(new(Damaged.Decode().Length, 0), '^', "ends here")]);

    /// <summary>A server without captures, each capture alone, and all captures with one of them cut at twenty places. Lazy: a test has many.</summary>
    public static IEnumerable<DamagedInput> Of(ImmutableArray<MarkedCapture> captures)
    {
        yield return new("empty", "a server without captures", [], Damaged: null);
        if (captures.Length > 1)
        {
            foreach (var capture in captures)
                yield return new($"{capture.Path} alone", $"{capture.Path} alone", [capture], capture);
        }

        foreach (var capture in captures)
        {
            foreach (var length in Lengths(capture.Bytes.Length))
            {
                var cut = capture with { Bytes = capture.Bytes[..length], Text = null };
                var description = string.Create(CultureInfo.InvariantCulture, $"{capture.Path} cut after {length} of {capture.Bytes.Length} bytes");
                yield return new($"{capture.Path} cut", description, captures.Replace(capture, cut), cut);
            }
        }
    }

    /// <summary>From nothing to almost all, evenly; a short capture has fewer places.</summary>
    private static IEnumerable<int> Lengths(int length) => Enumerable.Range(0, Cuts).Select(i => (int)((long)length * i / Cuts)).Distinct().Where(cut => cut < length);
}
