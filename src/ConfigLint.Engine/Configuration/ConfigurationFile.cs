using System.Buffers;
using System.Collections.Immutable;
using System.Text.Unicode;

namespace ConfigLint.Engine.Configuration;

/// <summary>What <c>configlint.json</c> says; nothing where there is none, which is no error.</summary>
internal sealed record ConfigurationFile
{
    private const int MaximumLength = 1024 * 1024;

    /// <summary>A run without a file.</summary>
    public static ConfigurationFile None { get; } = new();

    /// <summary>Absolute; null: there is no file.</summary>
    public string? Path { get; init; }

    /// <summary>Which part of a path names the server.</summary>
    public ImmutableArray<GlobPattern> Servers { get; init; } = [];

    /// <summary>Only files that match; empty: all.</summary>
    public ImmutableArray<GlobPattern> Include { get; init; } = [];

    /// <summary>No file that matches.</summary>
    public ImmutableArray<GlobPattern> Exclude { get; init; } = [];

    /// <summary>Formats by pattern, the first that matches.</summary>
    public ImmutableArray<FormatChoice> Formats { get; init; } = [];

    /// <summary>Absolute assemblies and directories.</summary>
    public ImmutableArray<PluginRequest> Plugins { get; init; } = [];

    /// <summary>The lowest level that fails the run; null: not said.</summary>
    public RuleLevel? FailOn { get; init; }

    /// <summary>Reads <c>--config</c>, else the root's own file, and no other: what lies above or below the root has no say.</summary>
    public static ConfigurationFile Read(RunOptions options, string root, List<string> errors)
    {
        var path = options.ConfigFile is { } given
            ? System.IO.Path.GetFullPath(given, options.WorkingDirectory)
            : System.IO.Path.Combine(root, RootDirectory.ConfigurationFile);
        if (!File.Exists(path))
        {
            if (options.ConfigFile is not null)
                errors.Add($"there is no configuration file '{path}': correct the path");
            return None;
        }

        // The reader and its library are touched only from here on: most runs have no file and do not pay for them.
        var shown = System.IO.Path.GetRelativePath(options.WorkingDirectory, path);
        return ReadText(path, shown, errors) is { } text ? ConfigurationReader.Read(text, path, shown, root, errors) : new() { Path = path };
    }

    private static string? ReadText(string path, string shown, List<string> errors)
    {
        try
        {
            if (new FileInfo(path).Length > MaximumLength)
            {
                errors.Add($"{shown}: the file is larger than 1 MB and no configuration");
                return null;
            }

            return Decode(File.ReadAllBytes(path), shown, errors);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add($"{shown}: the file cannot be read: {e.Message}");
            return null;
        }
    }

    private static string? Decode(byte[] bytes, string shown, List<string> errors)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            errors.Add($"{shown}(1,1): the file is UTF-16: save it as UTF-8");
            return null;
        }

        var content = bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        var text = new char[content.Length];
        if (Utf8.ToUtf16(content, text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
            return new(text, 0, length);

        var good = text.AsSpan(0, length);
        errors.Add(FormattableString.Invariant($"{shown}({good.Count('\n') + 1},{length - good.LastIndexOf('\n')}): this character is not UTF-8: save the file as UTF-8"));
        return null;
    }
}
