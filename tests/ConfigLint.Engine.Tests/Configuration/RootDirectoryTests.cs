using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Tests.Configuration;

/// <summary>Where a run's paths start.</summary>
public sealed class RootDirectoryTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void The_nearest_directory_above_with_a_repository()
    {
        _directory.Create("repo/.git");

        Assert.Equal(_directory.At("repo"), RootDirectory.Find(_directory.Create("repo/captures/EXCH01")));
    }

    [Fact]
    public void In_a_linked_work_tree_git_is_a_file()
    {
        _directory.Write("repo/.git", "gitdir: elsewhere\n");

        Assert.Equal(_directory.At("repo"), RootDirectory.Find(_directory.Create("repo/captures")));
    }

    [Fact]
    public void A_configuration_file_nearer_than_the_repository_wins()
    {
        _directory.Create("repo/.git");
        _directory.Write("repo/servers/configlint.json", "{}");
        _directory.Create("repo/servers/captures");

        Assert.Equal(_directory.At("repo/servers"), RootDirectory.Find(_directory.At("repo/servers/captures")));
        Assert.True(RootDirectory.IsInRepository(_directory.At("repo/servers")));
        Assert.False(RootDirectory.IsRepository(_directory.At("repo/servers")));
    }

    [Fact]
    public void Without_either_the_working_directory_itself() => Assert.Equal(_directory.Path, RootDirectory.Find(_directory.Path));

    [Theory]
    [InlineData("/repo", "/repo", "")]
    [InlineData("/repo", "/repo/captures/a.txt", "captures/a.txt")]
    [InlineData("/repo", "/repo/..a", "..a")]
    [InlineData("/repo", "/repository/a.txt", null)]
    [InlineData("/repo", "/", null)]
    [InlineData("/repo", "/repo/../a.txt", null)]
    [InlineData("/", "/a.txt", "a.txt")]
    public void Paths_are_relative_to_it_or_outside(string root, string path, string? expected) =>
        Assert.Equal(expected, RootDirectory.RelativePath(Path.GetFullPath(root), Path.GetFullPath(path)));

    [Fact]
    public void Every_error_of_the_options_is_told_at_once()
    {
        var errors = new List<string>();

        RunConfiguration.Resolve(new() { WorkingDirectory = _directory.Path, Root = "nowhere", Jobs = 0 }, errors);

        Assert.Equal([$"the root '{_directory.At("nowhere")}' is no directory: correct --root", "--jobs 0 is not at least 1"], errors);
    }

    [Fact]
    public void Relative_paths_are_resolved_against_the_working_directory()
    {
        var configuration = RunConfiguration.Resolve(new() { WorkingDirectory = _directory.Path, Root = ".", Paths = ["captures/", "../x"], Plugins = ["acme.dll"] }, []);

        Assert.Equal(_directory.Path, configuration.Root);
        Assert.Equal([_directory.At("captures"), Path.GetFullPath(_directory.At("../x"))], configuration.Paths);
        Assert.Equal([_directory.At("acme.dll")], configuration.Plugins.Select(p => p.Path));
    }

    [Fact]
    public void Without_a_path_the_working_directory_is_looked_at()
    {
        var configuration = RunConfiguration.Resolve(new() { WorkingDirectory = _directory.Path }, []);

        Assert.Equal([_directory.Path], configuration.Paths);
        Assert.Equal(Environment.ProcessorCount, configuration.Jobs);
    }
}
