namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>What the mail connector finds on Windows 2000 and later when it asks for the primary DNS suffix.</summary>
internal enum PrimarySuffixVerdict
{
    /// <summary>A suffix, or nothing that an article says would stop it.</summary>
    Accepted,

    /// <summary>Neither the suffix in force nor the stored one is captured.</summary>
    SuffixNotCaptured,

    /// <summary>No suffix.</summary>
    NoSuffix,

    /// <summary>Nothing but blanks or tabs.</summary>
    OnlyWhiteSpace,

    /// <summary>Stored, but not in force before the next restart.</summary>
    RestartPending,
}
