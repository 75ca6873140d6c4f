using System.Net;

namespace ConfigLint.Formats.Fields;

/// <summary>A field that is an address, as <c>inet_pton</c> reads it: nothing short, octal or decorated.</summary>
internal static class AddressField
{
    /// <summary>Eight groups with a dotted quad at the end; no address is longer.</summary>
    private const int Longest = 45;

    /// <summary>Length of the address without its <c>%zone</c>; zero where the field is none.</summary>
    public static int Read(ReadOnlySpan<char> field)
    {
        var length = field[..Math.Min(field.Length, Longest + 1)].IndexOf('%') is >= 0 and var zone ? zone : field.Length;
        if (length > Longest)
            return 0;

        var address = field[..length];
        if (!address.Contains(':'))
            return length == field.Length && IsIPv4(address) ? length : 0;

        var hasEmptyZone = length == field.Length - 1;
        return !hasEmptyZone && IsIPv6(address) ? length : 0;
    }

    /// <summary>The runtime also takes <c>[::1]</c> and <c>::1/64</c>.</summary>
    private static bool IsIPv6(ReadOnlySpan<char> address)
    {
        foreach (var c in address)
        {
            if (!char.IsAsciiHexDigit(c) && c is not (':' or '.'))
                return false;
        }

        return IPAddress.TryParse(address, out _);
    }

    private static bool IsIPv4(ReadOnlySpan<char> address)
    {
        var (numbers, value, digits) = (1, 0, 0);
        foreach (var c in address)
        {
            if (c == '.' && digits > 0 && numbers < 4)
                (numbers, value, digits) = (numbers + 1, 0, 0);
            else if (!char.IsAsciiDigit(c) || (digits > 0 && value == 0) || (value = value * 10 + c - '0') > byte.MaxValue)
                return false;
            else
                digits++;
        }

        return numbers == 4 && digits > 0;
    }
}
