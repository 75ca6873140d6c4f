using ConfigLint.Analyzers.Captures.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Captures.Tests.Rules;

/// <summary>CAP1002 over captures.</summary>
public sealed class TruncatedCaptureTests
{
    private const string Key = "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n";

    [Fact]
    public void A_value_that_is_not_closed_is_reported() => new AnalyzerTest<TruncatedCaptureAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = Key + "\"NameServer\"=\"10.0.0.2\"\n\"Domain\"={|CAP1002:\"corp.exa|}" },
        Messages = { "EXCH01: the registry-export capture ends too early: expected a closing quote. Capture it again: what stood behind this place is not known." },
    }.Verify();

    [Fact]
    public void Half_a_label_is_reported() => new AnalyzerTest<TruncatedCaptureAnalyzer>
    {
        Captures = { ["EXCH01/sc.txt"] = "SERVICE_NAME: Spooler\n        TYPE               : 10  WIN32_OWN_PROCESS\n        {|CAP1002:START_TY|}" },
        Messages =
        {
            "EXCH01: the windows-services capture ends too early: the file ends before the colon of this line. Capture it again: what stood behind this place is not known.",
        },
    }.Verify();

    [Theory]
    [InlineData("\"Domain\"=\"corp.example\"")]
    [InlineData("\"Domain\"=\"corp.example\"\n")]
    [InlineData("\"Domain\" \"corp.example\"\n")]
    public void Whole_captures_and_syntax_errors_are_silent(string line) => new AnalyzerTest<TruncatedCaptureAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = Key + line },
    }.Verify();

    [Fact]
    public void The_syntax_of_the_cut_line_is_not_reported_as_well() => new AnalyzerTest<SyntaxErrorAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = Key + "\"Domain\"=\"corp.exa" },
    }.Verify();
}
