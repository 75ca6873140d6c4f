using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Configuration.EditorConfig;

namespace ConfigLint.Engine.Tests.Configuration.EditorConfig;

/// <summary>Which files and sections apply where.</summary>
public sealed class EditorConfigSetTests
{
    private const string Setting = "\nconfiglint_diagnostic.A.severity = none\n";

    [Fact]
    public void The_nearest_file_comes_first_and_a_root_is_the_last()
    {
        var set = Set(("", "[*]" + Setting), ("a", "root = true\n[*]" + Setting), ("a/b", "[*]" + Setting), ("a/bc", "[*]" + Setting));

        Assert.Equal(["a/b/.editorconfig", "a/.editorconfig"], set.FilesAt("a/b/c/x.reg").Select(f => f.Path));
        Assert.Equal(["a/bc/.editorconfig", "a/.editorconfig"], set.FilesAt("a/bc/x.reg").Select(f => f.Path));
        Assert.Equal([".editorconfig"], set.FilesAt("x.reg").Select(f => f.Path));
        Assert.Equal([".editorconfig"], set.FilesAt("").Select(f => f.Path));
        Assert.Equal(["a/.editorconfig"], set.FilesAt("a/").Select(f => f.Path));
    }

    [Fact]
    public void The_last_section_that_matches_comes_first()
    {
        var set = Set(("", $"[*]{Setting}[a/**]{Setting}[*.txt]{Setting}"));

        Assert.Equal([4, 2], set.SectionsAt("a/x.reg").Select(s => s.Entries[0].Line));
        Assert.Equal([2], set.SectionsAt("x.reg").Select(s => s.Entries[0].Line));
    }

    [Fact]
    public void Files_about_other_programs_are_forgotten()
    {
        var set = Set(("", "[*.cs]\nindent_size = 4"));

        Assert.True(set.IsEmpty);
        Assert.Empty(set.SectionsAt("a.cs"));
    }

    [Fact]
    public void What_covers_all_captures_stands_in_or_above_their_directory()
    {
        var set = Set(("", $"[*]{Setting}[captures/**]{Setting}[*.reg]{Setting}"), ("captures/EXCH01", "[*]" + Setting));

        Assert.Equal(["captures/**", "*"], set.SectionsThatCover("captures").Select(s => s.Entries[0].Section));
        Assert.Equal(["*"], set.SectionsThatCover("").Select(s => s.Entries[0].Section));
        Assert.Equal(3, set.SectionsThatCover("captures/EXCH01").Length);
    }

    [Fact]
    public void Below_a_root_nothing_above_it_covers() => Assert.Empty(Set(("", "[*]" + Setting), ("captures/EXCH01", "root = true")).SectionsThatCover("captures"));

    [Fact]
    public void Files_are_found_from_the_root_down_and_never_above_it()
    {
        using var directory = new TempDirectory();
        directory.Write(".editorconfig", "[*]" + Setting);
        directory.Write("root/a/.editorconfig", "[*]" + Setting);
        directory.Write("root/a/b/c/.editorconfig", "[*]" + Setting);
        directory.Create("root/a/b/c/.git");

        Assert.Equal(["a", "a/b/c"], EditorConfigReader.DirectoriesAbove(directory.At("root"), "a/b/c"));
        Assert.Equal(["a"], EditorConfigReader.DirectoriesAbove(directory.At("root"), "a/b"));
        Assert.Empty(EditorConfigReader.DirectoriesAbove(directory.At("root"), ""));
    }

    [Fact]
    public void A_file_in_utf_16_is_read()
    {
        using var directory = new TempDirectory();
        directory.Write(".editorconfig", [.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes("[*]" + Setting)]);

        Assert.True(EditorConfigReader.Read(directory.Path, [""], []).HasEntries);
    }

    [Fact]
    public void A_link_out_of_the_root_is_told_and_makes_the_run_incomplete()
    {
        using var directory = new TempDirectory();
        directory.Create("root");
        directory.Link("root/.editorconfig", directory.Write("elsewhere", "[*]" + Setting));
        var notifications = new List<Notification>();

        Assert.True(EditorConfigReader.Read(directory.At("root"), [""], notifications).IsEmpty);
        var notification = Assert.Single(notifications);
        Assert.Equal(("CFG0006", ".editorconfig", true), (notification.Id, notification.Path, notification.MakesIncomplete));
        Assert.Contains("it is a link out of the root", notification.Message, StringComparison.Ordinal);
    }

    private static EditorConfigSet Set(params (string Directory, string Text)[] files) => new(files.Select(f => EditorConfigParser.Parse(f.Directory, f.Text)));
}
