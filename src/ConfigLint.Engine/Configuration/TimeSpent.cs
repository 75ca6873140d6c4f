namespace ConfigLint.Engine.Configuration;

/// <summary>How long a rule's or a format's code ran, over all servers and threads.</summary>
/// <param name="Who"><c>rule MAIL1001</c>, <c>format ipconfig</c>.</param>
/// <param name="Calls">How often it was called.</param>
/// <param name="Elapsed">Without the time of what it called in turn, such as a format that parsed for a rule.</param>
public sealed record TimeSpent(string Who, int Calls, TimeSpan Elapsed);
