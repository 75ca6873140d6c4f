using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ConfigLint.Formats.PowerShell;

/// <summary>Services of <c>Get-Service</c> and <c>Win32_Service</c>: at the start type where it is stated, which rules point at, else at the name.</summary>
internal static class ServiceFacts
{
    public static void Add(ObjectFacts item)
    {
        var members = item.Members;
        if (item.Kind is not (ObjectKind.Service or ObjectKind.ManagedService)
            || (!members.TryFindScalar("Name", out var name) && !members.TryFindScalar("ServiceName", out name)))
            return;

        var (value, displayName) = (JsonText.Of(item.Characters, name), members.FindText("DisplayName"));
        if (!item.Sink.Wants(value, displayName))
            return;

        var startType = ServiceEnumerations.FindStartType(members, out var token, out var isDelayed);
        var state = item.Kind == ObjectKind.ManagedService ? "State" : "Status";
        item.Sink.Add(new ServiceFact
        {
            Value = value,
            Location = item.Locate(startType is null ? name : token),
            DisplayName = displayName,
            StartType = startType,
            IsDelayed = isDelayed || members.FindSwitch("DelayedAutoStart") == true,
            State = members.TryFindScalar(state, out var scalar) ? ServiceEnumerations.StateOf(members.Unquoted(scalar)) : null,
            ImagePath = members.FindText("PathName") ?? members.FindText("BinaryPathName"),
            Account = members.FindText("StartName") ?? members.FindText("UserName"),
            DependsOn = FindDependencies(item),
        });
    }

    /// <summary>Both names are one list; which of them is cut off by <c>-Depth</c> differs.</summary>
    private static ImmutableArray<string> FindDependencies(ObjectFacts item)
    {
        var members = item.Members;
        foreach (var name in (ReadOnlySpan<string>)["RequiredServices", "ServicesDependedOn"])
        {
            if (members.TryFind(name, out var value) && NamesIn(item.Characters, value) is { Length: > 0 } names)
                return names;
        }

        return [];
    }

    private static ImmutableArray<string> NamesIn(ReadOnlySpan<char> text, TextSpan value)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var element in JsonToken.Elements(text, value))
        {
            var members = new ObjectMembers(text, CollectionsMarshal.AsSpan(JsonToken.Members(text, element)));
            if ((members.FindText("Name") ?? members.FindText("ServiceName")) is { } name)
                names.Add(name);
        }

        if (names.Count == 0)
        {
            foreach (var part in ListValue.Of(text, value))
            {
                if (part.Text.Length > 0)
                    names.Add(part.Text);
            }
        }

        return names.DrainToImmutable();
    }
}
