namespace ConfigLint.Formats.IpConfig;

[Flags]
internal enum IpConfigValueState
{
    None = 0,
    Duplicate = 1,
    Unreadable = 2,
    Wrapped = 4,
}
