using System.Text;
using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Tests.Anchoring;

/// <summary>A file that holds one text after the other, as somebody writes to it; null: it is gone.</summary>
internal sealed class RewrittenFile(string path, params string?[] contents) : CaptureFile(path)
{
    private int _reads;

    public override int Read(ByteBuffer buffer)
    {
        if (contents[Math.Min(_reads++, contents.Length - 1)] is not { } text)
            throw new FileNotFoundException($"Could not find file '{Path}'.");

        var bytes = Encoding.UTF8.GetBytes(text);
        buffer.EnsureCapacity(bytes.Length);
        bytes.CopyTo(buffer.Array, 0);
        return bytes.Length;
    }
}
