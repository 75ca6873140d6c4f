using System.IO.Compression;

namespace ConfigLint.Templates.Tests;

/// <summary>What <c>dotnet new configlint-rules</c> makes, with the second rule that docs/writing-rules.md adds; tested and packed as that page says, once for all tests of a class.</summary>
public sealed class RuleRepository : IDisposable
{
    private readonly string _temporary = Directory.CreateTempSubdirectory("configlint-rules-").FullName;
    private readonly PackedFeed _feed;

    public RuleRepository(PackedFeed feed)
    {
        _feed = feed;
        File.WriteAllText(Path.Combine(_temporary, "nuget.config"), feed.Sources);
        Run("new", "install", Path.Combine(feed.Directory, $"ConfigLint.Templates.{PackedFeed.Version}.nupkg"), "--debug:custom-hive", feed.Hive).AssertSucceeded();
        New("Acme.Rules", "--prefix", "acme").AssertSucceeded();
        MadeFiles = [.. Files("Acme.Rules")];
        foreach (var path in Documented.Keys.Where(p => p.StartsWith("src/", StringComparison.Ordinal) || p.StartsWith("tests/", StringComparison.Ordinal)))
            Write("Acme.Rules/" + path, Documented[path]);
        Tests = Run("test");
        Packing = Run("pack", "-o", feed.Directory, "--no-restore", "-c", "Debug", "-m:1");
        if (Packing.ExitCode == 0)
            ZipFile.ExtractToDirectory(Path.Combine(feed.Directory, "Acme.Rules.1.0.0.nupkg"), Beside("unpacked"));
    }

    /// <summary>The files that the page tells its reader to write.</summary>
    public static IReadOnlyDictionary<string, string> Documented { get; } = DocumentedFiles.Read("writing-rules.md");

    /// <summary>The files that the template made.</summary>
    public IReadOnlyList<string> MadeFiles { get; }

    /// <summary>The first run of its tests.</summary>
    public CommandResult Tests { get; }

    /// <summary>The first time that it was packed.</summary>
    public CommandResult Packing { get; }

    /// <summary>The rules as their package has them, whatever is built after it.</summary>
    public string Plugin => Beside("unpacked/configlint/net10.0/Acme.Rules.dll");

    public string At(string relative) => Path.Combine(_temporary, "Acme.Rules", relative);

    public string Beside(string relative) => Path.Combine(_temporary, relative);

    /// <summary>Every file of it but what building it made.</summary>
    public IEnumerable<string> Files(string name) =>
        Directory.GetFiles(Beside(name), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Beside(name), f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(f => !f.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    public CommandResult New(string name, params IEnumerable<string> arguments) => Run(["new", "configlint-rules", "-n", name, .. arguments, "--debug:custom-hive", _feed.Hive]);

    public CommandResult Run(params IEnumerable<string> arguments) => _feed.Run(Directory.Exists(At("src")) ? At("") : _temporary, arguments);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Beside(relative))!);
        File.WriteAllText(Beside(relative), text);
    }

    /// <summary>Does something while the rule has other code in one place.</summary>
    public CommandResult WithRule(string code, string otherCode, Func<CommandResult> action)
    {
        var path = At("src/Acme.Rules/Rules/RequiredServiceDisabledAnalyzer.cs");
        var rule = File.ReadAllText(path);
        Assert.Contains(code, rule, StringComparison.Ordinal);
        File.WriteAllText(path, rule.Replace(code, otherCode, StringComparison.Ordinal));
        try
        {
            return action();
        }
        finally
        {
            File.WriteAllText(path, rule);
        }
    }

    public void Dispose() => Directory.Delete(_temporary, recursive: true);
}
