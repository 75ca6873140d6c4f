using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>An <c>.editorconfig</c> file, as far as it is about us.</summary>
internal sealed record EditorConfigFile
{
    /// <summary>What such a file is called.</summary>
    public const string Name = ".editorconfig";

    /// <summary>The directory it stands in, relative to the root with <c>/</c>; "": the root itself.</summary>
    public required string Directory { get; init; }

    /// <summary><c>root = true</c>: files further up say nothing about what is below this one.</summary>
    public required bool IsRoot { get; init; }

    /// <summary>Sections with keys of ours, in the order of the file.</summary>
    public required ImmutableArray<EditorConfigSection> Sections { get; init; }

    /// <summary>What has no effect for the way it is written.</summary>
    public required ImmutableArray<EditorConfigProblem> Problems { get; init; }

    /// <summary>The file, relative to the root with <c>/</c>.</summary>
    public string Path => PathIn(Directory);

    /// <summary>The file of a directory.</summary>
    public static string PathIn(string directory) => directory.Length == 0 ? Name : $"{directory}/{Name}";
}
