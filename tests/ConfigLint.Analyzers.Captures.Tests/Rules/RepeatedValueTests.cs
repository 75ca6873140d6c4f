using ConfigLint.Analyzers.Captures.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Captures.Tests.Rules;

/// <summary>CAP1008 over captures.</summary>
public sealed class RepeatedValueTests
{
    private const string Key = "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n";

    [Fact]
    public void The_later_statement_is_reported_with_the_earlier() => new AnalyzerTest<RepeatedValueAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = $"REGEDIT4\n\n{Key}\"Domain\"={{|#1:\"\"|}}\n\"NameServer\"=\"10.0.0.2\"\n\"DOMAIN\"={{|CAP1008:\"corp.example\"|}}\n" },
        Messages =
        {
            "EXCH01: 'DOMAIN' is stated before with other data; this last statement counts, but a server has one. Remove the wrong one, or capture the server again.",
        },
    }.Verify();

    [Fact]
    public void The_key_may_stand_elsewhere_in_the_file() => new AnalyzerTest<RepeatedValueAnalyzer>
    {
        Captures =
        {
            ["EXCH01/tcpip.reg"] = $"REGEDIT4\n\n{Key}\"EnableDHCP\"={{|#1:dword:00000001|}}\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\n\"EnableDHCP\"=dword:00000005\n\n{Key}\"EnableDHCP\"={{|CAP1008:dword:00000000|}}\n",
        },
    }.Verify();

    [Fact]
    public void A_value_stated_three_times_is_reported_twice() => new AnalyzerTest<RepeatedValueAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = $"REGEDIT4\n\n{Key}\"Domain\"={{|#1:\"a\"|}}\n\"Domain\"={{|CAP1008,#2:\"b\"|}}\n\"Domain\"={{|CAP1008:\"c\"|}}\n" },
    }.Verify();

    [Theory]
    [InlineData("\"Domain\"=\"corp.example\"\n\"Domain\"=\"corp.example\"\n")]
    [InlineData("\"Domain\"=\"\"\n;\"Domain\"=\"corp.example\"\n")]
    [InlineData("\"Domain\"=\"\"\n\"Hostname\"=\"exch01\"\n")]
    public void The_same_data_and_other_values_are_silent(string values) => new AnalyzerTest<RepeatedValueAnalyzer>
    {
        Captures = { ["EXCH01/tcpip.reg"] = $"REGEDIT4\n\n{Key}{values}" },
    }.Verify();

    [Fact]
    public void The_data_is_not_in_the_message() => new AnalyzerTest<RepeatedValueAnalyzer>
    {
        Captures = { ["EXCH01/logon.reg"] = $"REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\n\"DefaultPassword\"={{|#1:\"one\"|}}\n\"DefaultPassword\"={{|CAP1008:\"two\"|}}\n" },
        Messages =
        {
            "EXCH01: 'DefaultPassword' is stated before with other data; this last statement counts, but a server has one. Remove the wrong one, or capture the server again.",
        },
    }.Verify();
}
