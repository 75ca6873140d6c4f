using System.Globalization;

namespace ConfigLint.Formats.PowerShell;

/// <summary>An object's properties by name; of a name stated twice the last counts.</summary>
/// <remarks>
/// Names compare as PowerShell compares them, ignoring case, but for the first letter: cmdlets and CIM classes write a capital, and
/// <c>"name"</c>, <c>"status"</c>, <c>"version"</c> are other programs' JSON.
/// </remarks>
internal readonly ref struct ObjectMembers(ReadOnlySpan<char> text, ReadOnlySpan<JsonMember> members)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<JsonMember> _members = members;

    public int Count => _members.Length;

    public bool Has(string name) => IndexOf(name) >= 0;

    public bool HasAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Has(name))
                return true;
        }

        return false;
    }

    /// <summary>A property's value, blank or not, without Windows PowerShell's wrapper.</summary>
    public bool TryFind(string name, out TextSpan value)
    {
        var index = IndexOf(name);
        value = index < 0 ? default : JsonToken.Unwrap(_text, _members[index].Value);
        return index >= 0;
    }

    /// <summary>A string, number or switch that is there and not blank.</summary>
    public bool TryFindScalar(string name, out TextSpan value) => TryFind(name, out value) && _text[value.Start] is not ('[' or '{') && !JsonToken.IsBlank(_text, value);

    /// <summary>The text of a string, number or switch; null: it is not there, or blank.</summary>
    public string? FindText(string name) => TryFindScalar(name, out var value) ? JsonText.Of(_text, value) : null;

    /// <summary>Null: it is not there, or no whole number.</summary>
    public long? FindNumber(string name) =>
        TryFindScalar(name, out var value) && long.TryParse(Unquoted(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary><c>true</c> or <c>"True"</c>; null: it is neither true nor false.</summary>
    public bool? FindSwitch(string name) => TryFindScalar(name, out var value) && bool.TryParse(Unquoted(value), out var isOn) ? isOn : null;

    /// <summary>A string's characters as written.</summary>
    public ReadOnlySpan<char> Unquoted(TextSpan value)
    {
        var written = _text.Slice(value.Start, value.Length);
        return written is ['"', .., '"'] ? written[1..^1] : written;
    }

    private int IndexOf(string name)
    {
        for (var i = _members.Length - 1; i >= 0; i--)
        {
            var span = _members[i].Name;
            if (span.Length == name.Length && _text[span.Start] == name[0] && _text.Slice(span.Start, span.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
