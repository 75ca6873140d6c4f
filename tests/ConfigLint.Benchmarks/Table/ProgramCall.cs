namespace ConfigLint.Benchmarks.Table;

/// <summary>A program and what it is told.</summary>
/// <param name="FileName">Its path.</param>
/// <param name="Arguments">One word each.</param>
internal sealed record ProgramCall(string FileName, params string[] Arguments);
