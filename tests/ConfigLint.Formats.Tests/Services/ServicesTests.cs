using ConfigLint.Formats.Services;

namespace ConfigLint.Formats.Tests.Services;

public sealed class ServicesTests
{
    private static readonly ServicesFormat Format = new();

    [Fact]
    public void Net_start_lists_display_names_of_running_services()
    {
        var capture = ParsedCapture.Of(Format, ServicesSamples.NetStart);

        Assert.Equal(
            ["4:4 Alerter", "5:4 Computer Browser", "6:4 Microsoft Exchange Internet Mail Connector", "7:4 TCP/IP NetBIOS Helper"],
            capture.Lines(FactKinds.Service));
        Assert.All(capture.Facts(FactKinds.Service), service =>
        {
            Assert.Equal(service.Value, service.DisplayName);
            Assert.Equal(ServiceRunState.Running, service.State);
            Assert.Null(service.StartType);
        });
    }

    [Fact]
    public void Service_configuration_is_located_at_its_start_type()
    {
        var capture = ParsedCapture.Of(Format, ServicesSamples.ServiceConfiguration);
        var services = capture.Facts(FactKinds.Service);

        Assert.Equal(["6:34 MSExchangeIMC", "27:34 Messenger"], capture.Lines(FactKinds.Service));
        Assert.Equal(["AUTO_START", "DISABLED"], services.Select(service => capture.Document.Text.ToString(service.Location.Span)).ToArray());
        Assert.Equal([ServiceStartType.Automatic, ServiceStartType.Disabled], services.Select(service => service.StartType));
        Assert.Equal([true, false], services.Select(service => service.IsDelayed));
        Assert.Equal("Microsoft Exchange Internet Mail Connector", services[0].DisplayName);
        Assert.Equal(@"""D:\exchsrvr\connect\msexcimc\bin\msexcimc.exe"" -k", services[0].ImagePath);
        Assert.Equal(@"CORP\exservice", services[0].Account);
        Assert.Equal(["MSExchangeIS", "MSExchangeMTA", "+TDI"], services[0].DependsOn.ToArray());
        Assert.Empty(services[1].DependsOn);
        Assert.Null(services[1].DisplayName);
        Assert.Null(services[1].State);
    }

    [Fact]
    public void Error_1060_states_nothing()
    {
        var capture = ParsedCapture.Of(Format, """
            SERVICE_NAME: Spooler
                    STATE              : 4  RUNNING
            [SC] EnumQueryServicesStatus:OpenService FAILED 1060:

            The specified service does not exist as an installed service.
            """);

        Assert.Equal(["1:15 Spooler"], capture.Lines(FactKinds.Service));
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void Service_query_states_names_and_states()
    {
        var capture = ParsedCapture.Of(Format, ServicesSamples.ServiceQuery);
        var services = capture.Facts(FactKinds.Service);

        Assert.Equal(["2:15 Spooler", "14:15 SNMPTRAP", "19:15 MSSQL$REPORTS"], capture.Lines(FactKinds.Service));
        Assert.Equal(["Print Spooler", null, null], services.Select(service => service.DisplayName).ToArray());
        Assert.Equal([ServiceRunState.Running, ServiceRunState.Stopped, ServiceRunState.StartPending], services.Select(service => service.State));
        Assert.All(services, service => Assert.Null(service.StartType));
    }

    [Fact]
    public void Task_list_names_are_each_at_their_own_place()
    {
        var capture = ParsedCapture.Of(Format, ServicesSamples.TaskList);

        Assert.Equal(
            [
                "5:36 Eventlog", "5:46 PlugPlay",
                "6:36 AudioSrv", "6:46 Browser", "6:55 Dhcp",
                "7:36 lanmanserver", "7:50 Schedule",
                "8:36 W32Time", "9:36 Spooler",
            ],
            capture.Lines(FactKinds.Service));
        Assert.All(capture.Facts(FactKinds.Service), service => Assert.Equal(ServiceRunState.Running, service.State));
    }
}
