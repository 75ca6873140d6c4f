namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>Whether a server is a node of a cluster or of a virtual router: one of their services is captured, whatever its state.</summary>
internal static class ClusterNode
{
    private static readonly string[] UnixServices = ["corosync", "pacemaker", "keepalived"];

    public static bool Is(Server server)
    {
        foreach (var name in UnixServices)
        {
            if (server.FindService(name) is not null)
                return true;
        }

        return ClusterService.On(server) is not null;
    }
}
