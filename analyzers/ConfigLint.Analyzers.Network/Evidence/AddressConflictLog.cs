namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>The events in which TCP/IP of Windows says that another host has an address (KB Q178550).</summary>
internal static class AddressConflictLog
{
    /// <summary>Found at start, so that the interface was shut off; and found later.</summary>
    private const int InterfaceDisabled = 4198;
    private const int ConflictDetected = 4199;

    private static readonly string[] Sources = ["Tcpip", "TCP/IP"];

    /// <summary>The newest last.</summary>
    public static List<EventFact> Of(Server server)
    {
        var conflicts = new List<EventFact>();
        foreach (var record in server.Facts(FactKinds.Event))
        {
            if (record.EventId is InterfaceDisabled or ConflictDetected && IsOfTcpip(record.Source))
                conflicts.Add(record);
        }

        // Sorting the whole log is worth it only where it holds one.
        return conflicts.Count < 2 ? conflicts : [.. server.Events.Where(conflicts.Contains)];
    }

    /// <summary>The IPv4 address that the record names; null: none, or 0.0.0.0, a false alarm (KB Q178550).</summary>
    public static string? AddressIn(EventFact record)
    {
        foreach (var text in record.Data)
        {
            if (FirstAddress(text) is { } address)
                return address;
        }

        return record.Message is { } message ? FirstAddress(message) : null;
    }

    private static bool IsOfTcpip(string source)
    {
        foreach (var name in Sources)
        {
            if (string.Equals(source, name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string? FirstAddress(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var start)
        {
            text = text[start..];
            var length = 1;
            while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] == '.'))
                length++;

            var token = text[..length].TrimEnd('.');
            if (token.Count('.') == 3 && HostAddress.TryParse(token.ToString()) is { WhyNoServer: null } address)
                return address.Text;

            text = text[length..];
        }

        return null;
    }
}
