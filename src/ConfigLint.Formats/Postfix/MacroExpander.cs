using System.Text;

namespace ConfigLint.Formats.Postfix;

/// <summary>Replaces references by what they stand for, as far as one capture can say (postconf(5), Postfix's mac_expand).</summary>
/// <remarks>A reference that hangs on the host name, or on a default of Postfix that is not known here, stays as it is written.</remarks>
internal sealed class MacroExpander(PostfixSettings settings)
{
    /// <summary>Postfix calls it "unreasonable" from there on; a cycle ends there too.</summary>
    private const int MostNested = 100;

    /// <summary>What it costs to look up a name that the capture does not set.</summary>
    private const int SearchCost = 64;

    /// <summary>Characters that all values of a capture together may take, so that references to references cannot grow without limit.</summary>
    private long _budget = 1_000_000 + 16L * settings.TextLength;

    private int _level;
    private bool _isUnresolved;

    /// <summary>Postfix reads <c>myhostname</c> first: there, a domain that is not set is nothing yet.</summary>
    private bool _isHostName;

    /// <param name="setting">The setting whose value is asked for.</param>
    /// <param name="isUnresolved">References are left in the value.</param>
    /// <returns>The raw value where Postfix expands none, or where it cannot.</returns>
    public string Expand(PostfixSetting setting, out bool isUnresolved)
    {
        var raw = settings.Raw(setting);
        var name = settings.Name(setting);
        isUnresolved = false;
        if (!raw.Contains('$', StringComparison.Ordinal) || PostfixParameters.IsUnexpanded(name))
            return raw;

        (_level, _isUnresolved, _isHostName) = (0, false, name is PostfixParameters.HostName);
        var output = new StringBuilder(raw.Length);
        var isSound = Append(raw, output);
        isUnresolved = !isSound || _isUnresolved;
        return isSound ? output.ToString() : raw;
    }

    /// <returns>False: Postfix would stop here, or the bound is reached.</returns>
    private bool Append(ReadOnlySpan<char> text, StringBuilder output)
    {
        _budget -= text.Length + 1;
        if (_budget < 0 || _level > MostNested)
            return false;

        _level++;
        var isSound = AppendParts(text, output);
        _level--;
        return isSound;
    }

    private bool AppendParts(ReadOnlySpan<char> text, StringBuilder output)
    {
        while (text.IndexOf('$') is >= 0 and var dollar)
        {
            output.Append(text[..dollar]);
            text = text[dollar..];
            if (text is ['$', '$', ..])
            {
                output.Append('$');
                text = text[2..];
                continue;
            }

            if (!MacroReference.TryRead(text, out var body, out var length) || !AppendReference(body, text[..length], output))
                return false;
            text = text[length..];
        }

        output.Append(text);
        return true;
    }

    private bool AppendReference(ReadOnlySpan<char> body, ReadOnlySpan<char> written, StringBuilder output)
    {
        var rest = MacroOperand.TrimStart(body);
        if (rest is ['{', ..])
            return AppendComparison(rest, written, output);

        var end = PostfixMainParser.NameEnd(rest, 0, rest.Length);
        var name = rest[..end];
        rest = MacroOperand.TrimStart(rest[end..]);
        if (name.IsEmpty || rest is [not ('?' or ':' or '{'), ..])
            return false;

        // A brace calls a function of Postfix: domain_to_ascii and its like.
        if (rest is ['{', ..] || Find(name, out var isFinal) is not { } value)
            return Leave(written, output);
        if (!rest.IsEmpty)
            return AppendChoice(rest, isTrue: value.Length > 0, output);

        if (!isFinal)
            return AppendValue(name, value, output);
        output.Append(value);
        return true;
    }

    private bool AppendValue(ReadOnlySpan<char> name, string value, StringBuilder output)
    {
        var outer = _isHostName;
        _isHostName |= name is PostfixParameters.HostName;
        var isSound = Append(value, output);
        _isHostName = outer;
        return isSound;
    }

    /// <summary><c>{a} == {b}</c>, alone or before <c>?</c> or <c>:</c>.</summary>
    private bool AppendComparison(ReadOnlySpan<char> rest, ReadOnlySpan<char> written, StringBuilder output)
    {
        if (!MacroOperand.TryReadBraces(ref rest, out var left))
            return false;

        var operation = MacroOperand.ReadOperator(ref rest);
        if (!MacroOperand.TryReadBraces(ref rest, out var right) || rest is [not ('?' or ':'), ..])
            return false;

        if (!TryExpand(left, out var leftText, out var isLeftOpen) || !TryExpand(right, out var rightText, out var isRightOpen))
            return false;
        if (isLeftOpen || isRightOpen)
            return Leave(written, output);
        if (MacroOperand.Compare(leftText, operation, rightText) is not { } isTrue)
            return false;

        if (!rest.IsEmpty)
            return AppendChoice(rest, isTrue, output);
        output.Append(isTrue ? "true" : "");
        return true;
    }

    /// <param name="rest">From its <c>?</c> or <c>:</c> on.</param>
    /// <param name="isTrue">Which of the texts counts.</param>
    /// <param name="output">Where the text goes.</param>
    private bool AppendChoice(ReadOnlySpan<char> rest, bool isTrue, StringBuilder output)
    {
        if (rest[0] == '?')
        {
            rest = rest[1..];
            if (!MacroOperand.TryRead(ref rest, out var then) || (isTrue && !Append(then, output)))
                return false;
            if (rest.IsEmpty)
                return true;
        }

        if (rest[0] != ':')
            return false;

        rest = rest[1..];
        return MacroOperand.TryRead(ref rest, out var otherwise) && rest.IsEmpty && (isTrue || Append(otherwise, output));
    }

    private bool TryExpand(ReadOnlySpan<char> text, out string expanded, out bool isOpen)
    {
        var outer = _isUnresolved;
        _isUnresolved = false;
        var output = new StringBuilder(text.Length);
        var isSound = Append(text, output);
        (expanded, isOpen, _isUnresolved) = (output.ToString(), _isUnresolved, outer);
        return isSound;
    }

    private bool Leave(ReadOnlySpan<char> written, StringBuilder output)
    {
        _isUnresolved = true;
        _budget -= written.Length;
        output.Append(written);
        return true;
    }

    /// <param name="name">The parameter.</param>
    /// <param name="isFinal">The value is expanded already.</param>
    /// <returns>Its value before expansion; null: another capture may know it.</returns>
    private string? Find(ReadOnlySpan<char> name, out bool isFinal)
    {
        isFinal = false;
        if (settings.Find(name) is { } setting)
            return settings.Raw(setting);

        _budget -= SearchCost;
        if (name is not PostfixParameters.Domain)
            return PostfixParameters.DefaultOf(name);

        isFinal = true;
        return _isHostName ? "" : FindDomain();
    }

    /// <summary><c>myhostname</c> less its first label, or <c>localdomain</c> where nothing is left (Postfix 2.3 and later).</summary>
    private string? FindDomain()
    {
        if (settings.Find(PostfixParameters.HostName) is not { } setting)
            return null;

        _isHostName = true;
        var isSound = TryExpand(settings.Raw(setting), out var hostName, out var isOpen);
        _isHostName = false;
        if (!isSound || isOpen)
            return null;
        return hostName.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? hostName[(dot + 1)..] : PostfixParameters.DefaultDomain;
    }
}
