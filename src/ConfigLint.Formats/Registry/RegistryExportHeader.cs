namespace ConfigLint.Formats.Registry;

/// <summary>The first line of a registry export: it decides what the bytes of strings are, and whether the file counts at all.</summary>
/// <param name="Version">4 or 5; 0: no header; -1: one that the registry editor does not accept.</param>
/// <param name="Start">The header's first character; where the file starts when there is none.</param>
/// <param name="End">Just behind the header's line, its trailing blanks left out.</param>
/// <param name="IsQuoted">Every line was pasted behind a <c>#</c>.</param>
internal readonly record struct RegistryExportHeader(int Version, int Start, int End, bool IsQuoted)
{
    private const string Regedit4 = "REGEDIT4";
    private const string Editor = "Windows Registry Editor Version";

    public static RegistryExportHeader Find(ReadOnlySpan<char> text)
    {
        for (var position = 0; position < text.Length;)
        {
            var length = text[position..].IndexOfAny('\r', '\n');
            var lineEnd = length < 0 ? text.Length : position + length;
            var line = text[position..lineEnd];
            var trimmed = line.Trim(" \t\0\uFEFF");
            if (!trimmed.TrimStart('#').IsEmpty && !IsPrompt(trimmed))
                return Of(trimmed, position + line.IndexOf(trimmed[0]));

            position = lineEnd + 1;
        }

        return default;
    }

    private static RegistryExportHeader Of(ReadOnlySpan<char> line, int start)
    {
        var isQuoted = line[0] == '#';
        var header = isQuoted ? line.TrimStart("# \t") : line;
        start += line.Length - header.Length;

        // Exact and case-sensitive: the registry editor imports nothing under "REGEDIT4 FOO", and says so.
        var version = header switch
        {
            Regedit4 => 4,
            $"{Editor} 5.00" => 5,
            _ => header.StartsWith(Regedit4, StringComparison.OrdinalIgnoreCase) || header.StartsWith(Editor, StringComparison.OrdinalIgnoreCase) ? -1 : 0,
        };
        return version == 0 ? default : new(version, start, start + header.Length, isQuoted);
    }

    /// <summary><c>C:\&gt;type tcpip.reg</c>: the command that printed the file.</summary>
    private static bool IsPrompt(ReadOnlySpan<char> line) => line.Length > 2 && char.IsAsciiLetter(line[0]) && line[1] == ':' && line.Contains('>');
}
