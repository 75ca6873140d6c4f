using System.Globalization;
using System.Text;

namespace ConfigLint.Benchmarks.Fleet.Captures;

/// <summary><c>nbtstat -n</c>: the names that the server registered.</summary>
internal static class NbtStatCapture
{
    private const int NameLength = 15;

    public static string Of(PlannedServer server)
    {
        var name = server.HostName.ToUpperInvariant();
        name = name.Length > NameLength ? name[..NameLength] : name;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\r\nEthernet0:\r\nNode IpAddress: [{server.Address}] Scope Id: []\r\n\r\n");
        text.Append("                NetBIOS Local Name Table\r\n\r\n       Name               Type         Status\r\n    ---------------------------------------------\r\n");
        Add(text, name, "00", "UNIQUE");
        Add(text, "CORP", "00", "GROUP");
        Add(text, name, "20", "UNIQUE");
        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, string suffix, string type) =>
        text.Append(CultureInfo.InvariantCulture, $"    {name,-15}<{suffix}>  {type,-11} Registered  \r\n");
}
