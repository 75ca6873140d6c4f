using ConfigLint.Testing.Failures;

namespace ConfigLint.Testing.Tests.Failures;

public sealed class FailureReportTests
{
    [Fact]
    public void Section_without_lines_is_no_failure()
    {
        var report = new FailureReport();

        report.Add("Levels", []);

        Assert.True(report.IsEmpty);
    }

    [Fact]
    public void Sections_stand_below_the_headline_with_their_lines_indented()
    {
        var report = new FailureReport();

        report.Add("Levels", ["a\nb", "c"]);
        report.Add("Messages", ["d"]);

        Assert.False(report.IsEmpty);
        Assert.Equal("Wrong.\n\nLevels\n  a\n  b\n  c\n\nMessages\n  d", report.ToString("Wrong."));
    }
}
