using System.Collections.Immutable;

namespace ConfigLint.Formats.Registry;

/// <summary>Services: the keys below <c>Services</c> that say how something starts or what it is; other keys there only hold parameters.</summary>
/// <remarks>A service's place is the data of <c>Start</c>, which rules point at; where that is not captured, its name in the key.</remarks>
internal static class ServiceKeys
{
    public static void Project(RegistryCaptureDocument document, FactSink facts)
    {
        for (var key = document.Keys.FindBelow(RegistryPaths.Services, -1, out var name); key >= 0; key = document.Keys.FindBelow(RegistryPaths.Services, key, out name))
        {
            if (name.Contains('\\') || !document.Keys.IsFirst(key))
                continue;

            var hasStart = document.TryFind(key, "Start", out var start);
            var hasDisplayName = TryFindText(document, key, "DisplayName", out var displayName);
            if ((hasStart || hasDisplayName || TryFindText(document, key, "ImagePath", out _) || TryFindText(document, key, "ObjectName", out _))
                && facts.Wants(name, hasDisplayName ? ValueData.Characters(document.Syntax, displayName) : default))
            {
                facts.Add(CreateFact(document, key, name, hasStart ? start : null));
            }
        }
    }

    private static ServiceFact CreateFact(RegistryCaptureDocument document, int key, ReadOnlySpan<char> name, ValueSyntax? start) => new()
    {
        Value = name.ToString(),
        Location = start is { } value ? document.Locate(value) : document.Text.GetLocation(document.SpanInPath(key, name.Length, name.Length)),
        DisplayName = Find(document, key, "DisplayName"),
        StartType = start is { } stated && ValueData.TryGetNumber(document.Syntax, stated, out var type) && type <= (ulong)ServiceStartType.Disabled ? (ServiceStartType)type : null,
        IsDelayed = document.TryFind(key, "DelayedAutostart", out var delayed) && ValueData.TryGetNumber(document.Syntax, delayed, out var isDelayed) && isDelayed != 0,
        ImagePath = Find(document, key, "ImagePath"),
        Account = Find(document, key, "ObjectName"),
        DependsOn = [.. FindAll(document, key, "DependOnService"), .. FindAll(document, key, "DependOnGroup").Select(static group => "+" + group)],
    };

    private static bool TryFindText(RegistryCaptureDocument document, int key, string name, out ValueSyntax value) =>
        document.TryFind(key, name, out value) && value.Kind is RegistryValueKind.String or RegistryValueKind.ExpandString;

    private static string? Find(RegistryCaptureDocument document, int key, string name) =>
        TryFindText(document, key, name, out var value) ? ValueData.Text(document.Syntax, value) : null;

    private static ImmutableArray<string> FindAll(RegistryCaptureDocument document, int key, string name) =>
        document.TryFind(key, name, out var value) && value.Kind is RegistryValueKind.MultiString or RegistryValueKind.String
            ? [.. ListElement.Of(document.Syntax, value, "\0").Select(static element => element.Text).Where(static text => text.Length > 0)]
            : [];
}
