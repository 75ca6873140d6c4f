namespace ConfigLint.Analyzers.Mail.Evidence;

/// <summary>A domain whose mail a server delivers itself.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Setting">The parameter that lists it.</param>
/// <param name="Location">Of that parameter's value.</param>
internal sealed record FinalDomain(string Name, string Setting, Location Location);
