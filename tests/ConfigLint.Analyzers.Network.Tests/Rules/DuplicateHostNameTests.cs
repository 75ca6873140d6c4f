using ConfigLint.Analyzers.Network.Rules;
using ConfigLint.Testing;

namespace ConfigLint.Analyzers.Network.Tests.Rules;

/// <summary>NET1102 over captures.</summary>
public sealed class DuplicateHostNameTests
{
    [Fact]
    public void One_name_at_two_addresses_is_an_error() => new AnalyzerTest<DuplicateHostNameAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = Host("{|NET1102:web01|}", "10.0.0.80"),
            ["captures/WEB02/ipconfig.txt"] = Host("{|#1:WEB01|}", "10.0.0.81"),
            ["captures/WEB03/ipconfig.txt"] = Host("{|#2:web01|}", "10.0.0.82"),
        },
        Messages = { "WEB01: host name 'web01' is also that of WEB02, WEB03, at other addresses, so each of them is taken for the other. Give one of them another name." },
    }.Verify();

    [Fact]
    public void Of_two_servers_of_one_name_the_message_gives_the_path() => new AnalyzerTest<DuplicateHostNameAnalyzer>
    {
        Captures =
        {
            ["berlin/WEB01/etc/hostname"] = "{|NET1102:web01.corp.example|}\n",
            ["berlin/WEB01/adapters.json"] = Adapters("10.0.0.80"),
            ["paris/WEB01/etc/hostname"] = "{|#1:web01.corp.example|}\n",
            ["paris/WEB01/adapters.json"] = Adapters("10.1.0.80"),
        },
        Messages = { "WEB01: host name 'web01.corp.example' is also that of paris/WEB01, at other addresses, so each of them is taken for the other. Give one of them another name." },
    }.Verify();

    [Theory]
    [InlineData("web02", "10.0.0.81")]
    [InlineData("web01", "10.0.0.80")]    // CAP1009
    [InlineData("localhost", "10.0.0.81")]
    public void Other_servers_are_silent(string name, string address) => new AnalyzerTest<DuplicateHostNameAnalyzer>
    {
        Captures = { ["captures/WEB01/ipconfig.txt"] = Host("web01", "10.0.0.80"), ["captures/WEB02/ipconfig.txt"] = Host(name, address) },
    }.Verify();

    [Fact]
    public void One_address_in_common_is_one_host_for_CAP1009() => new AnalyzerTest<DuplicateHostNameAnalyzer>
    {
        Captures =
        {
            ["captures/WEB01/ipconfig.txt"] = Host("web01", "10.0.0.80"),
            ["captures/WEB02/ipconfig.txt"] = Host("web01", "10.0.0.81") + IpConfigText.Adapter("DMZ", "10.0.0.80"),
        },
    }.Verify();

    // Two domains: DNS names differ, and without Windows there is no NetBIOS name.
    [Fact]
    public void Names_in_different_domains_are_silent() => new AnalyzerTest<DuplicateHostNameAnalyzer>
    {
        Captures =
        {
            ["berlin/WEB01/etc/hostname"] = "web01.berlin.example\n",
            ["berlin/WEB01/etc/resolv.conf"] = "nameserver 10.0.0.2\n",
            ["berlin/WEB01/adapters.json"] = Adapters("10.0.0.80"),
            ["paris/WEB01/etc/hostname"] = "web01.paris.example\n",
            ["paris/WEB01/etc/resolv.conf"] = "nameserver 10.1.0.2\n",
            ["paris/WEB01/adapters.json"] = Adapters("10.1.0.80"),
        },
    }.Verify();

    // Q139055: a host name and a computer name of Windows NT may be equal by chance.
    [Fact]
    public void A_host_name_and_a_computer_name_of_Windows_NT_are_not_compared() => new AnalyzerTest<DuplicateHostNameAnalyzer>
    {
        Captures =
        {
            ["captures/A/ipconfig.txt"] = "Windows NT IP Configuration\n\n   Host Name . . . . . . . . . : web01\n\n" + IpConfigText.Adapter("El90x1", "10.0.0.80"),
            ["captures/B/ipconfig.txt"] = "Windows NT IP Configuration\n\n   Host Name . . . . . . . . . : other\n\n" + IpConfigText.Adapter("El90x1", "10.0.0.81"),
            ["captures/B/name.reg"] = "REGEDIT4\n\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]\n\"ComputerName\"=\"WEB01\"\n",
        },
    }.Verify();

    [Fact]
    public void Cluster_nodes_share_names() => new AnalyzerTest<DuplicateHostNameAnalyzer>
    {
        Captures =
        {
            ["captures/NODE1/ipconfig.txt"] = Host("sqlvs", "10.0.0.80"),
            ["captures/NODE1/services.txt"] = "SERVICE_NAME: ClusSvc\n        STATE              : 4  RUNNING\n",
            ["captures/NODE2/ipconfig.txt"] = Host("sqlvs", "10.0.0.81"),
        },
    }.Verify();

    [Fact]
    public void Without_addresses_it_is_not_captured() => new AnalyzerTest<DuplicateHostNameAnalyzer>
    {
        Captures = { ["captures/WEB01/hostname"] = "web01\n" },
        NotCaptured = { "ipAddress" },
    }.Verify();

    private static string Host(string name, string address) =>
        $"Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : {name}\n\n" + IpConfigText.Adapter("LAN", address, "255.255.255.0");

    private static string Adapters(string address) => $$"""[{"Description":"virtio","Index":1,"IPEnabled":true,"DHCPEnabled":false,"IPAddress":["{{address}}"],"IPSubnet":["255.255.255.0"]}]""";
}
