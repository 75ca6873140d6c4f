using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Discovery;

/// <summary>Finds files: what the paths and globs of a run name, as far as <c>--include</c> lets it through.</summary>
internal sealed class CaptureDiscovery
{
    private readonly RunConfiguration _configuration;
    private readonly bool _isRepository;
    private readonly HashSet<string> _editorConfigs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _startingPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CaptureFile> _files = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Notification>.Builder _notifications = ImmutableArray.CreateBuilder<Notification>();
    private readonly ICollection<SkippedPath>? _skipped;
    private readonly ImmutableArray<string>.Builder _errors = ImmutableArray.CreateBuilder<string>();

    private CaptureDiscovery(RunConfiguration configuration, ICollection<SkippedPath>? skipped)
    {
        _configuration = configuration;
        _skipped = skipped;
        _isRepository = RootDirectory.IsInRepository(configuration.Root);
    }

    /// <summary>Walks the paths of a configuration.</summary>
    /// <param name="configuration">The paths, and what is included and excluded.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <param name="skipped">Gets what is left out, with the reason; null: nobody asks.</param>
    public static DiscoveryResult Find(RunConfiguration configuration, CancellationToken cancellationToken, ICollection<SkippedPath>? skipped = null)
    {
        var discovery = new CaptureDiscovery(configuration, skipped);
        foreach (var path in configuration.Paths)
            discovery.Add(path, cancellationToken);
        return new([.. discovery._files.Values], discovery._notifications.ToImmutable(), [.. discovery._editorConfigs.Order(StringComparer.Ordinal)], discovery._errors.ToImmutable());
    }

    /// <summary>Whether a pattern matches a file or a directory above it: a directory that is included brings what is below it.</summary>
    public static bool IsMatchOrBelow(GlobPattern pattern, string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (pattern.IsMatch(path[..end]))
                return true;
        }

        return false;
    }

    private void Add(string path, CancellationToken cancellationToken)
    {
        if (RootDirectory.RelativePath(_configuration.Root, path) is not { } relative)
            _errors.Add($"'{path}' is outside the root '{_configuration.Root}': name a directory above both with --root");
        else if (Path.Exists(path))
            AddExisting(path, relative, cancellationToken);
        else if (GlobPattern.IsPattern(relative))
            AddMatches(relative, cancellationToken);
        else
            _errors.Add($"there is no file or directory '{path}': correct the path");
    }

    private void AddExisting(string path, string relative, CancellationToken cancellationToken)
    {
        if (RealPath.Inside(_configuration.Root, path) is not { } real)
            _errors.Add($"'{path}' is a link out of the root '{_configuration.Root}': name what it points at, and a directory above both with --root");
        else if (Directory.Exists(real))
            AddBelow(path, relative, real, pattern: null, cancellationToken);
        else
            AddNamed(relative, real);
    }

    private void AddNamed(string relative, string real)
    {
        _files[relative] = new DiskCaptureFile(relative, real, _configuration.Root) { IsNamed = !_configuration.PathsAreExpanded };
        AddEditorConfigsAbove(relative.LastIndexOf('/') is > 0 and var slash ? relative[..slash] : "");
    }

    // Those below are met on the walk.
    private void AddEditorConfigsAbove(string directory)
    {
        if (_startingPlaces.Add(directory))
            _editorConfigs.UnionWith(EditorConfigReader.DirectoriesAbove(_configuration.Root, directory));
    }

    private void AddMatches(string relative, CancellationToken cancellationToken)
    {
        // Start at the deepest directory that the pattern fixes.
        var fixedPart = string.Join('/', relative.Split('/').TakeWhile(p => !GlobPattern.IsPattern(p)));
        var start = Path.Combine(_configuration.Root, fixedPart);
        if (RealPath.Inside(_configuration.Root, start) is not { } real || !Directory.Exists(real) || !AddBelow(start, fixedPart, real, new(relative), cancellationToken))
            _errors.Add($"no file matches '{relative}': correct the pattern");
    }

    /// <summary>Adds the files below a directory.</summary>
    /// <returns>Whether there was any, known already or not.</returns>
    private bool AddBelow(string directory, string relative, string real, GlobPattern? pattern, CancellationToken cancellationToken)
    {
        var isAny = false;
        AddEditorConfigsAbove(relative);
        foreach (var file in new DirectoryWalk(_configuration, _isRepository, _notifications, _editorConfigs, _skipped).Files(directory, relative, real, cancellationToken))
        {
            if (pattern?.IsMatch(file.Path) == false)
                continue;
            if (!IsIncluded(file.Path))
            {
                _skipped?.Add(new(file.Path, $"no match for {string.Join(" or ", _configuration.Include.Select(i => i.Origin))}") { CanGather = true });
                continue;
            }

            isAny = true;
            _files.TryAdd(file.Path, file);
        }

        return isAny;
    }

    private bool IsIncluded(string path) => _configuration.Include.IsEmpty || _configuration.Include.Any(i => IsMatchOrBelow(i, path));
}
