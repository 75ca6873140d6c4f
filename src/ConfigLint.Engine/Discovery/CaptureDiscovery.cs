using System.Collections.Immutable;
using ConfigLint.Engine.Configuration;

namespace ConfigLint.Engine.Discovery;

/// <summary>Finds files: paths and globs, without what git ignores, without <c>.git</c>, never out of the root through a link.</summary>
internal sealed class CaptureDiscovery
{
    private readonly RunConfiguration _configuration;
    private readonly bool _isRepository;
    private readonly Dictionary<string, CaptureFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Notification>.Builder _notifications = ImmutableArray.CreateBuilder<Notification>();
    private readonly ImmutableArray<string>.Builder _errors = ImmutableArray.CreateBuilder<string>();

    private CaptureDiscovery(RunConfiguration configuration)
    {
        _configuration = configuration;
        _isRepository = RootDirectory.IsRepository(configuration.Root);
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
        {
            _errors.Add($"'{path}' is outside the root '{_configuration.Root}': name a directory above both with --root");
            return;
        }

        if (File.Exists(path))
            _files[relative] = new DiskCaptureFile(relative, path) { IsNamed = true };
        else if (Directory.Exists(path))
            Walk(path, relative, RulesAbove(relative), pattern: null, cancellationToken);
        else if (GlobPattern.IsPattern(relative))
            AddMatches(relative, cancellationToken);
        else
            _errors.Add($"there is no file or directory '{path}': correct the path");
    }

    private void AddMatches(string relative, CancellationToken cancellationToken)
    {
        // Start at the deepest directory that the pattern fixes.
        var parts = relative.Split('/');
        var fixedPart = string.Join('/', parts.TakeWhile(p => !GlobPattern.IsPattern(p)));
        var start = Path.Combine(_configuration.Root, fixedPart);
        var before = _files.Count;
        if (Directory.Exists(start))
            Walk(start, fixedPart, RulesAbove(fixedPart), new(relative), cancellationToken);
        if (_files.Count == before)
            _errors.Add($"no file matches '{relative}': correct the pattern");
    }

    // Git reads the ignore files of all directories above, from the root down.
    private IgnoreRules? RulesAbove(string relative)
    {
        if (relative.Length == 0)
            return null;

        IgnoreRules? rules = null;
        for (var (directory, rest) = ("", relative); ; directory = rest.IndexOf('/', directory.Length + 1) is > 0 and var slash ? rest[..slash] : rest)
        {
            if (directory.Length == relative.Length)
                return rules;
            rules = RulesIn(directory, rules);
        }
    }

    private IgnoreRules? RulesIn(string directory, IgnoreRules? parent)
    {
        var file = Path.Combine(_configuration.Root, directory, ".gitignore");
        if (!_isRepository || !File.Exists(file))
            return parent;

        try
        {
            return IgnoreRules.Parse(parent, directory, File.ReadLines(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return parent;
        }
    }

    private void Walk(string directory, string relative, IgnoreRules? rules, GlobPattern? pattern, CancellationToken cancellationToken)
    {
        // A stack of our own: a tree may be deeper than a thread's.
        var pending = new Stack<(string Full, string Relative, IgnoreRules? Rules)>();
        pending.Push((directory, relative, rules));
        while (pending.TryPop(out var next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var inForce = RulesIn(next.Relative, next.Rules);
            try
            {
                foreach (var entry in new DirectoryInfo(next.Full).EnumerateFileSystemInfos())
                    Visit(entry, next.Relative.Length == 0 ? entry.Name : $"{next.Relative}/{entry.Name}", inForce, pattern, pending);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _notifications.Add(new("CFG0003", RuleLevel.Warning, $"the directory cannot be listed: {e.Message} Its captures were not analysed.") { Path = next.Relative, MakesIncomplete = true });
            }
        }
    }

    private void Visit(FileSystemInfo entry, string relative, IgnoreRules? rules, GlobPattern? pattern, Stack<(string Full, string Relative, IgnoreRules? Rules)> pending)
    {
        var isDirectory = entry.Attributes.HasFlag(FileAttributes.Directory);
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            // A link may lead out of the root or back into itself: only targets inside count, each directory once.
            if (entry.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } target || RootDirectory.RelativePath(_configuration.Root, target.FullName) is null)
                return;
            isDirectory = target is DirectoryInfo;
            if (isDirectory && !_visited.Add(target.FullName))
                return;
        }

        if (entry.Name is ".git" || rules?.Ignores(relative, isDirectory) == true || _configuration.Exclude.Any(e => e.IsMatch(relative)))
            return;

        if (isDirectory)
            pending.Push((entry.FullName, relative, rules));
        else if (pattern?.IsMatch(relative) != false && (_configuration.Include.IsEmpty || _configuration.Include.Any(i => i.IsMatch(relative))))
            _files.TryAdd(relative, new DiskCaptureFile(relative, entry.FullName));
    }
}
