using System.Globalization;
using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Reporting;

/// <summary>A notification as one line, for standard error.</summary>
public static class NotificationText
{
    /// <summary><c>path(line): warning CFG0006: message</c>; the path is relative to the working directory, and the program's name where there is none.</summary>
    public static string Of(Notification notification, string root, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(notification);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(options);

        var origin = notification.Path is { } path ? new ReportPaths(root, options.WorkingDirectory).Show(path) : "configlint";
        if (notification.Line is { } line)
            origin = string.Create(CultureInfo.InvariantCulture, $"{origin}({line})");
        var color = new TerminalColor(options.UseColor);
        var kind = color.Level(notification.Level, $"{notification.Level.ToText()} {TerminalText.Escape(notification.Id)}");
        return $"{color.Strong(origin)}: {kind}: {TerminalText.Escape(notification.Message)}";
    }
}
