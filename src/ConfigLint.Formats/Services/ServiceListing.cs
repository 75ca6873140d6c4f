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

    /// <summary>Fields of every block whose value is a number and its word: they tell <c>sc</c> from any other text that names a service.</summary>
    private static readonly string[] NumberedFields = ["TYPE", "STATE", "START_TYPE"];

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

    /// <summary><c>STATE              : 4  RUNNING</c>.</summary>
    public static bool IsNumberedField(ReadOnlySpan<char> content)
    {
        foreach (var field in NumberedFields)
        {
            if (!content.StartsWith(field, StringComparison.OrdinalIgnoreCase))
                continue;

            var rest = content[field.Length..].TrimStart();
            if (rest.StartsWith(':') && rest[1..].TrimStart() is [var digit, ..] && char.IsAsciiDigit(digit))
                return true;
        }

        return false;
    }
}
