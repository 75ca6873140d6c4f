using System.Text;

namespace ConfigLint.Engine.Reporting;

/// <summary>A file that appears whole or not at all: written beside its place, then moved there.</summary>
public static class ReplacedFile
{
    /// <summary>Why a file could not be written; null: it can. Asked before a long run, not behind it.</summary>
    public static string? Obstacle(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Directory.Exists(path))
            return $"'{path}' is a directory: name a file";

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var probe = Beside(path);
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"'{path}' cannot be written: {e.Message}";
        }
    }

    /// <summary>Writes the file, UTF-8 without a byte order mark, which readers of SARIF refuse.</summary>
    public static void Write(string path, Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(write);
        var temporary = Beside(path);
        try
        {
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
                write(writer);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // Two runs may write one file at once: each its own, and the last to move it wins.
    private static string Beside(string path) => $"{path}.{Path.GetRandomFileName()}.partial";
}
