using System.Buffers;
using System.Collections.Immutable;
using ConfigLint.Engine.Analysis;

namespace ConfigLint.Testing.Expectations;

/// <summary>A capture with what its markup expects.</summary>
/// <param name="Path">Relative to the root.</param>
/// <param name="Bytes">What the engine reads.</param>
/// <param name="Text">The characters without the markup; null: given as bytes.</param>
/// <param name="Findings">In the order of their first characters, outer ones first.</param>
/// <param name="Places">Marked for related locations.</param>
internal sealed record MarkedCapture(string Path, byte[] Bytes, string? Text, ImmutableArray<ExpectedFinding> Findings, ImmutableArray<ExpectedPlace> Places)
{
    /// <summary>The characters as the engine sees them.</summary>
    public string Decode()
    {
        var text = TextDecoder.Decode(Bytes, Path, out var buffer).Characters.ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }
}
