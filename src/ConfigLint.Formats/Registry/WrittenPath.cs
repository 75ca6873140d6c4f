using System.Globalization;

namespace ConfigLint.Formats.Registry;

/// <summary>A key's path as a capture writes it, taken apart as far as one key alone tells: which hive, which control set.</summary>
/// <param name="Area"><see cref="RegistryArea.ControlSet"/>: of some control set, not yet known to be the live one.</param>
/// <param name="Tail">Where the rest below the area starts.</param>
/// <param name="ControlSet">Its number; 0: current; -1: none.</param>
/// <param name="Hive">The name, in the path, of a hive of another machine; empty: this machine's own.</param>
internal readonly record struct WrittenPath(RegistryArea Area, int Tail, int ControlSet, TextSpan Hive)
{
    /// <summary><see cref="ControlSet"/> of <c>CurrentControlSet</c>.</summary>
    public const int Current = 0;

    /// <summary><see cref="ControlSet"/> of a key in no control set.</summary>
    public const int NoControlSet = -1;

    public static WrittenPath Of(ReadOnlySpan<char> path)
    {
        var start = SkipMachineName(path);
        var root = Segment(path, start, out var next);
        var isMachine = Is(root, "HKEY_LOCAL_MACHINE") || Is(root, "HKLM");
        if (!isMachine && !Is(root, "HKEY_USERS") && !Is(root, "HKU"))
            return default;

        var hive = Segment(path, next, out var below);
        if (isMachine && Is(hive, "SYSTEM"))
            return OfSystem(path, below, default);
        if (isMachine && Is(hive, "SOFTWARE"))
            return new(RegistryArea.Software, below, NoControlSet, default);

        // A hive that somebody loaded under a name of his own is known by what stands in it.
        var first = Segment(path, below, out _);
        if (Is(first, "CurrentControlSet") || Is(first, "Select") || TryGetNumber(first, out _))
            return OfSystem(path, below, new(next, hive.Length));
        if (!Is(hive, "SECURITY") && (Is(first, "Microsoft") || Is(first, "Policies")))
            return new(RegistryArea.Software, below, NoControlSet, new(next, hive.Length));
        return isMachine ? new(RegistryArea.Machine, next, NoControlSet, default) : default;
    }

    /// <summary>A key as rules name it: below HKEY_LOCAL_MACHINE, with the live control set.</summary>
    public static KeyPlace OfRequested(ReadOnlySpan<char> path)
    {
        var hive = Segment(path, 0, out var below);
        if (Is(hive, "SOFTWARE"))
            return new(RegistryArea.Software, below);
        if (!Is(hive, "SYSTEM"))
            return new(RegistryArea.Machine, 0);
        return Is(Segment(path, below, out var rest), "CurrentControlSet") ? new(RegistryArea.ControlSet, rest) : new(RegistryArea.System, below);
    }

    private static WrittenPath OfSystem(ReadOnlySpan<char> path, int below, TextSpan hive)
    {
        var set = Segment(path, below, out var rest);
        if (Is(set, "CurrentControlSet"))
            return new(RegistryArea.ControlSet, rest, Current, hive);
        return TryGetNumber(set, out var number) ? new(RegistryArea.ControlSet, rest, number, hive) : new(RegistryArea.System, below, NoControlSet, hive);
    }

    private static bool TryGetNumber(ReadOnlySpan<char> segment, out int number)
    {
        const string Prefix = "ControlSet";
        number = 0;
        return segment.Length == Prefix.Length + 3 && segment.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(segment[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
    }

    /// <summary><c>\\EXCH01\HKLM\…</c>: reg.exe names the machine it asked.</summary>
    private static int SkipMachineName(ReadOnlySpan<char> path)
    {
        if (!path.StartsWith(@"\\"))
            return 0;

        var name = Segment(path, 2, out var next);
        return name.StartsWith("HKEY_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("HK", StringComparison.OrdinalIgnoreCase) && name.Length <= 4 ? 2 : next;
    }

    private static ReadOnlySpan<char> Segment(ReadOnlySpan<char> path, int start, out int next)
    {
        var length = path[start..].IndexOf('\\');
        next = length < 0 ? path.Length : start + length + 1;
        return length < 0 ? path[start..] : path.Slice(start, length);
    }

    private static bool Is(ReadOnlySpan<char> segment, string name) => segment.Equals(name, StringComparison.OrdinalIgnoreCase);
}
