namespace ConfigLint;

/// <summary>Another place to read with a finding.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What it says about the finding, without a final period; becomes a link's text.</param>
public sealed record RelatedLocation(Location Location, string Message);
