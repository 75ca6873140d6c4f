using System.Collections.Immutable;

namespace ConfigLint.Engine.Configuration.EditorConfig;

/// <summary>The <c>.editorconfig</c> files of a run, and which of their sections apply where.</summary>
internal sealed class EditorConfigSet
{
    private readonly Dictionary<string, EditorConfigFile> _files = new(StringComparer.Ordinal);

    // Whether a directory of that length has a file: most are not even looked up.
    private bool[] _lengths = [];

    /// <param name="files">At most one of each directory.</param>
    public EditorConfigSet(IEnumerable<EditorConfigFile> files)
    {
        foreach (var file in files)
        {
            // Most of such files are about other programs.
            if (file.Sections.IsEmpty && file.Problems.IsEmpty && !file.IsRoot)
                continue;

            _files[file.Directory] = file;
            if (_lengths.Length <= file.Directory.Length)
                Array.Resize(ref _lengths, file.Directory.Length + 1);
            _lengths[file.Directory.Length] = true;
            HasEntries |= !file.Sections.IsEmpty;
        }
    }

    /// <summary>No file.</summary>
    public static EditorConfigSet Empty { get; } = new([]);

    /// <summary>No file says anything to us.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>Somebody configures something.</summary>
    public bool HasEntries { get; }

    /// <summary>All files that say something to us, from the root down.</summary>
    public IEnumerable<EditorConfigFile> Files => _files.Values.OrderBy(f => f.Directory, StringComparer.Ordinal);

    /// <summary>The files in force for a path, the nearest first, up to one with <c>root = true</c>.</summary>
    /// <param name="path">Relative to the root; a directory ends with a slash, the root itself is "".</param>
    public IEnumerable<EditorConfigFile> FilesAt(string path)
    {
        for (var end = path.LastIndexOf('/'); ; end = end > 0 ? path.LastIndexOf('/', end - 1) : -1)
        {
            var length = Math.Max(end, 0);
            if (length < _lengths.Length && _lengths[length] && _files.TryGetValue(path[..length], out var file))
            {
                yield return file;
                if (file.IsRoot)
                    yield break;
            }

            if (length == 0)
                yield break;
        }
    }

    /// <summary>The sections that apply to a path, the weightiest first: of the nearest file, and there the last.</summary>
    /// <param name="path">As for <see cref="FilesAt"/>.</param>
    public EditorConfigSection[] SectionsAt(string path)
    {
        if (!HasEntries)
            return [];

        List<EditorConfigSection>? found = null;
        foreach (var file in FilesAt(path))
        {
            var relative = path.AsSpan(file.Directory.Length == 0 ? 0 : file.Directory.Length + 1);
            for (var i = file.Sections.Length - 1; i >= 0; i--)
            {
                if (file.Sections[i].Glob?.IsMatch(relative) == true)
                    (found ??= []).Add(file.Sections[i]);
            }
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>The sections of files that stand in or above a directory and apply to everything below it, the weightiest first.</summary>
    /// <param name="directory">Relative to the root; "": the root itself.</param>
    public ImmutableArray<EditorConfigSection> SectionsThatCover(string directory)
    {
        var path = directory.Length == 0 ? "" : directory + "/";
        foreach (var file in _files.Values)
        {
            // A file further down ends what those above say.
            if (file.IsRoot && file.Directory.Length > directory.Length)
                return [];
        }

        var sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        foreach (var file in FilesAt(path))
        {
            var relative = path.AsSpan(file.Directory.Length == 0 ? 0 : file.Directory.Length + 1);
            for (var i = file.Sections.Length - 1; i >= 0; i--)
            {
                if (file.Sections[i].Glob?.Covers(relative) == true)
                    sections.Add(file.Sections[i]);
            }
        }

        return sections.ToImmutable();
    }

    /// <summary>All entries of all files.</summary>
    public IEnumerable<EditorConfigEntry> Entries => _files.Values.SelectMany(f => f.Sections).SelectMany(s => s.Entries);
}
