using ConfigLint.Formats.Services;

namespace ConfigLint.Formats.Tests.Services;

public sealed class ServicesPitfallTests
{
    private static readonly ServicesFormat Format = new();

    [Theory]
    [InlineData("These Windows services are started:")]
    [InlineData("These Windows NT services are started:")]
    [InlineData("These Windows 2000 services are started:")]
    public void Net_start_has_a_heading_for_each_system(string heading)
    {
        var capture = ParsedCapture.Of(Format, $"{heading}\r\n\r\n   DNS Client\r\n   Print Spooler\r\n\r\nThe command completed successfully.\r\n\r\nText behind it\r\n");

        Assert.Equal(["3:4 DNS Client", "4:4 Print Spooler"], capture.Lines(FactKinds.Service));
        Assert.Equal(Confidence.Certain, Format.Recognize(new("x.txt", capture.Document.Text.Characters.Span)));
    }

    [Fact]
    public void Net_start_without_indents_ends_at_a_prompt()
    {
        var capture = ParsedCapture.Of(Format, """
            PS C:\> net start
            These Windows services are started:

            Active Directory Web Services
            [...]
            DNS Client
            PS C:\> hostname
            dc1
            """);

        Assert.Equal(["4:1 Active Directory Web Services", "6:1 DNS Client"], capture.Lines(FactKinds.Service));
    }

    [Fact]
    public void Text_further_left_than_the_names_ends_the_list()
    {
        var capture = ParsedCapture.Of(Format, """
            These Windows services are started:

               DNS Client
               Workstation
            collected by inventory.cmd
               not a service
            """);

        Assert.Equal(["3:4 DNS Client", "4:4 Workstation"], capture.Lines(FactKinds.Service));
    }

    [Theory]
    [InlineData("0   BOOT_START", ServiceStartType.Boot, "BOOT_START")]
    [InlineData("1   SYSTEM_START", ServiceStartType.System, "SYSTEM_START")]
    [InlineData("2   AUTO_START", ServiceStartType.Automatic, "AUTO_START")]
    [InlineData("3   DEMAND_START", ServiceStartType.Manual, "DEMAND_START")]
    [InlineData("4   DISABLED", ServiceStartType.Disabled, "DISABLED")]
    [InlineData("AUTO_START", ServiceStartType.Automatic, "AUTO_START")]
    [InlineData("2", ServiceStartType.Automatic, "2")]
    [InlineData("2  (DELAYED)", ServiceStartType.Automatic, "2")]
    public void Start_types_are_read_by_number_and_word(string written, ServiceStartType type, string token)
    {
        var capture = ParsedCapture.Of(Format, $"SERVICE_NAME: Spooler\n        START_TYPE         : {written}\n");
        var service = Assert.Single(capture.Facts(FactKinds.Service));

        Assert.Equal(type, service.StartType);
        Assert.Equal(written.Contains("DELAYED", StringComparison.Ordinal), service.IsDelayed);
        Assert.Equal(token, capture.Document.Text.ToString(service.Location.Span));
        Assert.Equal(new(1, 29 + written.IndexOf(token, StringComparison.Ordinal)), service.Location.LineSpan.Start);
    }

    [Theory]
    [InlineData("1  STOPPED", ServiceRunState.Stopped)]
    [InlineData("2  START_PENDING", ServiceRunState.StartPending)]
    [InlineData("3  STOP_PENDING ", ServiceRunState.StopPending)]
    [InlineData("4  RUNNING ", ServiceRunState.Running)]
    [InlineData("5  CONTINUE_PENDING", ServiceRunState.Paused)]
    [InlineData("6  PAUSE_PENDING", ServiceRunState.Paused)]
    [InlineData("7  PAUSED", ServiceRunState.Paused)]
    [InlineData("4  ???????", ServiceRunState.Running)]
    [InlineData("RUNNING", ServiceRunState.Running)]
    public void States_are_read_by_number_and_word(string written, ServiceRunState state)
    {
        var capture = ParsedCapture.Of(Format, $"SERVICE_NAME: Spooler\n        STATE              : {written}\n");

        Assert.Equal(["1:15 Spooler"], capture.Lines(FactKinds.Service));
        Assert.Equal(state, capture.Facts(FactKinds.Service)[0].State);
    }

