namespace ConfigLint;

/// <summary>Replaces the characters of a place.</summary>
/// <param name="Location">What is replaced; an empty span inserts.</param>
/// <param name="NewText">What stands there afterwards; empty deletes.</param>
public sealed record TextEdit(Location Location, string NewText);
