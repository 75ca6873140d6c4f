using ConfigLint.Formats.PowerShell;

namespace ConfigLint.Formats.Tests.PowerShell;

public sealed class PowerShellServiceTests
{
    private static readonly PowerShellJsonFormat Format = new();

    [Fact]
    public void Services_are_at_their_start_types()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.Services51);
        var services = capture.Facts(FactKinds.Service);

        Assert.Equal(["29:23 MSExchangeIMC", "37:23 Spooler"], capture.Lines(FactKinds.Service));
        Assert.Equal([ServiceStartType.Automatic, ServiceStartType.Disabled], services.Select(service => service.StartType));
        Assert.Equal([ServiceRunState.Stopped, ServiceRunState.Running], services.Select(service => service.State));
        Assert.Equal(["Microsoft Exchange 'Internet Mail' Connector", "Print Spooler"], services.Select(service => service.DisplayName).ToArray());
        Assert.Equal("2", capture.Document.Text.ToString(services[0].Location.Span));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Required_services_are_dependencies_and_no_services_of_the_list()
    {
        var services = ParsedCapture.Of(Format, PowerShellSamples.Services51).Facts(FactKinds.Service);

        Assert.DoesNotContain(services, service => string.Equals(service.Value, "MSExchangeIS", StringComparison.Ordinal));
        Assert.Equal(["MSExchangeIS"], services[0].DependsOn.ToArray());
        Assert.Empty(services[1].DependsOn);
        Assert.Equal(new(28, 22), services[0].Location.LineSpan.Start);
    }

    [Fact]
    public void PowerShell_7_states_account_path_and_delay()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.Services7);
        var services = capture.Facts(FactKinds.Service);

        Assert.Equal(["15:18 MSExchangeIMC", "20:20 W32Time"], capture.Lines(FactKinds.Service));
        Assert.Equal("\"Manual\"", capture.Document.Text.ToString(services[1].Location.Span));
        Assert.Equal([ServiceStartType.Automatic, ServiceStartType.Manual], services.Select(service => service.StartType));
        Assert.Equal([true, false], services.Select(service => service.IsDelayed));
        Assert.Equal([ServiceRunState.StartPending, ServiceRunState.Stopped], services.Select(service => service.State));
        Assert.Equal(@"CORP\exservice", services[0].Account);
        Assert.Equal("\"D:\\exchsrvr\\bin\\msexcimc.exe\" -k", services[0].ImagePath);
        Assert.Empty(services[0].DependsOn);
        Assert.Null(services[1].Account);
    }

    [Fact]
    public void Managed_services_have_words_of_their_own()
    {
        var capture = ParsedCapture.Of(Format, PowerShellSamples.ManagedServices);
        var services = capture.Facts(FactKinds.Service);

        Assert.Equal(["1:78 Dnscache", "2:98 TermService"], capture.Lines(FactKinds.Service));
        Assert.Equal([ServiceStartType.Automatic, ServiceStartType.Manual], services.Select(service => service.StartType));
        Assert.Equal([ServiceRunState.Running, ServiceRunState.StopPending], services.Select(service => service.State));
        Assert.Equal([@"NT AUTHORITY\NetworkService", null], services.Select(service => service.Account).ToArray());
        Assert.Equal([@"C:\WINNT\svchost.exe -k", null], services.Select(service => service.ImagePath).ToArray());
    }

    [Theory]
    [InlineData("1", ServiceRunState.Stopped)]
    [InlineData("2", ServiceRunState.StartPending)]
    [InlineData("3", ServiceRunState.StopPending)]
    [InlineData("4", ServiceRunState.Running)]
    [InlineData("5", ServiceRunState.Paused)]
    [InlineData("6", ServiceRunState.Paused)]
    [InlineData("7", ServiceRunState.Paused)]
    [InlineData("\"Running\"", ServiceRunState.Running)]
    [InlineData("\"Stopped\"", ServiceRunState.Stopped)]
    [InlineData("\"StartPending\"", ServiceRunState.StartPending)]
    [InlineData("\"StopPending\"", ServiceRunState.StopPending)]
    [InlineData("\"ContinuePending\"", ServiceRunState.Paused)]
    [InlineData("\"PausePending\"", ServiceRunState.Paused)]
    [InlineData("\"Paused\"", ServiceRunState.Paused)]
    [InlineData("{\"value\": 4, \"Value\": \"Running\"}", ServiceRunState.Running)]
    public void States_are_numbers_or_names(string written, ServiceRunState state)
    {
        var capture = ParsedCapture.Of(Format, $$"""{"Name": "Spooler", "DisplayName": "Print Spooler", "Status": {{written}}}""");

        Assert.Equal(["1:10 Spooler"], capture.Lines(FactKinds.Service));
        Assert.Equal(state, capture.Facts(FactKinds.Service)[0].State);
        Assert.Null(capture.Facts(FactKinds.Service)[0].StartType);
    }

    [Theory]
    [InlineData("StartType", "0", ServiceStartType.Boot, false)]
    [InlineData("StartType", "1", ServiceStartType.System, false)]
    [InlineData("StartType", "2", ServiceStartType.Automatic, false)]
    [InlineData("StartType", "3", ServiceStartType.Manual, false)]
    [InlineData("StartType", "4", ServiceStartType.Disabled, false)]
    [InlineData("StartType", "\"Boot\"", ServiceStartType.Boot, false)]
    [InlineData("StartType", "\"System\"", ServiceStartType.System, false)]
    [InlineData("StartType", "\"Automatic\"", ServiceStartType.Automatic, false)]
    [InlineData("StartType", "\"Disabled\"", ServiceStartType.Disabled, false)]
    [InlineData("StartupType", "10", ServiceStartType.Automatic, true)]
    [InlineData("StartupType", "\"AutomaticDelayedStart\"", ServiceStartType.Automatic, true)]
    [InlineData("StartMode", "\"Auto\"", ServiceStartType.Automatic, false)]
    [InlineData("StartMode", "\"Boot\"", ServiceStartType.Boot, false)]
    [InlineData("starttype", "2", null, false)]
    [InlineData("StartType", "9", null, false)]
    [InlineData("StartType", "null", null, false)]
    public void Start_types_are_numbers_or_names(string name, string written, ServiceStartType? type, bool isDelayed)
    {
        var capture = ParsedCapture.Of(Format, $$"""{"Name": "Spooler", "Status": 4, "DisplayName": "Print Spooler", "{{name}}": {{written}}}""");
        var service = Assert.Single(capture.Facts(FactKinds.Service));

        Assert.Equal((type, isDelayed), (service.StartType, service.IsDelayed));
        Assert.Equal(new(0, type is null ? 9 : 69 + name.Length), service.Location.LineSpan.Start);
    }

    [Fact]
    public void Of_a_property_stated_twice_the_last_counts()
    {
        var capture = ParsedCapture.Of(Format, """{"Name": "A", "Status": 4, "StartType": 2, "StartType": 4}""");

        Assert.Equal(["1:57 A"], capture.Lines(FactKinds.Service));
        Assert.Equal(ServiceStartType.Disabled, capture.Facts(FactKinds.Service)[0].StartType);
    }

    [Fact]
    public void Of_an_output_that_was_appended_twice_the_last_counts()
    {
        var capture = ParsedCapture.Of(Format, """
            {"Name": "Spooler", "Status": 4, "StartType": 2}
            {"Name": "Dnscache", "Status": 4, "StartType": 2}
            {"Name": "SPOOLER", "Status": 1, "StartType": 4}
            """);

        Assert.Equal(["2:48 Dnscache", "3:47 SPOOLER"], capture.Lines(FactKinds.Service));
        Assert.Equal(9, capture.Document.Entries.Length);
    }

    [Fact]
    public void Dependencies_beyond_the_depth_are_names_with_blanks_between()
    {
        var capture = ParsedCapture.Of(Format, """{"Name": "BITS", "Status": 4, "StartType": 3, "ServicesDependedOn": "RpcSs EventSystem"}""");

        Assert.Equal(["1:44 BITS"], capture.Lines(FactKinds.Service));
        Assert.Equal(["RpcSs", "EventSystem"], capture.Facts(FactKinds.Service)[0].DependsOn.ToArray());
    }
}
