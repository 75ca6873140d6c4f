using ConfigLint.Formats.IpConfig;
using ConfigLint.Formats.PowerShell;
using ConfigLint.Formats.Services;

namespace ConfigLint.Formats.Tests.PowerShell;

public sealed class PowerShellRecognitionTests
{
    private static readonly PowerShellJsonFormat Format = new();

    [Theory]
    [MemberData(nameof(PowerShellSamples.All), MemberType = typeof(PowerShellSamples))]
    public void Every_sample_is_certain_and_no_other_formats(string text)
    {
        Assert.Equal(Confidence.Certain, Format.Recognize(new("x.json", text)));
        Assert.Equal(Confidence.Certain, Format.Recognize(new("x.txt", "PS C:\\> Get-Something | ConvertTo-Json\r\n" + text)));
        Assert.Equal(Confidence.None, new ServicesFormat().Recognize(new("x.json", text)));
        Assert.Equal(Confidence.None, new IpConfigFormat().Recognize(new("x.json", text)));
    }

    [Theory]
    [InlineData("""[{"Name": "Spooler", "Status": 4}, {"Name": "BITS", "Status": 1}]""")]
    [InlineData("""{"Name": "Spooler", "DisplayName": "Print Spooler", "State": "Running"}""")]
    [InlineData("""{"Name": "Spooler", "StartMode": "Auto"}""")]
    [InlineData("""{"Caption": "Microsoft Windows Server 2022 Standard", "Version": "10.0.20348"}""")]
    [InlineData("""{"Version": "10.0.20348", "BuildNumber": "20348"}""")]
    [InlineData("""{"Description": "Intel", "DNSDomain": "", "IPAddress": ["10.0.0.5"]}""")]
    [InlineData("""{"SuffixSearchList": []}""")]
    [InlineData("""{"NV Domain": "", "Domain": ""}""")]
    [InlineData("""{"DnsHostName": "ws01", "Domain": "WORKGROUP", "PartOfDomain": false}""")]
    [InlineData("""{"InterfaceAlias": "LAN", "ConnectionSpecificSuffix": ""}""")]
    public void A_few_properties_that_belong_together_are_enough(string text) => Assert.Equal(Confidence.Certain, Format.Recognize(new("x.json", text)));

    [Theory]
    [InlineData("""{"Caption": "Microsoft Windows Desktop Runtime - 6.0.1 (x64)", "Version": "48.3.31210", "Name": "x"}""")]
    [InlineData("""{"SMBIOSBIOSVersion": "1.2", "Version": "ACME - 1072009", "BuildNumber": null, "Name": "x"}""")]
    [InlineData("""{"Name": "x", "Vendor": "ACME", "Version": "10.0.1", "Caption": "Microsoft Windows 10 Tool"}""")]
    [InlineData("""{"EnableDHCP": 1, "DhcpNameServer": "10.0.0.2", "DhcpServer": "10.0.0.1"}""")]
    [InlineData("""{"PSPath": "Microsoft.PowerShell.Core\\FileSystem::C:\\x", "Name": "x", "Mode": "d----"}""")]
    [InlineData("""{"name": "configlint", "version": "1.0.0", "description": "x", "dependencies": {"a": "1"}}""")]
    [InlineData("""{"version": 4, "terraform_version": "1.5.0", "resources": [{"name": "x", "type": "aws_instance", "instances": []}]}""")]
    [InlineData("""{"ansible_facts": {"ansible_hostname": "exch01", "ansible_domain": "corp.example.com"}, "changed": false}""")]
    [InlineData("""{"localhost": {"ansible_facts": {}}}""")]
    [InlineData("""[{"interface": "eth0", "address": "10.0.0.5", "mask": "255.255.255.0"}]""")]
    [InlineData("""[{"id": 1, "name": "x", "displayName": "X", "status": "Running", "startType": 2}]""")]
    [InlineData("""{"Name": "x", "Status": "Active", "DisplayName": "X"}""")]
    [InlineData("""{"Name": "Ethernet", "InterfaceDescription": "Intel", "Status": "Up", "MacAddress": "00-11"}""")]
    [InlineData("""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*"}]}""")]
    [InlineData("""{"Items": [{"Name": "Spooler", "Status": 4, "StartType": 2}]}""")]
    [InlineData("# Services\n\n```json\n{\"Name\": \"Spooler\", \"Status\": 4, \"StartType\": 2}\n```\n")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("[{\"Name\":")]
    [InlineData("[{\"Name\": \"Spooler\"}]")]
    [InlineData("[1, 2]")]
    [InlineData("\"text\"")]
    [InlineData("")]
    [InlineData("   \r\n")]
    public void Other_json_is_none(string text) => Assert.Equal(Confidence.None, Format.Recognize(new("package.json", text)));

    [Fact]
    public void What_follows_another_commands_objects_is_likely()
    {
        const string Others = """[{"Name": "Ethernet", "Status": "Up"}]""";

        Assert.Equal(Confidence.Likely, Format.Recognize(new("x.json", Others + "\n" + PowerShellSamples.Services51)));
        Assert.Equal(["30:23 MSExchangeIMC", "38:23 Spooler"], ParsedCapture.Of(Format, Others + "\n" + PowerShellSamples.Services51).Lines(FactKinds.Service));
    }

    [Fact]
    public void A_head_that_ends_inside_the_first_object_is_enough()
    {
        var head = PowerShellSamples.Services51[..PowerShellSamples.Services51.IndexOf("\"ServiceHandle\"", StringComparison.Ordinal)];

        Assert.Equal(Confidence.Certain, Format.Recognize(new("x.json", head)));
    }
}
