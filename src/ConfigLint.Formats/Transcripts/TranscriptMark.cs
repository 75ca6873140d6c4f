namespace ConfigLint.Formats.Transcripts;

/// <summary>Which command's output a transcript starts with: a file with several outputs belongs to the format of the first.</summary>
internal enum TranscriptMark
{
    None,
    IpConfig,
    Services,
}
