using System.Collections.Immutable;
using ConfigLint.Formats.Fields;
using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.Hosts;

/// <summary>Reads a hosts file line by line.</summary>
internal static class HostsParser
{
    public static HostsDocument Parse(SourceText source, HostsFormat format, CancellationToken cancellationToken)
    {
        var text = source.Characters.Span;
        var found = ImmutableArray.CreateBuilder<HostsLine>();
        var errors = new CaptureErrorList(source);
        var lines = new TranscriptLines(text);
        while (lines.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fields = CommentedLine.Fields(text, lines.Current);
            if (!fields.MoveNext())
                continue;

            var line = new HostsLine(fields.Current, AddressField.Read(text.Slice(fields.Current.Start, fields.Current.Length)), fields.Rest);
            found.Add(line);
            if (FindError(text, line, fields) is { } error)
                errors.Add(CaptureErrorKind.Syntax, error.Span, error.Message);
        }

        return new(source, format, found.ToImmutable(), errors.ToImmutable());
    }

    /// <summary>The first on a line.</summary>
    private static (TextSpan Span, string Message)? FindError(ReadOnlySpan<char> text, HostsLine line, FieldReader names)
    {
        if (line.AddressLength == 0)
            return (line.First, "expected an IPv4 or IPv6 address at the start of the line");
        if (line.Names.Length == 0)
            return (line.First, "expected a host name behind the address");

        while (names.MoveNext())
        {
            if (!HostNameField.IsName(text.Slice(names.Current.Start, names.Current.Length)))
                return (names.Current, "expected a host name of letters, digits, hyphens and dots");
        }

        return null;
    }
}
