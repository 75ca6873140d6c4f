namespace ConfigLint.MSBuild.Tests;

/// <summary>Whatever is wrong is one error or warning with its code, never an exception's dump. One build for all cases, a project each.</summary>
public sealed class WrongInputTests(PackedFeed feed)
{
    private const string Error6 = "errors [CFG0006] warnings [] messages []";

    private static readonly (string Name, string Captures, string Content, string Expected, string Message)[] Cases =
    [
        ("no-item", "$(Nothing)", "", "errors [] warnings [CFG0008] messages []", "the project has no ConfigLintCapture item with a file, so nothing was checked"),
        ("no-match", "nowhere/**", "", "errors [] warnings [CFG0008] messages []", "the project has no ConfigLintCapture item with a file, so nothing was checked"),
        ("nothing-known", "unknown/**", "", "errors [] warnings [CFG0008] messages []", "no capture format recognises any of the 1 files, so nothing was checked"),
        ("empty", "empty", "", "errors [] warnings [CFG0008] messages []", "there is no file to look at: name a directory with captures, or correct the ConfigLintCapture items."),
        ("missing", "nowhere.reg", "", Error6, "there is no file or directory '"),
        ("unreadable", "unreadable/**", "", "errors [CFG0003] warnings [] messages []", "the capture cannot be read: it is larger than "),
        ("level", "captures/**", """<ItemGroup><ConfigLintRule Include="MAIL1001=loud" /></ItemGroup>""", Error6, "ConfigLintRule 'MAIL1001=loud': expected ID=LEVEL"),
        ("rule", "captures/**", """<ItemGroup><ConfigLintRule Include="MAIL101=error" /></ItemGroup>""", Error6, "there is no rule 'MAIL101': did you mean MAIL1001?"),
        ("threshold", "captures/**", "<PropertyGroup><ConfigLintFailOn>sometimes</ConfigLintFailOn></PropertyGroup>", Error6, "ConfigLintFailOn 'sometimes': expected error, warning, note or never."),
        ("date", "captures/**", "<PropertyGroup><ConfigLintAsOf>1/2/2026</ConfigLintAsOf></PropertyGroup>", Error6, "ConfigLintAsOf '1/2/2026': expected a date such as 2026-01-31."),
        ("root", "captures/**", "<PropertyGroup><ConfigLintRoot>nowhere</ConfigLintRoot></PropertyGroup>", Error6, "the root '"),
        ("outside", "captures/**", "<PropertyGroup><ConfigLintRoot>empty</ConfigLintRoot></PropertyGroup>", Error6, "'"),
        ("configuration", "captures/**", "<PropertyGroup><ConfigLintConfigFile>nowhere.json</ConfigLintConfigFile></PropertyGroup>", Error6, ""),
        ("configuration-key", "captures/**", "<PropertyGroup><ConfigLintConfigFile>bad.json</ConfigLintConfigFile></PropertyGroup>", Error6, "bad.json(2,3): there is no key 'serverz'"),
        ("log", "captures/**", "<PropertyGroup><ConfigLintSarifFile>empty</ConfigLintSarifFile></PropertyGroup>", Error6, "ConfigLintSarifFile: '"),
        ("no-lock", "captures/**", "<PropertyGroup><ConfigLintLocked>true</ConfigLintLocked></PropertyGroup>", Error6, "plug-ins are to be locked and there is no file '"),
        ("time-limit", "captures/**", "<PropertyGroup><ConfigLintTimeLimit>0</ConfigLintTimeLimit></PropertyGroup>", Error6, "ConfigLintTimeLimit '0': expected a number of seconds such as 10."),
        ("plugin-missing", "captures/**", """<ItemGroup><ConfigLintPlugin Include="nowhere.dll" /></ItemGroup>""", "errors [CFG0002] warnings [] messages []", "plug-in '"),
        ("plugin-broken", "captures/**", """<ItemGroup><ConfigLintPlugin Include="broken/Acme.dll" /></ItemGroup>""", "errors [CFG0002] warnings [] messages []", "plug-in '"),
    ];

    [Fact]
    public void Each_is_one_line_with_a_code()
    {
        using var repository = new InfraRepository(feed)
            .AddHealthy("captures/EXCH01")
            .AddHealthy("unreadable/EXCH02")
            .Write("unknown/readme.txt", "nothing that a server says")
            .Write("broken/Acme.dll", "no assembly")
            .Write("bad.json", "{\n  \"serverz\": []\n}\n")
            .Write("empty/.git/HEAD", "");
        using (var large = File.Create(repository.At("unreadable/EXCH02/large.reg")))
            large.SetLength(300L * 1024 * 1024);
        foreach (var (name, captures, content, _, _) in Cases)
            repository.AddBare(name + ".proj", content, captures);
        repository.Write("obj/level/configlint.sarif", "of an older run");
        repository.Write("dirs.proj", """<Project><ItemGroup><Part Include="*.proj" Exclude="dirs.proj" /></ItemGroup><Target Name="Build"><MSBuild Projects="@(Part)" Targets="Build" ContinueOnError="true" /></Target></Project>""");

        var run = repository.MSBuild("dirs.proj");

        foreach (var (name, _, _, expected, message) in Cases)
        {
            var part = run.Of(name + ".proj").AssertCodes(expected, name);
            var (text, file, help) = part.Errors.Count == 1 ? (part.Errors[0].Message, part.Errors[0].File, part.Errors[0].HelpKeyword) : (part.Warnings[0].Message, part.Warnings[0].File, part.Warnings[0].HelpKeyword);
            Assert.True(text!.StartsWith(message, StringComparison.Ordinal), $"{name}: {text}");
            Assert.DoesNotContain("--", text, StringComparison.Ordinal);
            Assert.StartsWith("https://github.com/configlint/configlint/blob/main/src/ConfigLint.Engine/docs/CFG000", help, StringComparison.Ordinal);
            Assert.Equal(name is "unreadable" ? repository.At("unreadable/EXCH02/large.reg") : repository.At(name + ".proj"), file);
        }

        Assert.DoesNotContain("MSB4018", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(repository.At("obj/level/configlint.sarif")));

        // What could not be read or loaded does not keep the rest from being checked.
        Assert.Equal(["plugin-broken", "plugin-missing", "unreadable"], run.Summaries.Select(s => s.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.True(BuildRun.Sarif(repository.At("obj/unreadable/configlint.sarif")).GetProperty("invocations")[0].TryGetProperty("toolExecutionNotifications", out _));
    }
}
