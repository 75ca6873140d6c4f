using System.Globalization;
using System.Text;
using ConfigLint.Formats.Registry;
using CsCheck;
using static ConfigLint.Formats.Tests.Registry.RegistrySamples;

namespace ConfigLint.Formats.Tests.Registry;

/// <summary>Whatever the bytes: no exception, no time that grows faster than the input, and every value at its own place.</summary>
public sealed class RobustnessTests
{
    private const int Megabyte = 1 << 20;

    /// <summary>What a printed value may be: no quotes or escapes to think of, no blanks at its ends.</summary>
    private static readonly Gen<string> Words = Gen.Char["abcXYZ09.-_ äß\\\"#;[]="].Array[0, 12].Select(c => new string(c).Trim());

    public static TheoryData<string> Samples => [RegistrySamples.NT, RegistrySamples.Windows, Articles, Printed];

    private const string Articles = """
        REGEDIT4
        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services
           \Tcpip\Parameters]
        "Domain"="a\b" "Hostname"="x" @=hex(7):41,
        42,00,\ ; comment

        ; comment
        00
        [-HKEY_LOCAL_MACHINE\SYSTEM]
        \\HKEY_LOCAL_MACHINE\SYSTEM\ControlSet002\Services\Tcpip
        \Parameters
        "Text"="over
        lines"
        """;

