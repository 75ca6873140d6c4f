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
