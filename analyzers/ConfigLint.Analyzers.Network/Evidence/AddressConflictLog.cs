using System.Collections.Immutable;

namespace ConfigLint.Analyzers.Network.Evidence;

/// <summary>The events in which TCP/IP of Windows says that another host has an address (KB Q178550).</summary>
internal static class AddressConflictLog
{
    /// <summary>Found at start, so that the interface was shut off; and found later.</summary>
    private const int InterfaceDisabled = 4198;
    private const int ConflictDetected = 4199;

    private static readonly string[] Sources = ["Tcpip", "TCP/IP"];

    /// <summary>By address, as far as a record names one; each list with the newest first. Null: no conflict, as nearly everywhere.</summary>
    public static Dictionary<string, List<EventFact>>? ByAddress(Server server)
    {
        if (!HasConflict(server.Facts(FactKinds.Event)))
            return null;

        // Sorting the whole log is worth it only where it holds a conflict.
        var byAddress = new Dictionary<string, List<EventFact>>(StringComparer.Ordinal);
        var events = server.Events;
        for (var i = events.Length - 1; i >= 0; i--)
        {
            if (!IsConflict(events[i]) || AddressIn(events[i]) is not { } address)
                continue;

            if (!byAddress.TryGetValue(address, out var records))
                byAddress.Add(address, records = []);
            records.Add(events[i]);
        }

        return byAddress;
    }

    private static bool HasConflict(ImmutableArray<EventFact> events)
    {
        foreach (var record in events)
        {
            if (IsConflict(record))
                return true;
        }

        return false;
    }

    private static bool IsConflict(EventFact record) => record.EventId is InterfaceDisabled or ConflictDetected && IsOfTcpip(record.Source);

    /// <summary>The IPv4 address that the record names; null: none, or 0.0.0.0, a false alarm (KB Q178550).</summary>
    private static string? AddressIn(EventFact record)
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