    [Fact]
    public void Unknown_numbers_state_nothing()
    {
        var capture = ParsedCapture.Of(Format, "SERVICE_NAME: Spooler\n        STATE : 9  ODD\n        START_TYPE : 7   ODD\n");
        var service = Assert.Single(capture.Facts(FactKinds.Service));

        Assert.Null(service.State);
        Assert.Null(service.StartType);
        Assert.Equal(["1:15 Spooler"], capture.Lines(FactKinds.Service));
    }

    [Fact]
    public void Descriptions_and_tabs_do_not_end_a_service()
    {
        // PsService prints the description below the names.
        var capture = ParsedCapture.Of(Format, """
            SERVICE_NAME: Spooler
            DISPLAY_NAME: Print Spooler
            This service spools print jobs: if you turn it off, you cannot print.
            	GROUP		  : SpoolerGroup
            	TYPE		  : 110 WIN32_OWN_PROCESS INTERACTIVE_PROCESS  
            	STATE		  : 4  RUNNING
            			       (STOPPABLE,NOT_PAUSABLE,IGNORES_SHUTDOWN)
            	START_TYPE	  : 2   AUTO_START
            	SERVICE_START_NAME: LocalSystem
            """);
        var service = Assert.Single(capture.Facts(FactKinds.Service));

        Assert.Equal(["8:21 Spooler"], capture.Lines(FactKinds.Service));
        Assert.Equal("Print Spooler", service.DisplayName);
        Assert.Equal(ServiceRunState.Running, service.State);
        Assert.Equal(ServiceStartType.Automatic, service.StartType);
        Assert.Equal("LocalSystem", service.Account);
        Assert.Empty(capture.Errors());
    }

    [Fact]
    public void The_same_service_in_two_commands_is_two_facts()
    {
        var capture = ParsedCapture.Of(Format, """
            C:\>sc query W32Time

            SERVICE_NAME: W32Time
                    STATE              : 1  STOPPED

            C:\>sc qc W32Time
            [SC] QueryServiceConfig SUCCESS

            SERVICE_NAME: W32Time
                    START_TYPE         : 3   DEMAND_START
            """);

        Assert.Equal(["3:15 W32Time", "10:34 W32Time"], capture.Lines(FactKinds.Service));
        Assert.Equal([ServiceRunState.Stopped, null], capture.Facts(FactKinds.Service).Select(service => service.State));
        Assert.Equal([null, ServiceStartType.Manual], capture.Facts(FactKinds.Service).Select(service => service.StartType));
    }

    [Fact]
    public void Names_with_blanks_and_signs_are_whole()
    {
        var capture = ParsedCapture.Of(Format, "SERVICE_NAME: NAV Auto-Protect \nDISPLAY_NAME    : NAV: Auto-Protect\n\nSERVICE_NAME: <service>\n        STATE : 4 RUNNING\nSERVICE_NAME:\n        STATE : 4 RUNNING\n");

        Assert.Equal(["1:15 NAV Auto-Protect"], capture.Lines(FactKinds.Service));
        Assert.Equal("NAV: Auto-Protect", capture.Facts(FactKinds.Service)[0].DisplayName);
    }

    [Fact]
    public void Fields_without_a_service_state_nothing()
    {
        var capture = ParsedCapture.Of(Format, "        START_TYPE         : 2   AUTO_START\n        DISPLAY_NAME       : Print Spooler\n");

        Assert.Equal(0, capture.Count(FactKinds.Service));
        Assert.Equal(Confidence.None, Format.Recognize(new("sc.txt", capture.Document.Text.Characters.Span)));
    }

