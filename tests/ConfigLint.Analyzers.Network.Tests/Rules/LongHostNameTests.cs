using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1002 over captures.</summary>
public sealed class LongHostNameTests
{
    [Fact]
    public void More_than_fifteen_characters_are_reported() => new AnalyzerTest<LongHostNameAnalyzer>
    {
        Captures = { ["APP01/ipconfig.txt"] = IpConfig("{|NET1002:warehouse-app-01|}") },
        Messages =
        {
            "APP01: host name 'warehouse-app-01' is longer than 15 characters, so NetBIOS knows the server as 'WAREHOUSE-APP-0', a name that others may have too. "
                + "Give it a name of at most 15 characters.",
        },
    }.Verify();

    [Theory]
    [InlineData("warehouse-app-1")]
    [InlineData("warehouse_app_number_one")]    // NET1001
    public void Other_names_are_silent(string name) => new AnalyzerTest<LongHostNameAnalyzer>
    {
        Captures = { ["APP01/ipconfig.txt"] = IpConfig(name) },
    }.Verify();

    [Fact]
    public void Unix_is_silent() => new AnalyzerTest<LongHostNameAnalyzer>
    {
        Captures = { ["APP01/etc/hostname"] = "warehouse-application-01.corp.example\n", ["APP01/etc/resolv.conf"] = "nameserver 10.0.0.2\n" },
    }.Verify();

    [Fact]
    public void On_Windows_NT_a_computer_name_that_is_the_cut_one_is_reported() => new AnalyzerTest<LongHostNameAnalyzer>
    {
        Captures = { ["APP01/names.reg"] = NtNames("\"WAREHOUSE-APP-0\"", "{|NET1002:\"warehouse-app-01\"|}") },
    }.Verify();

    // Q139055: by design.
    [Theory]
    [InlineData("\"APP01\"")]
    [InlineData("\"\"")]
    public void On_Windows_NT_another_computer_name_is_silent(string computerName) => new AnalyzerTest<LongHostNameAnalyzer>
    {
        Captures = { ["APP01/names.reg"] = NtNames(computerName, "\"warehouse-app-01\"") },
    }.Verify();

    [Fact]
    public void Without_the_operating_system_it_is_not_captured() => new AnalyzerTest<LongHostNameAnalyzer>
    {
        Captures =
        {
            ["APP01/tcpip.reg"] =
                "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\n\"Hostname\"=\"warehouse-app-01\"\n",
        },
        NotCaptured = { "operatingSystem" },
    }.Verify();

    [Fact]
    public void Without_a_host_name_it_is_not_captured() => new AnalyzerTest<LongHostNameAnalyzer>
    {
        Captures = { ["APP01/resolv.conf"] = "nameserver 10.0.0.2\n" },
        NotCaptured = { "hostName" },
    }.Verify();

    private static string IpConfig(string name) => $"Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : {name}\n";

    private static string NtNames(string computerName, string hostName) => $"""
        REGEDIT4

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName]
        "ComputerName"={computerName}

        [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters]
        "Hostname"={hostName}
        "Domain"="corp.example"

        """;
}
