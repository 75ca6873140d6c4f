namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Whether a Windows server is a domain controller.</summary>
internal static class DomainController
{
    private static readonly RegistryKey ProductOptions = new(@"SYSTEM\CurrentControlSet\Control\ProductOptions");
    private static readonly string[] Services = ["NTDS", "Kdc", "Kerberos Key Distribution Center"];

    /// <summary>Members carry a disabled or stopped <c>Kdc</c>, so the service counts where it is captured with another start type, or running.</summary>
    public static bool Is(Server server) =>
        string.Equals(server.Registry.GetString(ProductOptions, "ProductType").Value, "LanmanNT", StringComparison.OrdinalIgnoreCase)
        || Services.Select(server.FindService).Any(s => s is { State: ServiceRunState.Running } or { StartType: not null and not ServiceStartType.Disabled });
}
