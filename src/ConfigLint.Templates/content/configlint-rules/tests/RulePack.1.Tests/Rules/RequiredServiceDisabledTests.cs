using ConfigLint.Testing;
using RulePack._1.Rules;

namespace RulePack._1.Tests.Rules;

public sealed class RequiredServiceDisabledTests
{
    [Fact]
    public void A_disabled_time_service_is_reported_at_its_start_type() => new AnalyzerTest<RequiredServiceDisabledAnalyzer>
    {
        // {|ID:…|} marks the characters that must be reported. The directory is the server: FILE01.
        Captures = { ["FILE01/w32time.reg"] = """
            Windows Registry Editor Version 5.00

            [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\W32Time]
            "DisplayName"="Windows Time"
            "Start"={|RULEPREFIX1001:dword:00000004|}

            """ },
        Messages = { "FILE01: service 'Windows Time' is disabled, so nothing can start it (error 1058), and every server needs it. Set its start type to automatic (sc config W32Time start= auto), then start it." },
    }.Verify();

    [Fact]
    public void A_time_service_that_starts_is_silent() => new AnalyzerTest<RequiredServiceDisabledAnalyzer>
    {
        Captures = { ["FILE01/sc-qc-w32time.txt"] = """
            [SC] QueryServiceConfig SUCCESS

            SERVICE_NAME: W32Time
                    TYPE               : 20  WIN32_SHARE_PROCESS
                    START_TYPE         : 2   AUTO_START
                    ERROR_CONTROL      : 1   NORMAL
                    DISPLAY_NAME       : Windows Time

            """ },
    }.Verify();

    [Fact]
    public void A_start_type_that_no_capture_shows_is_missing_and_not_wrong() => new AnalyzerTest<RequiredServiceDisabledAnalyzer>
    {
        Captures = { ["FILE01/net-start.txt"] = """
            These Windows services are started:

               Server
               Workstation

            The command completed successfully.

            """ },
        NotCaptured = { "start type of service W32Time" },
    }.Verify();

    [Fact]
    public void Other_services_can_be_required() => new AnalyzerTest<RequiredServiceDisabledAnalyzer>
    {
        Options = { ["required_services"] = "Spooler" },
        Captures = { ["PRINT01/services.reg"] = """
            Windows Registry Editor Version 5.00

            [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Spooler]
            "Start"={|RULEPREFIX1001:dword:00000004|}

            [HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\W32Time]
            "Start"=dword:00000004

            """ },
    }.Verify();
}