    private const string Printed = """
        C:\>reg query HKLM\SYSTEM /s

        HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\{A}
            NameServer    REG_SZ    10.0.0.1,10.0.0.2
            IPAddress    REG_MULTI_SZ    10.0.0.5\010.0.0.6
            EnableDHCP    REG_DWORD    0x0
            (Default)    REG_SZ    (value not set)

        """;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_prefix_is_read_by_both_formats(string text)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            var cut = text[..length];
            AssertReadable(Export(cut));
            AssertReadable(Query(cut));
        }
    }

    [Fact]
    public void Any_mixture_of_pieces_is_read_by_both_formats()
    {
        string[] pieces =
        [
            "REGEDIT4\n", "Windows Registry Editor Version 5.00\r", "[HKLM\\SYSTEM\\CurrentControlSet\\Services\\", "Tcpip\\Parameters", "Interfaces\\{A}", "]", "[-",
            "\"", "\\", "\\\"", "=", "hex(7):", "hex:41,", "dword:", "0", "ff,\\",
            "\n", "\r\n", ";", "#", "@", "-", "\"NameServer\"=\"1 2\"\n", "HKEY_LOCAL_MACHINE\\SYSTEM\\Select\n", "    A    REG_SZ    ",
            "\tREG_MULTI_SZ\t", "\\0", "\0", "\uFFFD", "reg query /v", "C:\\>", "ControlSet001\\", "\ud800",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Sample(
            parts =>
            {
                AssertReadable(Export(string.Concat(parts)));
                AssertReadable(Query(string.Concat(parts)));
            },
            iter: 3000);
    }

    [Fact]
    public void Exported_strings_come_back_from_their_own_places() =>
        Gen.Select(Words, Words, Gen.Int[0, 3]).Array[1, 8].Sample(
            values =>
            {
                var text = new StringBuilder("REGEDIT4\r\n");
                var expected = new List<string>();
                for (var i = 0; i < values.Length; i++)
                {
                    var (name, data, blankLines) = values[i];
                    text.Append(CultureInfo.InvariantCulture, $"\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\K{i}]\r\n").Insert(text.Length, "\r\n", blankLines);
                    var start = Escape(name).Length + 4;
                    text.Append(CultureInfo.InvariantCulture, $"\"{Escape(name)}\"=\"{Escape(data)}\"\r\n");
                    var line = text.ToString().Split('\n').Length - 1;
                    expected.Add(string.Create(CultureInfo.InvariantCulture, $"{name}={data}@{line}:{start}-{start + Escape(data).Length + 2}"));
                }

                var document = Export(text.ToString());
                Assert.Empty(document.Errors);
                Assert.Equal(expected.ToArray(), Values(document));
            },
            iter: 500);

    [Fact]
    public void Exported_bytes_come_back_whatever_the_line_width() =>
        Gen.Select(Gen.Byte.Array[0, 60], Gen.Int[1, 20]).Sample(
            (bytes, width) =>
            {
                var hex = string.Concat(bytes.Select((b, i) => string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : i % width == 0 ? ",\\\n  " : ",")}{b:x2}")));
                var document = Export($"REGEDIT4\n[HKCU\\X]\n\"A\"=hex:{hex}\n\"B\"=\"b\"\n");
                Assert.Equal([string.Join(',', bytes.Select(b => b.ToString("x2", CultureInfo.InvariantCulture))), "b"], document.Entries.Select(document.GetValue).ToArray());
                Assert.Equal("hex:".Length + hex.Length, document.Entries[0].Value.Length);
            },
            iter: 500);

    [Fact]
    public void Printed_strings_come_back_from_their_own_places() =>
        Words.Where(w => w.Length > 0 && !w.Contains("REG_", StringComparison.Ordinal)).Array[1, 8].Sample(
            values =>
            {
                var text = "HKEY_LOCAL_MACHINE\\SOFTWARE\\K\n" + string.Concat(values.Select((v, i) => $"    n{i}    REG_SZ    {v}\n"));
                Assert.Equal(values.Select((v, i) => $"n{i}={v}@{i + 2}:21-{21 + v.Length}").ToArray(), Values(Query(text)));
            },
            iter: 500);

    /// <summary>Each of these tempts a parser to look at every other line again for every line; the counts prove that none was given up.</summary>
    [Theory]
    [InlineData("\"A\"=\"", 0)]
    [InlineData("\"A\"=\"\n", 0)]
    [InlineData("@=\"x\n", 0)]
    [InlineData("\"A\"=\"\\\"\n", 0)]
    [InlineData("\"A\"=hex:01,\\\n\"B\"=\"\"\n", 0)]
    [InlineData("\"A\"=hex:01,\n", 1)]
    [InlineData("01,\\\n", 0)]
    [InlineData("\"A\"=dword:1 ", 1)]
    [InlineData("[HKLM\\SOFTWARE\\X\n", 0)]
    [InlineData("[", 0)]
    [InlineData("[-HKLM\\SOFTWARE\\X]\n[HKLM\\SOFTWARE\\X]\n", 0)]
    [InlineData("[HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"NV A\"=\"1\"\n", 1)]
    [InlineData("[HKLM\\SYSTEM\\CurrentControlSet\\Services\\A]\n\"Start\"=dword:1\n", 1)]
    [InlineData("\\", 0)]
    [InlineData(";\n", 0)]
    [InlineData("HKEY_LOCAL_MACHINE\\SYSTEM\n", 0)]
    public void Megabyte_of_one_thing_is_read(string piece, int valuesPerPiece)
    {
        var count = Megabyte / piece.Length;
        var document = Export("REGEDIT4\n[HKLM\\SOFTWARE\\X]\n" + string.Concat(Enumerable.Repeat(piece, count)));
        AssertReadable(document);
        AssertReadable(Query("HKEY_LOCAL_MACHINE\\SOFTWARE\\X\n" + string.Concat(Enumerable.Repeat(piece, count))));
        Assert.Equal(valuesPerPiece * count, ProjectedFacts.Of(document, RegistryFactKinds.RegistryValue).Count);
    }

    [Fact]
    public void Many_interfaces_and_services_are_read_once_each()
    {
        const int Count = 5000;
        var text = new StringBuilder("REGEDIT4\n");
        for (var i = 0; i < Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"[HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{{{i}}}]\n" +
                $"\"EnableDHCP\"=dword:0\n\"NameServer\"=\"10.0.0.1\"\n");
            text.Append(CultureInfo.InvariantCulture, $"[HKLM\\SYSTEM\\CurrentControlSet\\Services\\S{i}]\n\"Start\"=dword:2\n" +
                $"[HKLM\\SYSTEM\\CurrentControlSet\\Services\\S{i}\\Parameters\\Tcpip]\n");
            text.Append(CultureInfo.InvariantCulture, $"[HKLM\\SYSTEM\\CurrentControlSet\\Services\\NetBT\\Parameters\\Interfaces\\Tcpip_{{{i}}}]\n" +
                $"\"NameServerList\"=hex(7):41,00\n");
        }

        var document = Export(text.ToString());
        Assert.Equal(Count, ProjectedFacts.Of(document, FactKinds.Service).Count);
        Assert.Equal(2 * Count, ProjectedFacts.Of(document, FactKinds.Adapter).Count);
        Assert.Equal(Count, ProjectedFacts.Of(document, FactKinds.WinsServer).Count);
        Assert.Equal("10.0.0.1@4:15-23", ProjectedFacts.Place(ProjectedFacts.Of(document, FactKinds.DnsServer)[0]));
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static void AssertReadable(RegistryDocument document)
    {
        foreach (var family in Enum.GetValues<OperatingSystemFamily>())
        {
            var sink = new LengthSink(document.Text, family);
            foreach (var kind in document.Format.Provides)
                document.Project(kind, sink);
        }

        Assert.All(document.Errors, e => Assert.InRange(e.Location.Span.End, e.Location.Span.Start, document.Text.Length));
        foreach (var entry in document.Entries)
            Assert.NotNull(document.GetValue(entry));
        if (document.IsWhole(new(@"SYSTEM\CurrentControlSet\Services")))
            Assert.True(document.TryGetKey(new(@"SYSTEM\CurrentControlSet\Services"), out _));
        Assert.All(document.SubKeyNames(new("SYSTEM")), name => Assert.NotEmpty(name));
    }

    /// <summary>Looks at each fact and keeps none.</summary>
    private sealed class LengthSink(SourceText text, OperatingSystemFamily family) : FactSink
    {
        public override OperatingSystemFamily OperatingSystem => family;

        public override void Add(Fact fact)
        {
            Assert.InRange(fact.Location.Span.End, fact.Location.Span.Start, text.Length);
            Assert.NotNull(fact.Value);
        }
    }
}
