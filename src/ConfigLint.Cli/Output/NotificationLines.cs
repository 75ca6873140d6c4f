using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Cli.Output;

/// <summary>What went wrong during a run, a line each, on standard error.</summary>
internal static class NotificationLines
{
    /// <summary>Writes the notifications.</summary>
    public static void Write(Terminal terminal, IEnumerable<Notification> notifications, string root, TextReportOptions options)
    {
        foreach (var notification in notifications)
            terminal.Error.WriteLine(NotificationText.Of(notification, root, options with { UseColor = false }));
    }
}
