using System.Globalization;
using System.Text;

namespace ConfigLint.Benchmarks.Fleet.Captures;

/// <summary>What the commands print that list services.</summary>
internal static class ServiceListCapture
{
    /// <summary><c>net start</c>: running services by display name.</summary>
    public static string NetStart(IReadOnlyList<ServiceEntry> services)
    {
        var text = new StringBuilder("These Windows NT services are started:\r\n\r\n");
        foreach (var service in services.Where(s => s is { IsDriver: false, IsRunning: true }).OrderBy(s => s.DisplayName, StringComparer.Ordinal))
            text.Append("   ").Append(service.DisplayName).Append("\r\n");
        return text.Append("\r\nThe command completed successfully.\r\n\r\n").ToString();
    }

    /// <summary><c>sc query state= all</c>.</summary>
    public static string ServiceControl(IReadOnlyList<ServiceEntry> services)
    {
        var text = new StringBuilder();
        foreach (var service in services.Where(s => !s.IsDriver))
        {
            var state = service.IsRunning
                ? "4  RUNNING \r\n                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)"
                : "1  STOPPED ";
            text.Append(CultureInfo.InvariantCulture, $"""

                SERVICE_NAME: {service.Name}
                DISPLAY_NAME: {service.DisplayName}
                        TYPE               : 10  WIN32_OWN_PROCESS  
                        STATE              : {state}
                        WIN32_EXIT_CODE    : 0  (0x0)
                        SERVICE_EXIT_CODE  : 0  (0x0)
                        CHECKPOINT         : 0x0
                        WAIT_HINT          : 0x0

                """);
        }

        return text.ToString().ReplaceLineEndings("\r\n");
    }
}
