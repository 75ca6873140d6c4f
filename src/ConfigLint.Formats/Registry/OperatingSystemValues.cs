namespace ConfigLint.Formats.Registry;

/// <summary>What tells the family: the version as stated, else values and keys that only one family has.</summary>
internal static class OperatingSystemValues
{
    public static void Project(RegistryCaptureDocument document, FactSink facts)
    {
        if (document.TryFind(document.Keys.Find(RegistryPaths.CurrentVersion), "CurrentVersion", out var version) && version.Kind == RegistryValueKind.String)
            facts.Add(new Fact { Value = ValueData.Text(document.Syntax, version), Location = document.Locate(version) });

        var parameters = document.Keys.Find(RegistryPaths.TcpipParameters);
        var hasNonVolatile = TryFindNonVolatile(document, parameters, out var nonVolatile);
        if (hasNonVolatile)
            AddDerived(facts, "Windows", document.Locate(nonVolatile));
        else if (document.Adapters.Of(OperatingSystemFamily.Windows).FirstOrDefault() is { } connection)
            AddDerived(facts, "Windows", document.Text.GetLocation(document.Syntax.Keys[connection.Key].Line));

        if (document.Adapters.Of(OperatingSystemFamily.WindowsNT4).FirstOrDefault() is { } adapter)
            AddDerived(facts, "Windows NT", document.Text.GetLocation(document.Syntax.Keys[adapter.Key].Line));
        else if (document.Syntax.IsRegedit4 && !hasNonVolatile && (document.TryFind(parameters, "Domain", out var twin) || document.TryFind(parameters, "Hostname", out twin)))
            AddDerived(facts, "Windows NT", document.Locate(twin));
    }

    private static void AddDerived(FactSink facts, string family, Location location) =>
        facts.Add(new Fact { Value = family, Location = location, Origin = FactOrigin.Derived });

    /// <summary>Any <c>NV …</c> value that is not deleted again: what Windows 2000 and later will use after the next restart.</summary>
    private static bool TryFindNonVolatile(RegistryCaptureDocument document, int key, out ValueSyntax found)
    {
        var byName = new Dictionary<string, ValueSyntax>(StringComparer.OrdinalIgnoreCase);
        for (; key >= 0; key = document.Keys.FindNext(key))
        {
            foreach (ref readonly var value in document.Syntax.Values.AsSpan(document.Syntax.Keys[key].FirstValue, document.Syntax.Keys[key].ValueCount))
            {
                var name = document.Syntax.Name(value);
                if (value.Form != ValueForm.Refused && name.StartsWith("NV ", StringComparison.OrdinalIgnoreCase))
                    byName[name.ToString()] = value;
            }
        }

        found = byName.Values.Where(static value => value.IsStatement).OrderBy(static value => value.Name.Start).FirstOrDefault();
        return found.IsStatement;
    }
}
