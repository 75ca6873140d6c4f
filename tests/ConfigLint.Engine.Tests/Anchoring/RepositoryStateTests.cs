using ConfigLint.Engine.Anchoring;

namespace ConfigLint.Engine.Tests.Anchoring;

/// <summary>The commit that is checked out, from git's own files (gitrepository-layout(5)).</summary>
public sealed class RepositoryStateTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Without_a_repository_there_is_none() => Assert.Null(RepositoryState.Read(_directory.Path));

    [Fact]
    public void A_branch_with_a_loose_ref()
    {
        _directory.Write(".git/HEAD", "ref: refs/heads/feature/dns\n");
        _directory.Write(".git/refs/heads/feature/dns", Commit + "\n");

        Assert.Equal(new(null, Commit, "feature/dns"), RepositoryState.Read(_directory.Path));
    }

    [Fact]
    public void A_branch_with_a_packed_ref()
    {
        _directory.Write(".git/HEAD", "ref: refs/heads/main\n");
        _directory.Write(
            ".git/packed-refs",
            $"# pack-refs with: peeled fully-peeled sorted \n{new string('f', 40)} refs/heads/other/main\n{Commit} refs/heads/main\n^{new string('e', 40)}\n");

        Assert.Equal(new(null, Commit, "main"), RepositoryState.Read(_directory.Path));
    }

    [Fact]
    public void A_branch_without_a_commit_has_no_revision()
    {
        _directory.Write(".git/HEAD", "ref: refs/heads/main\n");

        Assert.Equal(new(null, null, "main"), RepositoryState.Read(_directory.Path));
    }

    [Fact]
    public void A_detached_head_has_no_branch()
    {
        _directory.Write(".git/HEAD", Commit + "\n");

        Assert.Equal(new(null, Commit, null), RepositoryState.Read(_directory.Path));
    }

    [Fact]
    public void A_linked_work_tree_keeps_branches_and_remotes_in_the_main_one()
    {
        _directory.Write("main/.git/HEAD", "ref: refs/heads/main\n");
        _directory.Write("main/.git/config", "[remote \"origin\"]\n\turl = https://git.example/infra.git\n");
        _directory.Write("main/.git/refs/heads/topic", Commit);
        _directory.Write("main/.git/worktrees/linked/HEAD", "ref: refs/heads/topic\n");
        _directory.Write("main/.git/worktrees/linked/commondir", "../..\n");
        _directory.Write("linked/.git", $"gitdir: {_directory.At("main/.git/worktrees/linked")}\n");

        Assert.Equal(new(new("https://git.example/infra.git"), Commit, "topic"), RepositoryState.Read(_directory.At("linked")));
    }

    [Theory]
    [InlineData("https://user:token@git.example/infra.git", "https://git.example/infra.git")]
    [InlineData("https://token@git.example:8443/infra.git", "https://git.example:8443/infra.git")]
    [InlineData("ssh://git@git.example/infra.git", "ssh://git.example/infra.git")]
    [InlineData("git@git.example:infra.git", null)]
    [InlineData("/srv/git/infra.git", null)]
    [InlineData("../infra.git", null)]
    public void Credentials_do_not_travel_and_local_addresses_do_not_count(string url, string? expected)
    {
        _directory.Write(".git/HEAD", Commit);
        _directory.Write(
            ".git/config",
            $"[core]\n\tbare = false\n[remote \"upstream\"]\n\turl = https://other.example/x.git\n[remote \"origin\"]\n\tfetch = +refs/heads/*\n\turl = {url}\n[branch \"main\"]\n\tremote = origin\n");

        Assert.Equal(expected, RepositoryState.Read(_directory.Path)?.RepositoryUri?.AbsoluteUri);
    }

    [Fact]
    public void A_pointer_that_leads_nowhere_is_no_repository()
    {
        _directory.Write(".git", "gitdir: nowhere\n");

        Assert.Null(RepositoryState.Read(_directory.Path));
    }
}
