namespace ConfigLint.Formats.Hosts;

/// <summary>One line of a hosts file that is no comment.</summary>
/// <param name="First">The first field: the address, where the line is sound.</param>
/// <param name="AddressLength">Length of the address in the first field, without its zone; zero: it is none.</param>
/// <param name="Names">The canonical name and its aliases.</param>
internal sealed record HostsLine(TextSpan First, int AddressLength, TextSpan Names)
{
    public TextSpan Address => new(First.Start, AddressLength);
}
