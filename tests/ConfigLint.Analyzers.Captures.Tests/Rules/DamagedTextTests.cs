using System.Text;
using ConfigLint.Analyzers.Captures.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Captures.Tests.Rules;

/// <summary>CAP1006 over captures, and what CAP1001 leaves to it.</summary>
public sealed class DamagedTextTests
{
    private const string Key = "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n";

    [Fact]
    public void A_lost_character_is_reported_once() => new AnalyzerTest<DamagedTextAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = Key + "\"Domain\"=\"m{|CAP1006:\uFFFD|}nchen.example\"\n\"SearchList\"=\"k\uFFFDln.example\"\n" },
        Messages =
        {
            "EXCH01: text of this registry-export capture was damaged by a wrong code page or a lossy conversion, first here, so names in it may not be what the server says. Capture it again, as UTF-8.",
        },
    }.Verify();

    [Theory]
    [InlineData("Ger{|CAP1006:\u00C3|}\u00A4t")]
    [InlineData("gro{|CAP1006:\u00C3|}\u0178")]
    [InlineData("{|CAP1006:\u00C3|}\u0153bung")]
    [InlineData("it{|CAP1006:\u00E2|}\u20AC\u2122s")]
    [InlineData("{|CAP1006:\uFFFD|}")]
    public void Every_format_is_looked_through(string name) => new AnalyzerTest<DamagedTextAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = $"Windows IP Configuration\n\nEthernet adapter LAN {name}:\n\n   IPv4 Address. . . . . . . . . . . : 10.0.0.80\n" },
    }.Verify();

    [Theory]
    [InlineData("Gerät")]
    [InlineData("CONEXÃO")]
    [InlineData("château")]
    [InlineData("Ã")]
    [InlineData("l'h?te")]
    public void Sound_text_is_silent(string name) => new AnalyzerTest<DamagedTextAnalyzer>
    {
        Captures = { ["WEB01/ipconfig.txt"] = $"Windows IP Configuration\n\nEthernet adapter LAN {name}:\n\n   IPv4 Address. . . . . . . . . . . : 10.0.0.80\n" },
    }.Verify();

    [Fact]
    public void Umlauts_of_the_ansi_code_page_are_sound()
    {
        var test = new AnalyzerTest<DamagedTextAnalyzer>();
        test.Captures.Add("EXCH01/tcpip.reg", Encoding.Latin1.GetBytes(Key + "\"Domain\"=\"münchen.example\"\n"));

        test.Verify();
    }

    [Fact]
    public void Syntax_errors_of_damaged_lines_alone_are_left_to_it() => new AnalyzerTest<SyntaxErrorAnalyzer>
    {
        Captures =
        {
            ["EXCH01/tcpip.reg"] = Key + "\"Domain\uFFFD \"m\uFFFDnchen.example\"\n\"NameServer\" {|CAP1001:\"10.0.0.2\"|}\n\"Ger\u00C3\u00A4t\" \"x\"\n",
        },
    }.Verify();
}
