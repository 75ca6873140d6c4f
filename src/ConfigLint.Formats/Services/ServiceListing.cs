namespace ConfigLint.Formats.Services;

/// <summary>The first lines of each shape.</summary>
internal static class ServiceListing
{
    public const string ServiceName = "SERVICE_NAME";

    /// <summary><c>These Windows NT services are started:</c>, <c>These Windows 2000 …</c>, <c>These Windows …</c>.</summary>
    private const string NetStartBegin = "These Windows";
    private const string NetStartEnd = "services are started:";

    private const string TaskListImage = "Image Name";
    private const string TaskListProcess = "PID";
    private const string TaskListServices = "Services";

    public static bool IsHeading(ReadOnlySpan<char> content) => KindOf(content) != ServiceListingKind.None;

    public static ServiceListingKind KindOf(ReadOnlySpan<char> content)
    {
        if (content.StartsWith(ServiceName, StringComparison.OrdinalIgnoreCase) && content[ServiceName.Length..].TrimStart().StartsWith(':'))
            return ServiceListingKind.ServiceControl;
        if (content.StartsWith(NetStartBegin, StringComparison.OrdinalIgnoreCase) && content.EndsWith(NetStartEnd, StringComparison.OrdinalIgnoreCase))
            return ServiceListingKind.NetStart;

        return content.StartsWith(TaskListImage, StringComparison.OrdinalIgnoreCase)
            && content.EndsWith(TaskListServices, StringComparison.OrdinalIgnoreCase)
            && content[TaskListImage.Length..^TaskListServices.Length].Trim().Equals(TaskListProcess, StringComparison.OrdinalIgnoreCase)
            ? ServiceListingKind.TaskList
            : ServiceListingKind.None;
    }
}
