using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Tests.Discovery;

/// <summary>Files are read into one buffer that grows, never into fresh memory.</summary>
public sealed class DiskCaptureFileTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(1_000_000)]
    public void All_bytes_are_read(int length)
    {
        var content = new byte[length];
        new Random(1).NextBytes(content);
        var buffer = new ByteBuffer();

        var read = new DiskCaptureFile("a.bin", _directory.Write("a.bin", content), _directory.Path).Read(buffer);

        Assert.Equal(content, buffer.Array.AsSpan(0, read));
        buffer.Return();
    }

    [Fact]
    public void A_pipe_is_not_opened_since_nobody_may_ever_write_to_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes out of directories");
        var path = _directory.At("pipe");
        System.Diagnostics.Process.Start("mkfifo", [path]).WaitForExit();
        Assert.True(File.Exists(path));

        Assert.Equal(0, new DiskCaptureFile("pipe", path, _directory.Path).Read(new()));
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        var path = _directory.Write("large.bin", "");
        using (var stream = new FileStream(path, FileMode.Open))
            stream.SetLength(CaptureFile.MaximumLength + 1);

        Assert.Equal("it is larger than 256 MB", Assert.Throws<IOException>(() => new DiskCaptureFile("large.bin", path, "/elsewhere").Read(new())).Message);
    }

    [Fact]
    public void A_directory_in_place_of_a_file_cannot_be_read() =>
        Assert.Throws<FileNotFoundException>(() => new DiskCaptureFile("captures", _directory.Create("captures"), _directory.Path).Read(new()));
}
