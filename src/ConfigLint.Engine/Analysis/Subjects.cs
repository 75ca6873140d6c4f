using System.Collections.Immutable;

namespace ConfigLint.Engine.Analysis;

/// <summary>What a finding is about where its rule does not say: section and name of the entry it points at.</summary>
internal static class Subjects
{
    private const string ControlSet = "ControlSet";

    /// <summary>Section and name, in lower case; "" where the place belongs to no entry.</summary>
    public static string Of(CaptureDocument document, Location location)
    {
        if (Find(document.Entries, location.Span) is not { } entry)
            return "";

        var section = document.Text.ToString(entry.Section);
        return $"{(document is RegistryDocument ? CanonicalKey(section) : section)}\0{document.Text.ToString(entry.Name)}".ToLowerInvariant();
    }

    private static Entry? Find(ImmutableArray<Entry> entries, TextSpan place)
    {
        foreach (var entry in entries)
        {
            if (Covers(entry.Value, place) || Covers(entry.Name, place))
                return entry;
        }

        return null;
    }

    private static bool Covers(TextSpan span, TextSpan place) => place.Start >= span.Start && place.End <= span.End;

    /// <summary>The same key whether it was exported live, from another control set, or from a hive loaded elsewhere.</summary>
    private static string CanonicalKey(string key)
    {
        var parts = key.Split('\\');
        var at = Array.FindIndex(parts, static p => p.Equals("CurrentControlSet", StringComparison.OrdinalIgnoreCase)
            || (p.Length == ControlSet.Length + 3 && p.StartsWith(ControlSet, StringComparison.OrdinalIgnoreCase) && p.AsSpan(ControlSet.Length).IndexOfAnyExceptInRange('0', '9') < 0));
        return at >= 0 ? @"SYSTEM\CurrentControlSet\" + string.Join('\\', parts.Skip(at + 1)) : string.Join('\\', parts.Skip(1));
    }
}
