using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ConfigLint.Formats.PowerShell;

/// <summary>Event records of <c>Get-WinEvent</c> and <c>Get-EventLog</c>.</summary>
internal static class EventFacts
{
    /// <summary><c>Get-EventLog</c> takes only the severity off an event's number; the facility above 16 bits is a qualifier, too.</summary>
    private const int EventCode = 0xFFFF;

    public static void Add(ObjectFacts item)
    {
        if (item.Kind == ObjectKind.WinEvent)
            Add(item, "Id", "ProviderName", ["TimeCreated"]);
        else if (item.Kind == ObjectKind.EventLogEntry)
            Add(item, "EventID", "Source", ["TimeGenerated", "TimeWritten"]);
    }

    private static void Add(ObjectFacts item, string idName, string sourceName, ReadOnlySpan<string> timeNames)
    {
        var members = item.Members;
        if (!members.TryFindScalar(idName, out var token) || members.FindNumber(idName) is not (>= 0 and <= uint.MaxValue and var number))
            return;

        string? time = null;
        foreach (var name in timeNames)
            time ??= members.FindText(name);

        var id = (int)(number & EventCode);
        item.Sink.Add(new EventFact
        {
            Value = id.ToString(CultureInfo.InvariantCulture),
            Location = item.Locate(token),
            EventId = id,
            Source = members.FindText(sourceName) ?? "",
            Computer = members.FindText("MachineName"),
            TimeAsWritten = time,
            Time = time is null ? null : PowerShellTime.Parse(time),
            Message = members.FindText("Message"),
            Data = FindData(item),
        });
    }

    /// <summary><c>ReplacementStrings</c> of Get-EventLog; <c>Properties</c> of Get-WinEvent, where <c>-Depth</c> leaves their values.</summary>
    private static ImmutableArray<string> FindData(ObjectFacts item)
    {
        var members = item.Members;
        if ((!members.TryFind("ReplacementStrings", out var list) && !members.TryFind("Properties", out list)) || JsonToken.IsBlank(item.Characters, list))
            return [];

        var data = ImmutableArray.CreateBuilder<string>();
        foreach (var element in JsonToken.Elements(item.Characters, list))
        {
            var properties = new ObjectMembers(item.Characters, CollectionsMarshal.AsSpan(JsonToken.Members(item.Characters, element)));
            var isObject = item.Characters[element.Start] == '{';
            var token = element;
            if (isObject && !properties.TryFind("Value", out token))
                continue;

            var text = JsonText.Of(item.Characters, token);
            if (!ListValue.IsTypeName(text))
                data.Add(text);
        }

        return data.DrainToImmutable();
    }
}
