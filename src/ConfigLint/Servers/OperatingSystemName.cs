using System.Globalization;

namespace ConfigLint;

/// <summary>What a product's name or a version number says.</summary>
/// <param name="Family">Null: it says nothing. Unknown: it names a system that is known to be none of the families (Windows 98).</param>
/// <param name="Version">Null: no version in it.</param>
internal readonly record struct OperatingSystemName(OperatingSystemFamily? Family, Version? Version)
{
    private static readonly string[] UnixNames =
    [
        "Linux", "Unix", "BSD", "Darwin", "macOS", "Mac OS X", "Solaris", "SunOS", "HP-UX", "AIX", "Ubuntu", "Debian", "Raspbian", "Red Hat", "RedHat", "RHEL",
        "CentOS", "Fedora", "SUSE", "SLES", "Alpine", "Gentoo", "NixOS",
    ];

    /// <summary>Windows versions that are neither NT nor one of its successors.</summary>
    private static readonly string[] OtherWindowsNames = ["95", "98", "Me", "Millennium", "CE", "3.1", "3.11", "for Workgroups"];

    public static OperatingSystemName Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
            return default;

        if (char.IsAsciiDigit(text[0]))
            return Number(text) is { } number ? new(FamilyOf(number), number) : default;

        var windows = text.IndexOf("Windows", StringComparison.OrdinalIgnoreCase);
        if (windows >= 0)
            return Windows(TrimMarks(text[(windows + "Windows".Length)..]));

        if (text.Contains("Hyper-V Server", StringComparison.OrdinalIgnoreCase))
            return new(OperatingSystemFamily.Windows, null);

        foreach (var name in UnixNames)
        {
            if (text.Contains(name, StringComparison.OrdinalIgnoreCase))
                return new(OperatingSystemFamily.Unix, null);
        }

        return default;
    }

    /// <summary>
    /// The version that a text starts with. Up to 6.3 major and minor number name a release of Windows, so the build is left out; from 10.0 on only the build does.
    /// </summary>
    public static Version? Number(ReadOnlySpan<char> text)
    {
        if (!TakeNumber(ref text, out var major) || !TakeDot(ref text) || !TakeNumber(ref text, out var minor))
            return null;

        return major >= 10 && TakeDot(ref text) && TakeNumber(ref text, out var build) ? new(major, minor, build) : new(major, minor);
    }

    /// <summary>4.10 and 4.90 are Windows 98 and Me; numbers above Windows' own say nothing (a distribution's "22.04").</summary>
    private static OperatingSystemFamily? FamilyOf(Version version) => version switch
    {
        { Major: 3 } or { Major: 4, Minor: 0 } => OperatingSystemFamily.WindowsNT4,
        { Major: 4 } => OperatingSystemFamily.Unknown,
        { Major: 5 or 6 or 10 } => OperatingSystemFamily.Windows,
        _ => null,
    };

    private static OperatingSystemName Windows(ReadOnlySpan<char> rest)
    {
        if (StartsWithWord(rest, "NT"))
        {
            // "Windows NT 5.0" was the working title of Windows 2000, and programs print "Windows NT 10.0.20348".
            var number = FirstNumber(rest);
            return number is { Major: >= 5 } ? new(OperatingSystemFamily.Windows, number) : new(OperatingSystemFamily.WindowsNT4, number);
        }

        foreach (var name in OtherWindowsNames)
        {
            if (StartsWithWord(rest, name))
                return new(OperatingSystemFamily.Unknown, null);
        }

        // "Microsoft Windows [Version 6.1.7601]": what the ver command prints.
        if (rest.StartsWith("[Version ", StringComparison.OrdinalIgnoreCase))
            return FirstNumber(rest) is { } printed && FamilyOf(printed) is { } family ? new(family, printed) : new(OperatingSystemFamily.Windows, null);

        return new(OperatingSystemFamily.Windows, StartsWithWord(rest, "2000") ? new(5, 0) : null);
    }

    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["(R)", "(TM)", "®", "™"])
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
                text = text[mark.Length..];
        }

        return text.TrimStart();
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsAsciiLetterOrDigit(text[word.Length]));

    private static Version? FirstNumber(ReadOnlySpan<char> text)
    {
        for (var digit = text.IndexOfAnyInRange('0', '9'); digit >= 0; digit = text.IndexOfAnyInRange('0', '9'))
        {
            text = text[digit..];
            if (Number(text) is { } number)
                return number;

            text = text[Digits(text)..];
        }

        return null;
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : text.Length;

    private static bool TakeNumber(ref ReadOnlySpan<char> text, out int number)
    {
        var length = Digits(text);
        if (!int.TryParse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture, out number))
            return false;

        text = text[length..];
        return true;
    }

    private static bool TakeDot(ref ReadOnlySpan<char> text)
    {
        if (!text.StartsWith('.'))
            return false;

        text = text[1..];
        return true;
    }
}
