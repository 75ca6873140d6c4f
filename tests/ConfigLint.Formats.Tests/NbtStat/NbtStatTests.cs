using System.Globalization;
using System.Text;
using ConfigLint.Formats.NbtStat;
using CsCheck;

namespace ConfigLint.Formats.Tests.NbtStat;

public sealed class NbtStatTests
{
    /// <summary>Layout of Q139608, with what Exchange adds (Q163409).</summary>
    private const string WindowsNT4 = """
        C:\>nbtstat -n

        Node IpAddress: [10.0.0.7] Scope Id: []

                     NetBIOS Local Name Table

           Name               Type         Status
        ---------------------------------------------
        EXCH01         <00>  UNIQUE      Registered
        CORP           <00>  GROUP       Registered
        EXCH01         <03>  UNIQUE      Registered
        EXCH01         <20>  UNIQUE      Registered
        EXCH01         <23>  UNIQUE      Registered
        EXCH01         <24>  UNIQUE      Registered
        EXCH01         <6A>  UNIQUE      Registered
        EXCH01         <87>  UNIQUE      Registered
        ADMINISTRATOR  <03>  UNIQUE      Registered
        INet~Services  <1C>  GROUP       Registered
        IS~EXCH01......<00>  UNIQUE      Registered
        ..__MSBROWSE__.<01>  GROUP       Registered
        """;

    private const string TwoAdapters = """

        Ethernet:
        Node IpAddress: [10.0.0.80] Scope Id: []

                   NetBIOS Remote Machine Name Table

               Name               Type         Status
            ---------------------------------------------
            APPLICATION-SRV<00>  UNIQUE      Registered
            CORP           <00>  GROUP       Registered

            MAC Address = 00-50-56-01-02-03

        Backup:
        Node IpAddress: [10.9.0.80] Scope Id: []

            Host not found.

        Lab:
        Node IpAddress: [10.8.0.80] Scope Id: []

                   NetBIOS Remote Machine Name Table

               Name               Type         Status
            ---------------------------------------------
            APPLICATION-SRV<00>  UNIQUE      Registered
        """;

    private const string French = """
        Connexion au réseau local:
        Adresse IP du noeud : [172.16.0.89] ID d'étendue : []

            Table de noms NetBIOS des ordinateurs distants

               Nom                Type         État
            ---------------------------------------------
            MESSAGERIE     <00>  UNIQUE      Inscrit
            SIEGE          <00>  Groupe      Inscrit
            MESSAGERIE     <6A>  UNIQUE      Inscrit

            Adresse MAC = 00-50-56-01-02-03
        """;

    private const string German = """
        Knoten-IP-Adresse: [10.0.0.7] Bereichskennung: []

                    Lokale NetBIOS-Namentabelle

               Name               Typ          Status
            ---------------------------------------------
            POST01         <00>  EINDEUTIG   Registriert
            FIRMA          <00>  GRUPPE      Registriert
            POST01         <20>  EINDEUTIG   Registriert
        """;

    /// <summary>The names of other hosts, and sessions with them.</summary>
    private const string Cache = """
        Node IpAddress: [10.0.0.7] Scope Id: []

                  NetBIOS Remote Cache Name Table

              Name              Type       Host Address    Life [sec]
            ------------------------------------------------------------
            FILE01         <20>  UNIQUE          10.0.0.9            488
            EXCH01         <6A>  UNIQUE          10.0.0.7            -1
        """;

    private const string Sessions = """
                             NetBIOS Connection Table

            Local Name             State    In/Out  Remote Host           Input   Output
            ----------------------------------------------------------------------------
            EXCH01         <00>  Connected    Out   FILE01         <20>   1KB     2KB
            EXCH01         <03>  Listening
        """;

    private static readonly NbtStatFormat Format = new();
    private static readonly Gen<string> Name = Gen.Char["ABCDEFGH0123456789$-_~"].Array[1, 14].Select(characters => "X" + new string(characters));

    [Theory]
    [InlineData(WindowsNT4, "EXCH01@9:1-7")]
    [InlineData(TwoAdapters, "APPLICATION-SRV@9:5-20")]
    [InlineData(French, "MESSAGERIE@8:5-15")]
    [InlineData(German, "POST01@7:5-11")]
    public void The_unique_name_of_the_workstation_is_the_computers(string text, string expected)
    {
        var host = Assert.Single(ParsedCapture.Of(Format, text).Facts(FactKinds.HostName));

        Assert.Equal(expected, ProjectedFacts.Place(host));
        Assert.Equal(HostNameType.NetBios, host.NameType);
    }

    [Fact]
    public void Suffixes_of_Exchange_are_services()
    {
        var services = ParsedCapture.Of(Format, WindowsNT4).Facts(FactKinds.Service);

        Assert.Equal(["MSExchangeIS@13:16-20", "MSExchangeDS@14:16-20", "MSExchangeIMC@15:16-20", "MSExchangeMTA@16:16-20"], services.ConvertAll(ProjectedFacts.Place));
        Assert.All(services, service => Assert.Equal((null, null, null), (service.State, service.StartType, service.DisplayName)));
    }

    [Fact]
    public void The_language_of_the_table_does_not_matter() =>
        Assert.Equal(["10:20 MSExchangeIMC"], ParsedCapture.Of(Format, French).Lines(FactKinds.Service));

