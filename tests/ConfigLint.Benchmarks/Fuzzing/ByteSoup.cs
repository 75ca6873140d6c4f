using System.Collections.Immutable;
using System.Text;
using ConfigLint.Benchmarks.Fleet;

namespace ConfigLint.Benchmarks.Fuzzing;

/// <summary>A million bytes that are no capture.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Bytes">The bytes.</param>
internal sealed record ByteSoup(string Name, byte[] Bytes)
{
    private const int Length = 1_000_000;

    private static readonly string[] Repeated =
    [
        "\0", " ", "\n", "\r\n\r\n", "\"", "'", "<", "[", "]", "{", "[{", "(", ":", ",", "\\", "&", "a", "0,", "a b ", "=", ";\n", "#", "\n ", "\"\n", "\t\"", "<a>", "<!--", "<Event>",
        "<Data>", "&amp;", "hex(7):", ",\\\r\n", "\"a\"=\"", "[HKEY_LOCAL_MACHINE\\a\\", "[HKEY_LOCAL_MACHINE\\a]\n", "\"a\"=hex:00,\\\n", "[-", "x . . . : ", " adapter :\n", "SERVICE_NAME: a\n", "a: b\n", "t\n", "{\"Path\":\n", "1/1/2000 ", "${a", "\\u0000",
    ];

    /// <summary>Soups for a format: some for all, some from its own captures.</summary>
    public static IEnumerable<ByteSoup> For(ImmutableArray<string> seeds)
    {
        foreach (var part in Repeated)
            yield return new($"repeated {Excerpt.Of(part)}", Repeat(Encoding.Latin1.GetBytes(part)));

        var random = new SeededRandom(42);
        var noise = new byte[Length];
        for (var i = 0; i < noise.Length; i++)
            noise[i] = (byte)random.NextBits();
        yield return new("random bytes", [.. noise]);
        for (var i = 0; i < noise.Length; i++)
            noise[i] = (byte)random.Next(32, 127);
        yield return new("random printable characters", [.. noise]);

        // The head decides which layout a parser expects; what follows is soup of the format's own words.
        foreach (var seed in seeds.OrderByDescending(s => s.Length).Take(6))
        {
            yield return new($"repeated capture {Excerpt.Of(seed[..Math.Min(seed.Length, 40)])}", Repeat(Encoding.UTF8.GetBytes(seed + "\n")));
            yield return new($"shuffled words behind {Excerpt.Of(seed[..Math.Min(seed.Length, 40)])}", Shuffle(seed, random));
        }

        var longest = seeds.MaxBy(s => s.Length)!;
        foreach (var part in Repeated.Take(24))
            yield return new($"the longest capture and repeated {Excerpt.Of(part)}", [.. Encoding.UTF8.GetBytes(longest), .. Repeat(Encoding.Latin1.GetBytes(part)).AsSpan(0, Length - Math.Min(Length, Encoding.UTF8.GetByteCount(longest)))]);
    }

    private static byte[] Repeat(ReadOnlySpan<byte> part)
    {
        var soup = new byte[Length];
        for (var i = 0; i < Length; i++)
            soup[i] = part[i % part.Length];
        return soup;
    }

    private static byte[] Shuffle(string seed, SeededRandom random)
    {
        var words = seed.Split(' ');
        var soup = new StringBuilder(seed);
        while (soup.Length < Length)
            soup.Append(random.Pick(words)).Append(random.Chance(85) ? " " : "\r\n");
        return Encoding.UTF8.GetBytes(soup.ToString(0, Length));
    }
}
