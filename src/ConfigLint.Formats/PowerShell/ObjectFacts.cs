namespace ConfigLint.Formats.PowerShell;

/// <summary>One object, and where its facts go.</summary>
internal readonly record struct ObjectFacts(PowerShellJsonDocument Document, PowerShellObject Object, FactSink Sink)
{
    public ObjectKind Kind => Object.Kind;

    public ObjectMembers Members => Document.MembersOf(Object);

    public ReadOnlySpan<char> Characters => Document.Characters;

    /// <summary>What the object calls its adapter; null: it does not say.</summary>
    public string? Adapter => Document.IdentityOf(Object) is { Length: > 0 } name ? JsonText.Unescape(Characters.Slice(name.Start, name.Length)) : null;

    public Location Locate(TextSpan span) => Document.Text.GetLocation(span);

    /// <summary>One fact for a property that is there and one value, blank or not.</summary>
    public void AddText(string name, string? adapter = null, FactOrigin origin = FactOrigin.Unknown)
    {
        if (!Members.TryFind(name, out var value) || (!JsonToken.IsBlank(Characters, value) && Characters[value.Start] is '[' or '{'))
            return;

        var text = JsonText.Of(Characters, value);
        if (!ListValue.IsTypeName(text))
            Sink.Add(new Fact { Value = text, Location = Locate(value), Adapter = adapter, Origin = origin });
    }

    /// <summary>One fact for each element of a property that is there; one blank fact if it has none.</summary>
    public void AddList(string name, string? adapter = null, FactOrigin origin = FactOrigin.Unknown)
    {
        if (!Members.TryFind(name, out var value))
            return;

        foreach (var element in ListValue.Of(Characters, value))
            Sink.Add(new Fact { Value = element.Text, Location = Locate(element.Span), Adapter = adapter, Origin = origin });
    }
}
