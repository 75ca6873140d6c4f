using System.Globalization;
using System.Text;

namespace ConfigLint.Benchmarks.Fleet.Captures;

/// <summary><c>wevtutil qe System /f:RenderedXml</c>: one event a line, without a root.</summary>
internal static class EventLogCapture
{
    private static readonly DateTime Start = new(2024, 3, 4, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>Events that no rule is about.</summary>
    private static readonly PlannedEvent[] Everyday =
    [
        new("Service Control Manager", 7036, 4, "Windows Update"),
        new("Service Control Manager", 7040, 4, "Background Intelligent Transfer Service"),
        new("EventLog", 6013, 4, "86400"),
        new("Microsoft-Windows-Time-Service", 37, 4, "dc1.example.com"),
        new("Microsoft-Windows-GroupPolicy", 1500, 4, "1024"),
        new("Microsoft-Windows-Kernel-General", 16, 4, @"\SystemRoot\System32\Config\SOFTWARE"),
        new("disk", 51, 3, @"\Device\Harddisk1\DR1"),
    ];

    public static string Of(PlannedServer server, SeededRandom random)
    {
        var text = new StringBuilder();
        var count = random.Next(40, 120);
        var time = Start;
        for (var i = 0; i < count; i++)
            Append(text, server, random.Pick(Everyday), i, time = time.AddSeconds(random.Next(1, 9000)));
        foreach (var planned in server.Events)
            Append(text, server, planned, count++, time = time.AddSeconds(60));
        if (server.CutsEvents)
            text.Length -= 200;
        return text.ToString();
    }

    private static void Append(StringBuilder text, PlannedServer server, PlannedEvent planned, int record, DateTime time)
    {
        var data = planned.Data.Length == 0 ? "" : $"<Data Name='param1'>{planned.Data}</Data>";
        text.Append(CultureInfo.InvariantCulture, $"""
            <Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='{planned.Source}' EventSourceName='{planned.Source}'/><EventID Qualifiers='16384'>{planned.Id}</EventID>
            """);
        text.Append(CultureInfo.InvariantCulture, $"<Version>0</Version><Level>{planned.Level}</Level><Task>0</Task><Opcode>0</Opcode><Keywords>0x8080000000000000</Keywords>");
        text.Append(CultureInfo.InvariantCulture, $"<TimeCreated SystemTime='{time:yyyy-MM-dd'T'HH:mm:ss.fffffff}00Z'/><EventRecordID>{34000 + record}</EventRecordID><Correlation/>");
        text.Append(CultureInfo.InvariantCulture, $"<Execution ProcessID='684' ThreadID='{3000 + (record % 700)}'/><Channel>System</Channel><Computer>{server.Name}</Computer><Security/></System>");
        text.Append(CultureInfo.InvariantCulture, $"<EventData>{data}<Data Name='param2'>entered &lt;state&gt; {record}</Data></EventData>");
        text.Append(CultureInfo.InvariantCulture, $"<RenderingInfo Culture='en-US'><Message>{planned.Source} reports number {planned.Id} &amp; all is as it was.</Message><Level>Information</Level>");
        text.Append("<Task></Task><Channel>System</Channel><Provider></Provider><Keywords><Keyword>Classic</Keyword></Keywords></RenderingInfo></Event>\r\n");
    }
}
