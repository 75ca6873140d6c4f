using System.Buffers;
using System.Collections.Immutable;
using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Plugins;

namespace ConfigLint.Engine.Reporting;

/// <summary>The one place that decides what is a secret, and what is shown instead.</summary>
internal static class Redaction
{
    /// <summary>What stands for a secret.</summary>
    public const string Mask = "***";

    private static readonly SearchValues<string> SecretWords =
        SearchValues.Create(["password", "passwd", "passphrase", "secret", "credential"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name promises a secret.</summary>
    public static bool IsSecretName(ReadOnlySpan<char> name) => name.ContainsAny(SecretWords);

    /// <summary>Where the secret in a line starts: behind the separator that follows a secret name; -1: no secret.</summary>
    public static int FindSecret(ReadOnlySpan<char> line)
    {
        var word = line.IndexOfAny(SecretWords);
        if (word < 0)
            return -1;

        // "=" and ":" of most formats, ">" of XML, and the type between name and value that reg query prints.
        var rest = line[word..];
        var separator = rest.IndexOfAny('=', ':', '>');
        var type = rest.IndexOf("REG_", StringComparison.Ordinal);
        if (type >= 0 && (separator < 0 || type < separator))
            separator = type + Math.Max(rest[type..].IndexOfAny(' ', '\t'), 0);
        return separator >= 0 && !rest[(separator + 1)..].IsWhiteSpace() ? word + separator + 1 : -1;
    }

    /// <summary>A line as it may be shown, with the finding's place in it.</summary>
    public static SourceLine Apply(SourceLine line)
    {
        var secret = FindSecret(line.Text);
        if (secret < 0)
            return line;

        var text = string.Concat(line.Text.AsSpan(0, secret), Mask);
        var start = Math.Min(line.Start, secret);
        var end = line.Start + line.Length <= secret ? line.Start + line.Length : text.Length;
        return line with { Text = text, Start = start, Length = end - start };
    }

    /// <summary>The finding with nothing of a secret in it: not in its line, message, arguments, related places or fixes.</summary>
    public static AnchoredFinding Apply(AnchoredFinding finding, RuleInfo? rule)
    {
        if (finding.SourceLine is not { } line || FindSecret(line.Text) is not (>= 0 and var start))
            return finding;

        var secret = line.Text.AsSpan(start).Trim(" \t\"',;").ToString();
        var arguments = finding.Finding.Arguments.Select(argument => MaskIn(argument, secret)).ToImmutableArray();
        return finding with
        {
            SourceLine = Apply(line),
            Finding = finding.Finding with
            {
                Arguments = arguments,
                Message = rule is null ? MaskIn(finding.Finding.Message, secret) : MessageText.Format(rule.Descriptor.MessageFormat, arguments),
                Related = [.. finding.Finding.Related.Select(related => related with { Message = MaskIn(related.Message, secret) })],
                Fixes = [],
            },
        };
    }

    /// <summary>A fact and its properties that are there, with nothing of a secret in them.</summary>
    public static (Fact Fact, ImmutableArray<KeyValuePair<string, string>> Properties) Apply(Fact fact)
    {
        var properties = fact.Properties
            .Where(static property => property.Value is not null)
            .Select(static property => KeyValuePair.Create(property.Key, property.Value!))
            .ToImmutableArray();
        if (!properties.Any(static property => property.Key is "name" or "section" && IsSecretName(property.Value)))
            return (fact, properties);

        return (
            fact.IsBlank ? fact : fact with { Value = Mask },
            [.. properties.Select(static property => property.Key is "value" or "rawValue" && property.Value.Length > 0 ? KeyValuePair.Create(property.Key, Mask) : property)]);
    }

    // A short secret ("a") is masked only where it is the whole argument, else the places of the masks would spell it out.
    private static string MaskIn(string text, string secret)
    {
        const int ShortSecret = 3;
        if (secret.Length == 0)
            return text;
        if (text.AsSpan().Trim(" \t\"',;").SequenceEqual(secret))
            return Mask;
        return secret.Length > ShortSecret ? text.Replace(secret, Mask, StringComparison.Ordinal) : text;
    }
}
