using System.Collections.Immutable;

namespace ConfigLint.Formats.Registry;

/// <summary>Services: the keys below <c>Services</c> that say how something starts or what it is; other keys there only hold parameters.</summary>
/// <remarks>A service's place is the data of <c>Start</c>, which rules point at; where that is not captured, its name in the key.</remarks>
internal static class ServiceKeys
{
    public static void Project(RegistryCaptureDocument document, FactSink facts)
    {
        foreach (var (key, name) in document.ChildKeys(RegistryPaths.Services))
        {
            var hasStart = document.TryFind(key, "Start", out var start);
            var displayName = Find(document, key, "DisplayName");
            var imagePath = Find(document, key, "ImagePath");
            var account = Find(document, key, "ObjectName");
            if (!hasStart && displayName is null && imagePath is null && account is null)
                continue;

            facts.Add(new ServiceFact
            {
                Value = name,
                Location = hasStart ? document.Locate(start) : document.Text.GetLocation(document.SpanInPath(key, name.Length, name.Length)),
                DisplayName = displayName,
                StartType = hasStart && ValueData.TryGetNumber(document.Syntax, start, out var type) && type <= (ulong)ServiceStartType.Disabled ? (ServiceStartType)type : null,
                IsDelayed = document.TryFind(key, "DelayedAutostart", out var delayed) && ValueData.TryGetNumber(document.Syntax, delayed, out var isDelayed) && isDelayed != 0,
                ImagePath = imagePath,
                Account = account,
                DependsOn = [.. FindAll(document, key, "DependOnService"), .. FindAll(document, key, "DependOnGroup").Select(static group => "+" + group)],
            });
        }
    }

    private static string? Find(RegistryCaptureDocument document, int key, string name) =>
        document.TryFind(key, name, out var value) && value.Kind is RegistryValueKind.String or RegistryValueKind.ExpandString ? ValueData.Text(document.Syntax, value) : null;

    private static ImmutableArray<string> FindAll(RegistryCaptureDocument document, int key, string name) =>
        document.TryFind(key, name, out var value) && value.Kind is RegistryValueKind.MultiString or RegistryValueKind.String
            ? [.. ListElement.Of(document.Syntax, value, "\0").Select(static element => element.Text).Where(static text => text.Length > 0)]
            : [];
}
