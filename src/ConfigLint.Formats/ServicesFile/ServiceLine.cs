using ConfigLint.Formats.Fields;

namespace ConfigLint.Formats.ServicesFile;

/// <summary>One line of a services file that is no comment: <c>smtp 25/tcp mail</c>.</summary>
/// <param name="Name">The service's official name.</param>
/// <param name="Number">The port's digits; empty: the line has no port.</param>
/// <param name="Protocol">Behind the slash.</param>
/// <param name="Value">Everything behind the name.</param>
/// <param name="Aliases">What stands behind port and protocol.</param>
internal readonly record struct ServiceLine(TextSpan Name, TextSpan Number, TextSpan Protocol, TextSpan Value, TextSpan Aliases)
{
    private const int LongestNumber = 5;

    public bool HasPort => Number.Length > 0;

    /// <param name="text">The whole text.</param>
    /// <param name="fields">The line's fields, standing at the first.</param>
    public static ServiceLine Read(ReadOnlySpan<char> text, FieldReader fields)
    {
        var (name, value) = (fields.Current, fields.Rest);
        fields.MoveNext();
        var port = fields.Current;
        var digits = text.Slice(port.Start, port.Length).IndexOf('/');
        var isPort = digits is > 0 and <= LongestNumber && digits < port.Length - 1 && ushort.TryParse(text.Slice(port.Start, digits), System.Globalization.NumberStyles.None, provider: null, out _);
        return isPort
            ? new(name, new(port.Start, digits), TextSpan.FromBounds(port.Start + digits + 1, port.End), value, fields.Rest)
            : new(name, default, default, value, default);
    }

    /// <summary>Whether a look-up of the service over the protocol finds this line, by name or alias.</summary>
    public bool IsOf(ReadOnlySpan<char> text, string service, string protocol) =>
        HasPort && Is(text, Protocol, protocol) && (Is(text, Name, service) || HasAlias(text, service));

    private bool HasAlias(ReadOnlySpan<char> text, string service)
    {
        var aliases = new FieldReader(text, Aliases.Start, Aliases.End);
        while (aliases.MoveNext())
        {
            if (Is(text, aliases.Current, service))
                return true;
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> text, TextSpan span, string word) => text.Slice(span.Start, span.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
