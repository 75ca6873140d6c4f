namespace ConfigLint.Formats.Registry;

/// <summary>Turns values of one key into facts.</summary>
internal readonly ref struct FactWriter(RegistryCaptureDocument document, FactSink facts, int key, string? adapter = null)
{
    /// <summary>Servers stand between blanks or commas, whatever the system.</summary>
    public const string ServerSeparators = " \t,";

    /// <summary>One fact for a value that is there, blank or not.</summary>
    public bool AddText(string name, FactOrigin origin)
    {
        if (!document.TryFind(key, name, out var value) || !IsText(value))
            return false;

        facts.Add(new Fact { Value = ValueData.Text(document.Syntax, value), Location = document.Locate(value), Adapter = adapter, Origin = origin });
        return true;
    }

    /// <summary>One fact for each element of a value that is there; one blank fact if it has none.</summary>
    public void AddList(string name, FactOrigin origin, string separators = ServerSeparators)
    {
        if (!document.TryFind(key, name, out var value) || !IsText(value))
            return;

        foreach (var element in ListElement.Of(document.Syntax, value, separators))
            facts.Add(new Fact { Value = element.Text, Location = document.Text.GetLocation(element.Span), Adapter = adapter, Origin = origin });
    }

    /// <summary>One fact for each element of a value that holds one address as a string, several as a multi-string.</summary>
    public void AddAddresses(string name, FactOrigin origin)
    {
        if (!document.TryFind(key, name, out var value) || !IsText(value))
            return;

        foreach (var element in ListElement.OfStringOrList(document.Syntax, value))
            facts.Add(new Fact { Value = element.Text, Location = document.Text.GetLocation(element.Span), Adapter = adapter, Origin = origin });
    }

    private static bool IsText(in ValueSyntax value) => value.Kind is RegistryValueKind.String or RegistryValueKind.ExpandString or RegistryValueKind.MultiString;
}