    [Fact]
    public void Task_list_with_lost_blanks_is_read_by_content()
    {
        var capture = ParsedCapture.Of(Format, """
            Image Name         PID      Services
            =====================================
            System Process 0 N/A
            Services.exe 208 AppMgmt,Browser,Dhcp,
            Eventlog,LanmanServer
            Spoolsv.exe 440 Spooler
            A note
            """);

        Assert.Equal(
            ["4:18 AppMgmt", "4:26 Browser", "4:34 Dhcp", "5:1 Eventlog", "5:10 LanmanServer", "6:17 Spooler"],
            capture.Lines(FactKinds.Service));
    }

    [Fact]
    public void Task_list_takes_digits_of_an_image_name_for_no_process()
    {
        var capture = ParsedCapture.Of(Format, """
            Image Name                     PID Services
            ========================= ======== ============================================
            Backup Exec 12 Agent.exe      1044 BackupExecAgent
            svc.exe                    1234567 One, N/A, Two
            """);

        Assert.Equal(["3:36 BackupExecAgent", "4:36 One", "4:46 Two"], capture.Lines(FactKinds.Service));
    }

    [Theory]
    [InlineData("    ", 4)]
    [InlineData("# ", 2)]
    [InlineData("\t", 1)]
    public void Constant_text_before_each_line_is_looked_through(string prefix, int width)
    {
        string Prefixed(string text) => string.Join('\n', text.Split('\n').Select(line => prefix + line.TrimEnd('\r')));

        Assert.Equal([$"6:{34 + width} MSExchangeIMC", $"27:{34 + width} Messenger"], ParsedCapture.Of(Format, Prefixed(ServicesSamples.ServiceConfiguration)).Lines(FactKinds.Service));
        Assert.Equal($"4:{4 + width} Alerter", ParsedCapture.Of(Format, Prefixed(ServicesSamples.NetStart)).Lines(FactKinds.Service)[0]);
        Assert.Equal($"8:{36 + width} W32Time", ParsedCapture.Of(Format, Prefixed(ServicesSamples.TaskList)).Lines(FactKinds.Service)[^2]);
    }

    [Theory]
    [InlineData("        START_TY", "3:9 Truncated")]
    [InlineData("DISPLAY_NA", "3:1 Truncated")]
    public void Half_a_label_at_the_end_proves_a_cut(string last, string error)
    {
        var capture = ParsedCapture.Of(Format, "SERVICE_NAME: Spooler\n        TYPE               : 10  WIN32_OWN_PROCESS\n" + last);

        Assert.Equal([error], capture.Errors());
        Assert.Equal(["1:15 Spooler"], capture.Lines(FactKinds.Service));
    }

    [Fact]
    public void Entries_are_fields_by_service()
    {
        Assert.Equal(
            ["Spooler|SERVICE_NAME|Spooler", "Spooler|DISPLAY_NAME|Print Spooler", "Spooler|TYPE|110  WIN32_OWN_PROCESS  (interactive)", "Spooler|STATE|4  RUNNING"],
            ParsedCapture.Of(Format, ServicesSamples.ServiceQuery).Entries()[..4]);
        Assert.Equal("Alerter|These Windows NT services are started|Alerter", ParsedCapture.Of(Format, ServicesSamples.NetStart).Entries()[0]);
        Assert.Equal("Eventlog|Services|Eventlog", ParsedCapture.Of(Format, ServicesSamples.TaskList).Entries()[0]);
        Assert.Equal(
            ["MSExchangeIMC|DEPENDENCIES|MSExchangeIS", "MSExchangeIMC|DEPENDENCIES|MSExchangeMTA", "MSExchangeIMC|DEPENDENCIES|+TDI"],
            ParsedCapture.Of(Format, ServicesSamples.ServiceConfiguration).Entries()[8..11]);
    }
}
