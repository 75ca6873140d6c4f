using System.Collections.Immutable;
using System.IO.Enumeration;

namespace ConfigLint.Engine.Plugins;

/// <summary>The files that can become part of a plug-in: its assemblies and those they need, native libraries, JSON that says where those are, symbols.</summary>
internal static class PluginFiles
{
    // Somebody who names an assembly at the top of a repository would copy all of it.
    private const int MaximumCount = 2000;

    private static readonly ImmutableArray<string> Extensions = [".dll", ".so", ".dylib", ".json", ".pdb"];
    private static readonly EnumerationOptions Options = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false };

    /// <summary>Paths relative to the directory with <c>/</c>, sorted, so that every machine sees the same list.</summary>
    /// <exception cref="IOException">There are too many.</exception>
    public static ImmutableArray<string> List(string directory)
    {
        // Links to directories and hidden directories (.git) lead away from what was built.
        var files = new FileSystemEnumerable<string>(directory, static (ref FileSystemEntry entry) => entry.ToFullPath(), Options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && IsPart(Path.GetExtension(entry.FileName)),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.Take(MaximumCount + 1).Select(path => Path.GetRelativePath(directory, path).Replace(Path.DirectorySeparatorChar, '/')).ToList();
        if (files.Count > MaximumCount)
            throw new IOException($"more than {MaximumCount} assemblies and JSON files lie in and below '{directory}': put the plug-in into a directory of its own");

        files.Sort(StringComparer.Ordinal);
        return [.. files];
    }

    private static bool IsPart(ReadOnlySpan<char> extension)
    {
        foreach (var part in Extensions)
        {
            if (extension.Equals(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
