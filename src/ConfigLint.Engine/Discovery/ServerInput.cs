using System.Collections.Immutable;

namespace ConfigLint.Engine.Discovery;

/// <summary>The files of one server, by path.</summary>
/// <param name="Id">Unique: the directory's path; <c>.</c> for the root.</param>
/// <param name="Files">By ordinal path.</param>
internal sealed record ServerInput(string Id, ImmutableArray<CaptureFile> Files)
{
    /// <summary>The directory that stands for the server, relative to the root; "": the root itself.</summary>
    public string Directory => DirectoryOf(Id, CommonDirectory.Of(Files));

    /// <summary>The same, given the deepest directory that holds its files: a pattern may gather files that lie beside those of others.</summary>
    public static string DirectoryOf(string id, string directory) =>
        string.Equals(directory, id, StringComparison.Ordinal) || directory.StartsWith(id + "/", StringComparison.Ordinal) ? id : directory;
}
