using System.Collections.Frozen;

namespace ConfigLint.Engine.Plugins;

/// <summary>
/// Copies of plug-ins by their content, shared by all processes of a user: the original is never locked, a rebuilt one is another copy, and what was hashed is what runs.
/// </summary>
/// <param name="directory">Where the copies are; null: nowhere, so that they are held in memory.</param>
internal sealed class PluginStore(string? directory)
{
    private const string Temporary = ".partial";
    private const int Attempts = 3;
    private static readonly TimeSpan Unused = TimeSpan.FromDays(30);
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    /// <summary>The store of the user who runs this process.</summary>
    public static PluginStore OfUser { get; } = new(UserCache.Directory is { } cache ? Path.Combine(cache, "plugins") : null);

    /// <summary>The copy of a directory with that hash.</summary>
    /// <exception cref="IOException">The original cannot be read.</exception>
    public PluginCopy Get(string source, string hash)
    {
        try
        {
            return directory is null ? ReadIntoMemory(source, "this account has no directory for caches") : GetOnDisk(directory, source, hash);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Read-only, full, or taken by something else. A source that cannot be read throws again here.
            return ReadIntoMemory(source, e.Message);
        }
    }

    private static PluginCopy GetOnDisk(string store, string source, string hash)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var entry = Path.Combine(store, hash);
            if (IsIntact(entry, hash))
            {
                MarkUsed(entry);
                return new(hash, entry);
            }

            // The original may have changed since it was hashed: what counts is what was written.
            hash = Write(store, source);
        }

        throw new IOException($"the copy in '{store}' is not what was written there");
    }

    // Half-written by a process that died, or touched by somebody: the name of the directory says what must be in it.
    private static bool IsIntact(string entry, string hash) => Directory.Exists(entry) && string.Equals(PluginHash.Of(entry), hash, StringComparison.Ordinal);

    private static string Write(string store, string source)
    {
        CreatePrivate(store);
        Clean(store);
        var temporary = Path.Combine(store, Path.GetRandomFileName() + Temporary);
        try
        {
            CreatePrivate(temporary);
            var hash = Copy(source, temporary);
            Publish(temporary, Path.Combine(store, hash), hash);
            return hash;
        }
        finally
        {
            Delete(temporary);
        }
    }

    private static string Copy(string source, string target)
    {
        using var hash = new PluginHash();
        foreach (var file in PluginFiles.List(source))
        {
            var path = Path.Combine(target, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var content = PluginHash.Open(Path.Combine(source, file));
            using var copy = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            hash.Add(file, content, copy);
        }

        return hash.Finish();
    }

    private static void Publish(string temporary, string entry, string hash)
    {
        if (Directory.Exists(entry) && !IsIntact(entry, hash))
            Delete(entry);
        try
        {
            Directory.Move(temporary, entry);
        }
        catch (IOException) when (Directory.Exists(entry))
        {
            // Another process was faster. Whether its copy is whole is looked at like any other.
        }
    }

    // Nobody else may put code there.
    private static void CreatePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void MarkUsed(string entry)
    {
        try
        {
            Directory.SetLastWriteTimeUtc(entry, TimeProvider.System.GetUtcNow().UtcDateTime);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Then it is removed a little early, and made again.
        }
    }

    private static void Clean(string store)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        foreach (var entry in Directory.GetDirectories(store))
        {
            if (now - Directory.GetLastWriteTimeUtc(entry) > (entry.EndsWith(Temporary, StringComparison.Ordinal) ? Abandoned : Unused))
                Delete(entry);
        }
    }

    // Under another name first: a process that looks for the entry must find all of it or nothing.
    private static void Delete(string path)
    {
        try
        {
            if (!Directory.Exists(path))
                return;

            var doomed = path.EndsWith(Temporary, StringComparison.Ordinal) ? path : Path.Combine(Path.GetDirectoryName(path)!, Path.GetRandomFileName() + Temporary);
            if (!string.Equals(doomed, path, StringComparison.Ordinal))
                Directory.Move(path, doomed);
            Directory.Delete(doomed, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use, where the system locks files that run; the next process tries again.
        }
    }

    private static PluginCopy ReadIntoMemory(string source, string obstacle)
    {
        using var hash = new PluginHash();
        var images = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in PluginFiles.List(source))
        {
            using var content = PluginHash.Open(Path.Combine(source, file));
            using var image = new MemoryStream();
            hash.Add(file, content, image);
            images[file] = image.ToArray();
        }

        return new(hash.Finish(), source) { Images = images.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), Obstacle = obstacle };
    }
}
