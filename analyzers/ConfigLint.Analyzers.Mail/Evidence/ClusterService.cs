namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>The service of Microsoft's clusters.</summary>
internal static class ClusterService
{
    private static readonly string[] Names = ["ClusSvc", "Cluster Server", "Cluster Service"];

    /// <summary>Under its key name, else as <c>net start</c> prints it; null: not captured.</summary>
    public static ServiceState? On(Server server) => Names.Select(server.FindService).FirstOrDefault(s => s is not null);
}