    [Theory]
    [InlineData("EXCH01 <00> UNIQUE Registered\nEXCH01 <6A> GROUP Registered\n")]
    [InlineData("EXCH01 <00> UNIQUE Registered\nOTHER  <6A> UNIQUE Registered\n")]
    [InlineData("EXCH01 <6A> UNIQUE Registered\n")]
    [InlineData(German)]
    public void Other_names_are_no_services(string text) => Assert.Empty(ParsedCapture.Of(Format, text).Facts(FactKinds.Service));

    [Fact]
    public void A_service_of_two_adapters_is_one() =>
        Assert.Single(ParsedCapture.Of(Format, WindowsNT4 + "\n" + WindowsNT4).Lines(FactKinds.Service), line => line.EndsWith("MSExchangeIMC", StringComparison.Ordinal));

    [Fact]
    public void Two_hosts_in_one_file_are_two_names() =>
        Assert.Equal(["1:1 EXCH01", "2:1 EXCH02"], ParsedCapture.Of(Format, "EXCH01 <00> UNIQUE Registered\nEXCH02 <00> UNIQUE Registered\nexch01 <00> UNIQUE Registered\n").Lines(FactKinds.HostName));

    [Fact]
    public void Each_row_is_an_entry() =>
        Assert.Equal(["|EXCH01|<00>  UNIQUE      Registered", "|CORP|<00>  GROUP       Registered"], ParsedCapture.Of(Format, WindowsNT4).Entries()[..2]);

    [Theory]
    [InlineData(WindowsNT4, Confidence.Certain)]
    [InlineData(TwoAdapters, Confidence.Certain)]
    [InlineData(French, Confidence.Certain)]
    [InlineData(German, Confidence.Certain)]
    [InlineData("EXCH01 <00> UNIQUE Registered\n", Confidence.Likely)]
    [InlineData("Windows NT IP Configuration\n\n\tHost Name . . . . . . . . . : exch01\n\n" + WindowsNT4, Confidence.Likely)]
    [InlineData(Cache, Confidence.None)]
    [InlineData(Sessions, Confidence.None)]
    [InlineData("Ethernet:\nNode IpAddress: [10.0.0.7] Scope Id: []\n\n    Host not found.\n", Confidence.None)]
    [InlineData("see <a1> for the NetBIOS names\n", Confidence.None)]
    [InlineData("", Confidence.None)]
    public void Name_tables_are_recognised(string text, Confidence expected) => Assert.Equal(expected, Format.Recognize(new("EXCH01/nbtstat.txt", text)));

    [Theory]
    [InlineData(Cache)]
    [InlineData(Sessions)]
    public void Tables_of_other_hosts_state_nothing(string text) => Assert.Equal(0, ParsedCapture.Of(Format, text).ProjectAll(OperatingSystemFamily.Unknown));

    [Theory]
    [InlineData(WindowsNT4)]
    [InlineData(French)]
    [InlineData(Cache)]
    public void Every_cut_and_every_tail_of_a_capture_is_read(string text)
    {
        for (var position = 0; position <= text.Length; position++)
        {
            Assert.InRange(ParsedCapture.Of(Format, text[..position]).ProjectAll(OperatingSystemFamily.Unknown), 0, 5);
            Assert.InRange(ParsedCapture.Of(Format, text[position..]).ProjectAll(OperatingSystemFamily.Unknown), 0, 5);
        }
    }

    [Fact]
    public void A_table_gives_back_what_was_printed() =>
        Gen.Select(Name, Gen.Int[0, 255].Array[0, 8], Gen.Int[0, 3]).Sample((name, suffixes, lineEnd) =>
        {
            var end = new[] { "\n", "\r\n", "\r", "  \n" }[lineEnd];
            var text = new StringBuilder("NetBIOS Local Name Table").Append(end).Append(name.PadRight(15)).Append("<00>  UNIQUE      Registered").Append(end);
            foreach (var suffix in suffixes)
                text.Append(CultureInfo.InvariantCulture, $"{name,-15}<{suffix:X2}>  UNIQUE      Registered").Append(end);

            var capture = ParsedCapture.Of(Format, text.ToString());
            Assert.Equal([name], capture.Facts(FactKinds.HostName).ConvertAll(static fact => fact.Value));
            Assert.Equal(suffixes.Contains(0x6A), capture.Facts(FactKinds.Service).Exists(static fact => string.Equals(fact.Value, "MSExchangeIMC", StringComparison.Ordinal)));
            Assert.Equal(suffixes.Length + 1, capture.Document.Entries.Length);
        });

    [Fact]
    public void Arbitrary_text_is_read_without_exceptions() =>
        Gen.Char[" <>06Aag.\n\r\tUX~"].Array[0, 200].Select(characters => new string(characters)).Sample(noise =>
            Assert.InRange(ParsedCapture.Of(Format, "NetBIOS\nX <00> U R\n" + noise).ProjectAll(OperatingSystemFamily.Unknown), 1, 200));

    [Theory]
    [InlineData("X <00> U R\n", 1)]
    [InlineData("X<00>", 0)]
    [InlineData("<", 0)]
    public void Large_texts_are_read_in_linear_time(string repeated, int facts) =>
        Assert.Equal(facts, ParsedCapture.Of(Format, string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length))).ProjectAll(OperatingSystemFamily.Unknown));
}
