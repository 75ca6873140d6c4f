using ConfigLint.Engine.Discovery;

namespace ConfigLint.Engine.Tests.Discovery;

/// <summary>The directory that several files share, and the one that stands for a server.</summary>
public sealed class CommonDirectoryTests
{
    [Theory]
    [InlineData("", "a.txt")]
    [InlineData("a/b", "a/b/c.txt")]
    [InlineData("a", "a/b/c.txt", "a/bc/d.txt")]
    [InlineData("a/b", "a/b/c.txt", "a/b/d/e.txt")]
    [InlineData("", "a/b.txt", "ab/c.txt")]
    [InlineData("")]
    public void Is_the_deepest_that_holds_all(string expected, params string[] paths) => Assert.Equal(expected, CommonDirectory.Of([.. paths.Select(File)]));

    [Theory]
    [InlineData("captures/EXCH01", "captures/EXCH01", "captures/EXCH01/registry/tcpip.reg", "captures/EXCH01/registry/x.reg")]
    [InlineData("captures/EXCH01", "captures/EXCH01", "captures/EXCH01/tcpip.reg")]
    [InlineData("flat/EXCH01", "flat", "flat/EXCH01.reg", "flat/EXCH01.txt")]
    [InlineData("EXCH01", "", "registry/EXCH01/a.reg", "services/EXCH01/b.txt")]
    [InlineData(".", "", "tcpip.reg", "etc/hosts")]
    public void A_servers_directory_is_its_own_where_it_has_one(string id, string expected, params string[] paths) =>
        Assert.Equal(expected, new ServerInput(id, [.. paths.Select(File)]).Directory);

    private static CaptureFile File(string path) => new InMemoryCaptureFile(path, default);
}
