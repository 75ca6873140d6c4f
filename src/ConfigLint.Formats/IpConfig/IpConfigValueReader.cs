using ConfigLint.Formats.Transcripts;

namespace ConfigLint.Formats.IpConfig;

/// <summary>Splits what stands behind a label, or alone on the lines below it, into values.</summary>
/// <remarks>What an author masked (<c>192.168.25.###</c>) or left as a placeholder (<c>&lt;DNS_domain_name&gt;</c>) is one unreadable value, never half a one.</remarks>
internal readonly ref struct IpConfigValueReader(ReadOnlySpan<char> text, List<IpConfigValue> values)
{
    private readonly ReadOnlySpan<char> _text = text;

    public static bool IsList(IpConfigLabel label) =>
        label is IpConfigLabel.Unknown or IpConfigLabel.DnsSuffixSearchList || IsAddress(label);

    /// <summary>Adds the values of <paramref name="span"/>, which is neither blank nor padded.</summary>
    public void Read(IpConfigValue label, TextSpan span, bool isReflowed)
    {
        if (isReflowed || IpConfigHeading.HasDotLeader(Slice(span)))
            AddUnreadable(label, span);
        else if (IsAddress(label.Label))
            ReadAddresses(label, span);
        else if (label.Label == IpConfigLabel.DnsSuffixSearchList)
            ReadNames(label, span);
        else if (IsName(label.Label) && !IsName(Slice(span)))
            AddUnreadable(label, span);
        else
            values.Add(label with { Value = span });
    }

    public static bool IsName(IpConfigLabel label) =>
        label is IpConfigLabel.HostName or IpConfigLabel.PrimaryDnsSuffix or IpConfigLabel.ConnectionDnsSuffix or IpConfigLabel.DnsSuffixSearchList;

    public static bool IsName(ReadOnlySpan<char> text)
    {
        var hasLetter = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                hasLetter = true;
            else if (c is not ('-' or '_' or '.'))
                return false;
        }

        return hasLetter;
    }

    private static bool IsAddress(IpConfigLabel label) =>
        label is IpConfigLabel.Address or IpConfigLabel.SubnetMask or IpConfigLabel.DefaultGateway or IpConfigLabel.DnsServers or IpConfigLabel.WinsServer;

    /// <summary>One address, or several by blanks or commas; a remark behind them is not read.</summary>
    private void ReadAddresses(IpConfigValue label, TextSpan span)
    {
        var position = span.Start;
        while (position < span.End && AddressToken.Read(_text[position..span.End]) is > 0 and var length)
        {
            var decoration = AddressToken.ReadDecoration(_text[(position + length)..span.End]);
            var isDuplicate = IpConfigLabels.SaysDuplicate(_text.Slice(position + length, decoration));
            values.Add(label with { Value = new(position, length), State = isDuplicate ? IpConfigValueState.Duplicate : IpConfigValueState.None });
            position = SkipSeparators(position + length + decoration, span.End);
        }

        if (position == span.Start)
            AddUnreadable(label, span);
    }

    private void ReadNames(IpConfigValue label, TextSpan span)
    {
        for (var position = span.Start; position < span.End;)
        {
            var end = position;
            while (end < span.End && _text[end] != ',' && !TranscriptLines.IsBlank(_text[end]))
                end++;

            var name = TextSpan.FromBounds(position, end);
            if (IsName(Slice(name)))
                values.Add(label with { Value = name });
            else
                AddUnreadable(label, name);

            position = SkipSeparators(end, span.End);
        }
    }

    private int SkipSeparators(int position, int end)
    {
        while (position < end && (_text[position] == ',' || TranscriptLines.IsBlank(_text[position])))
            position++;

        return position;
    }

    private void AddUnreadable(IpConfigValue label, TextSpan span) => values.Add(label with { Value = span, State = IpConfigValueState.Unreadable });

    private ReadOnlySpan<char> Slice(TextSpan span) => _text.Slice(span.Start, span.Length);
}
