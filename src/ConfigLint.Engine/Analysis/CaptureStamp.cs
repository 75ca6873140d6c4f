using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ConfigLint.Engine.Analysis;

/// <summary>What a capture held when it was analysed, to tell whether it still does.</summary>
/// <param name="Path">Relative to the root with <c>/</c>.</param>
/// <param name="Sha256">Of the decoded characters, lower-case hex.</param>
internal sealed record CaptureStamp(string Path, string Sha256)
{
    public static CaptureStamp Of(SourceText text) => new(text.Path, Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.Characters.Span))));
}
