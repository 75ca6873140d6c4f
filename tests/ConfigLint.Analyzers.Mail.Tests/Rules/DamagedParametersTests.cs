using ConfigLint.Analyzers.Mail.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Mail.Tests.Rules;

/// <summary>MAIL1011 over registry exports and the event log (KB Q163243).</summary>
public sealed class DamagedParametersTests
{
    private const string Failure = "1/23/97 8:00:00 AM 1 4 {|#1:4018|} MSExchangeIMC N/A EXCH01\n";
    private const string Good = "\"CommonName\"=\"Internet Mail Connector (EXCH01)\"\n\"HomeDSA\"=\"/o=Corp/ou=Site/cn=Configuration/cn=Servers/cn=EXCH01/cn=Microsoft DSA\"\n";

    [Fact]
    public void A_blank_value_is_an_error_at_the_value() => new AnalyzerTest<DamagedParametersAnalyzer>
    {
        Captures = { ["EXCH01/imc.reg"] = Export("\"CommonName\"=\"Internet Mail Connector (EXCH01)\"\n\"HomeDSA\"={|MAIL1011:\"\"|}\n") },
        Messages =
        {
            "EXCH01: HomeDSA is blank under the mail connector's Parameters key, so MAPI cannot be initialized and the connector does not start (event 4018, error 2140). "
                + "Set the values again from a backup of the registry, or delete the connector in the Administrator program and add it anew.",
        },
    }.Verify();

    [Fact]
    public void Two_blank_values_are_one_finding() => new AnalyzerTest<DamagedParametersAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = Failure.Replace("#1", "#2", StringComparison.Ordinal), ["EXCH01/imc.reg"] = Export("\"HomeDSA\"={|#1:\"\"|}\n\"CommonName\"={|MAIL1011:\"\"|}\n") },
    }.Verify();

    [Theory]
    [InlineData("\"CommonName\"=\"Internet Mail Connector (EXCH01)\"\n")]
    [InlineData("\"HomeDSA\"=\"/o=Corp/ou=Site/cn=Configuration/cn=Servers/cn=EXCH01/cn=Microsoft DSA\"\n")]
    [InlineData("\"SiteDomain\"=\"corp.example\"\n")]
    public void A_value_missing_from_the_whole_key_is_an_error_with_event_4018(string values) => new AnalyzerTest<DamagedParametersAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = Failure,
            ["EXCH01/imc.reg"] = "REGEDIT4\n\n{|MAIL1011:[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIMC\\Parameters]|}\n" + values,
        },
    }.Verify();

    [Fact]
    public void A_missing_value_alone_is_silent() => new AnalyzerTest<DamagedParametersAnalyzer>
    {
        Captures = { ["EXCH01/imc.reg"] = Export("\"SiteDomain\"=\"corp.example\"\n") },
        NotCaptured = { "event" },
    }.Verify();

    [Fact]
    public void A_start_since_cancels_event_4018() => new AnalyzerTest<DamagedParametersAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 4018 MSExchangeIMC N/A EXCH01\n1/23/97 8:30:00 AM 4 1 1000 MSExchangeIMC N/A EXCH01 4.0.996.62\n",
            ["EXCH01/imc.reg"] = Export("\"SiteDomain\"=\"corp.example\"\n"),
        },
    }.Verify();

    // Q157042, Q186739, Q262939, Q306308.
    [Fact]
    public void Event_4018_alone_is_silent() => new AnalyzerTest<DamagedParametersAnalyzer>
    {
        Captures = { ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 4018 MSExchangeIMC N/A EXCH01\n", ["EXCH01/imc.reg"] = Export(Good) },
    }.Verify();

    [Fact]
    public void A_query_for_one_value_is_no_whole_key() => new AnalyzerTest<DamagedParametersAnalyzer>
    {
        Captures =
        {
            ["EXCH01/app.txt"] = "1/23/97 8:00:00 AM 1 4 4018 MSExchangeIMC N/A EXCH01\n",
            ["EXCH01/query.txt"] = "C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIMC\\Parameters /v SiteDomain\n\n"
                + "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIMC\\Parameters\n    SiteDomain    REG_SZ    corp.example\n",
        },
        NotCaptured = { "registry value CommonName", "registry value HomeDSA" },
    }.Verify();

    [Fact]
    public void Captures_that_contradict_each_other_are_silent() => new AnalyzerTest<DamagedParametersAnalyzer>
    {
        Captures = { ["EXCH01/new.reg"] = Export(Good), ["EXCH01/old.reg"] = Export(Good.Replace("Internet Mail Connector (EXCH01)", "", StringComparison.Ordinal)) },
    }.Verify();

    [Fact]
    public void A_disabled_connector_is_silent() => new AnalyzerTest<DamagedParametersAnalyzer>
    {
        Captures = { ["EXCH01/imc.reg"] = Export("\"CommonName\"=\"\"\n\"HomeDSA\"=\"\"\n") + Service("dword:00000004") },
    }.Verify();

    [Fact]
    public void Without_the_key_nothing_is_captured() => new AnalyzerTest<DamagedParametersAnalyzer>
    {
        Captures = { ["EXCH01/imc.reg"] = "REGEDIT4\n" + Service("dword:00000002") },
        NotCaptured = { @"SYSTEM\CurrentControlSet\Services\MSExchangeIMC\Parameters" },
    }.Verify();

    [Fact]
    public void MAIL1005_is_silent_beside_it() => new AnalyzerTest<ConnectorStoppedAnalyzer>
    {
        Captures =
        {
            ["EXCH01/imc.reg"] = Export("\"CommonName\"=\"\"\n\"HomeDSA\"=\"\"\n") + Service("dword:00000002"),
            ["EXCH01/sc-query.txt"] = "SERVICE_NAME: MSExchangeIMC\nDISPLAY_NAME: Microsoft Exchange Internet Mail Service\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : 1  STOPPED\n",
        },
    }.Verify();

    private static string Export(string values) => "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIMC\\Parameters]\n" + values;

    private static string Service(string start) => $"\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIMC]\n\"Start\"={start}\n";
}
