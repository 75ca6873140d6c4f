namespace ConfigLint.Formats.Services;

/// <summary>The fields of <c>sc</c> that state something here.</summary>
internal enum ServiceField
{
    Unknown,
    DisplayName,
    State,
    StartType,
    ImagePath,
    Account,
    Dependencies,
}
