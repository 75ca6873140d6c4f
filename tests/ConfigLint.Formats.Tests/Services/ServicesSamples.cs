namespace ConfigLint.Formats.Tests.Services;

/// <summary>Captures in the layouts that the commands print; names are made up or Windows' own.</summary>
internal static class ServicesSamples
{
    public const string NetStart = """
        C:\>net start
        These Windows NT services are started:

           Alerter
           Computer Browser
           Microsoft Exchange Internet Mail Connector
           TCP/IP NetBIOS Helper

        The command completed successfully.

        C:\>
        """;

    public const string ServiceConfiguration = """
        C:\>sc qc MSExchangeIMC
        [SC] QueryServiceConfig SUCCESS

        SERVICE_NAME: MSExchangeIMC
                TYPE               : 10  WIN32_OWN_PROCESS
                START_TYPE         : 2   AUTO_START  (DELAYED)
                ERROR_CONTROL      : 1   NORMAL
                BINARY_PATH_NAME   : "D:\exchsrvr\connect\msexcimc\bin\msexcimc.exe" -k
                LOAD_ORDER_GROUP   :
                TAG                : 0
                DISPLAY_NAME       : Microsoft Exchange Internet Mail Connector
                DEPENDENCIES       : MSExchangeIS
                                   : MSExchangeMTA
                                   : +TDI
                SERVICE_START_NAME : CORP\exservice

        C:\>sc qc Nonesuch
        [SC] OpenService FAILED 1060:

        The specified service does not exist as an installed service.

        C:\>sc qc Messenger
        [SC] GetServiceConfig SUCCESS

        SERVICE_NAME: Messenger
                TYPE               : 20  WIN32_SHARE_PROCESS
                START_TYPE         : 4   DISABLED
                DEPENDENCIES       :
                SERVICE_START_NAME : LocalSystem
        """;

    public const string ServiceQuery = """

        SERVICE_NAME: Spooler
        DISPLAY_NAME: Print Spooler
                TYPE               : 110  WIN32_OWN_PROCESS  (interactive)
                STATE              : 4  RUNNING
                                        (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)
                WIN32_EXIT_CODE    : 0  (0x0)
                SERVICE_EXIT_CODE  : 0  (0x0)
                CHECKPOINT         : 0x0
                WAIT_HINT          : 0x0
                PID                : 1532
                FLAGS              :

        SERVICE_NAME: SNMPTRAP
                TYPE               : 10  WIN32_OWN_PROCESS
                STATE              : 1  STOPPED
                WIN32_EXIT_CODE    : 1077  (0x435)

        SERVICE_NAME: MSSQL$REPORTS
        DISPLAY_NAME: (null)
                STATE              : 2  START_PENDING
                                        (NOT_STOPPABLE,NOT_PAUSABLE,IGNORES_SHUTDOWN)
        """;

    public const string TaskList = """

        Image Name                     PID Services
        ========================= ======== ============================================
        System Idle Process              0 N/A
        services.exe                   572 Eventlog, PlugPlay
        svchost.exe                    816 AudioSrv, Browser, Dhcp,
                                           lanmanserver, Schedule,
                                           W32Time
        spoolsv.exe                   1044 Spooler
        cmd.exe                       2100 N/A
        """;

    public static readonly IReadOnlyList<string> All = [NetStart, ServiceConfiguration, ServiceQuery, TaskList];
}
