using System.Text;
using System.Text.Json;

namespace ConfigLint.Benchmarks.Fleet.Captures;

/// <summary><c>Get-CimInstance … | ConvertTo-Json</c>, indented as PowerShell indents it.</summary>
internal static class PowerShellCapture
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, IndentSize = 4, NewLine = "\r\n" };

    /// <summary><c>Win32_Service</c>.</summary>
    public static string Services(IReadOnlyList<ServiceEntry> services) => Write(json =>
    {
        json.WriteStartArray();
        foreach (var service in services.Where(s => !s.IsDriver))
        {
            json.WriteStartObject();
            json.WriteString("Name", service.Name);
            json.WriteString("DisplayName", service.DisplayName);
            json.WriteString("State", service.IsRunning ? "Running" : "Stopped");
            json.WriteString("StartMode", service.Start switch { 2 => "Auto", 3 => "Manual", _ => "Disabled" });
            json.WriteString("StartName", service.Account);
            json.WriteString("PathName", service.ImagePath);
            json.WriteNumber("ProcessId", service.IsRunning ? 4 * (service.Name.Length + 100) : 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary><c>Win32_NetworkAdapterConfiguration</c>.</summary>
    public static string Network(PlannedServer server) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("Caption", "[00000001] vmxnet3 Ethernet Adapter");
        json.WriteString("Description", "vmxnet3 Ethernet Adapter");
        json.WriteString("SettingID", server.AdapterGuid);
        json.WriteBoolean("DHCPEnabled", server.UsesDhcp);
        WriteStrings(json, "DefaultIPGateway", server.Gateway);
        json.WriteNull("DNSDomain");
        WriteStrings(json, "DNSDomainSuffixSearchOrder", (server.SearchList ?? server.Domain).Split(','));
        json.WriteString("DNSHostName", server.HostName);
        WriteStrings(json, "DNSServerSearchOrder", [.. server.DnsServers]);
        WriteStrings(json, "IPAddress", server.Address);
        json.WriteBoolean("IPEnabled", true);
        WriteStrings(json, "IPSubnet", server.SubnetMask);
        json.WriteNull("WINSPrimaryServer");
        json.WriteEndObject();
    });

    private static void WriteStrings(Utf8JsonWriter json, string name, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
            write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\r\n";
    }
}
