using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Discovery;

/// <summary>Finds files: what the paths and globs of a run name, as far as <c>--include</c> lets it through.</summary>
internal sealed class CaptureDiscovery
{
    private readonly RunConfiguration _configuration;
    private readonly bool _isRepository;
    private readonly Dictionary<string, CaptureFile> _files = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Notification>.Builder _notifications = ImmutableArray.CreateBuilder<Notification>();
    private readonly ImmutableArray<string>.Builder _errors = ImmutableArray.CreateBuilder<string>();

    private CaptureDiscovery(RunConfiguration configuration)
    {
        _configuration = configuration;
        _isRepository = RootDirectory.IsInRepository(configuration.Root);
    }

    /// <summary>Walks the paths of a configuration.</summary>
    public static DiscoveryResult Find(RunConfiguration configuration, CancellationToken cancellationToken)
    {
        var discovery = new CaptureDiscovery(configuration);
        foreach (var path in configuration.Paths)
            discovery.Add(path, cancellationToken);
        return new([.. discovery._files.Values], discovery._notifications.ToImmutable(), discovery._errors.ToImmutable());
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
            _files[relative] = new DiskCaptureFile(relative, real) { IsNamed = !_configuration.PathsAreExpanded };
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
        foreach (var file in new DirectoryWalk(_configuration, _isRepository, _notifications).Files(directory, relative, real, cancellationToken))
        {
            if (pattern?.IsMatch(file.Path) == false || !IsIncluded(file.Path))
                continue;

            isAny = true;
            _files.TryAdd(file.Path, file);
        }

        return isAny;
    }

    private bool IsIncluded(string path) => _configuration.Include.IsEmpty || _configuration.Include.Any(i => i.IsMatch(path));
}
