namespace ConfigLint.Benchmarks.Fleet.Captures;

/// <summary><c>reg query HKLM\…\Tcpip\Parameters</c>.</summary>
internal static class RegQueryCapture
{
    public static string Of(PlannedServer server) => $"""

        HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters
            DataBasePath    REG_EXPAND_SZ    %SystemRoot%\System32\drivers\etc
            Domain    REG_SZ    {server.Domain}
            Hostname    REG_SZ    {server.HostName}
            NV Domain    REG_SZ    {server.Domain}
            NV Hostname    REG_SZ    {server.HostName}
            SearchList    REG_SZ    {server.SearchList}
            IPEnableRouter    REG_DWORD    0x0

        HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Winsock

        """.ReplaceLineEndings("\r\n");
}
