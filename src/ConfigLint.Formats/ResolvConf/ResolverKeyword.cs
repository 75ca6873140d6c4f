namespace ConfigLint.Formats.ResolvConf;

/// <summary>The keywords of resolv.conf(5), those that only BSD knows included.</summary>
internal enum ResolverKeyword
{
    None,
    NameServer,
    Domain,
    Search,
    Other,
}
