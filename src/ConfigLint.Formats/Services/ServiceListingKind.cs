namespace ConfigLint.Formats.Services;

/// <summary>What a line starts: one service of <c>sc</c>, or a list of <c>net start</c> or <c>tasklist /svc</c>.</summary>
internal enum ServiceListingKind
{
    None,
    ServiceControl,
    NetStart,
    TaskList,
}
