namespace ConfigLint.Formats.Postfix;

/// <summary>The parts of a conditional reference: texts in braces and the operators between them (postconf(5)).</summary>
internal static class MacroOperand
{
    private const string LevelSuffix = "level";

    /// <summary>The text in braces that comes next; white space around the braces goes, within them it stays.</summary>
    public static bool TryReadBraces(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> operand)
    {
        operand = default;
        var text = TrimStart(rest);
        if (text.IsEmpty || text[0] != '{' || MacroReference.FindClosing(text) is not (> 0 and var close))
            return false;

        operand = text[1..close];
        rest = TrimStart(text[(close + 1)..]);
        return true;
    }

    /// <summary>The text behind <c>?</c> or <c>:</c>: in braces, else all that is left.</summary>
    public static bool TryRead(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> operand)
    {
        if (TrimStart(rest) is ['{', ..])
            return TryReadBraces(ref rest, out operand);

        operand = rest;
        rest = default;
        return true;
    }

    /// <summary>The operator that comes next, with its suffix.</summary>
    public static ReadOnlySpan<char> ReadOperator(ref ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && rest[end] is '<' or '>' or '!' or '=')
            end++;
        while (end > 0 && end < rest.Length && char.IsAsciiLetterOrDigit(rest[end]))
            end++;

        var text = rest[..end];
        rest = rest[end..];
        return text;
    }

    /// <summary>By number where both are all digits, else by character; with the suffix <c>level</c> by compatibility level.</summary>
    /// <returns>Null: no operator, or nothing that it can compare.</returns>
    public static bool? Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> operation, ReadOnlySpan<char> right)
    {
        var isLevel = operation.EndsWith(LevelSuffix);
        var difference = isLevel ? CompareLevels(left, right) : IsNumber(left) && IsNumber(right) ? CompareNumbers(left, right) : left.SequenceCompareTo(right);
        return (isLevel ? operation[..^LevelSuffix.Length] : operation) switch
        {
            _ when difference is null => null,
            "==" => difference == 0,
            "!=" => difference != 0,
            "<" => difference < 0,
            "<=" => difference <= 0,
            ">=" => difference >= 0,
            ">" => difference > 0,
            _ => null,
        };
    }

    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && PostfixLines.IsSpace(text[start]))
            start++;
        return text[start..];
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static int? CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        TryParse(left, out var leftNumber) && TryParse(right, out var rightNumber) ? leftNumber.CompareTo(rightNumber) : null;

    /// <summary>Major, minor and patch, of which the later ones may be missing.</summary>
    private static int? CompareLevels(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (!left.IsEmpty || !right.IsEmpty)
        {
            if (!TryParse(NextNumber(ref left), out var leftNumber) || !TryParse(NextNumber(ref right), out var rightNumber))
                return null;
            if (leftNumber != rightNumber)
                return leftNumber.CompareTo(rightNumber);
        }

        return 0;
    }

    private static ReadOnlySpan<char> NextNumber(ref ReadOnlySpan<char> level)
    {
        var dot = level.IndexOf('.');
        var number = level.IsEmpty ? "0" : dot < 0 ? level : level[..dot];
        level = dot < 0 ? default : level[(dot + 1)..];
        return number;
    }

    private static bool TryParse(ReadOnlySpan<char> text, out long number) =>
        long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);
}
