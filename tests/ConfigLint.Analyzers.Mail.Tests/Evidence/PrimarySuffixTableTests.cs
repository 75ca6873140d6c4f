using ConfigLint.Analyzers.Mail.Evidence;

namespace ConfigLint.Analyzers.Mail.Tests.Evidence;

/// <summary>The truth table of MAIL1002's page, row by row; texts name members of StatedAs and PrimarySuffixVerdict.</summary>
public sealed class PrimarySuffixTableTests
{
    [Theory]
    [InlineData("1", "Blank", "Blank", "NotCaptured", false, "NoSuffix")]
    [InlineData("1", "Blank", "NotCaptured", "NotCaptured", false, "NoSuffix")]
    [InlineData("1", "NotCaptured", "Blank", "NotCaptured", false, "NoSuffix")]
    [InlineData("1, a blank policy supplies nothing", "Blank", "Blank", "Blank", false, "NoSuffix")]
    [InlineData("2", "Value", "Value", "NotCaptured", false, "Accepted")]
    [InlineData("2", "NotCaptured", "Value", "NotCaptured", false, "Accepted")]
    [InlineData("3", "Blank", "Value", "NotCaptured", true, "RestartPending")]
    [InlineData("3, white space in force", "WhiteSpace", "Value", "NotCaptured", true, "RestartPending")]
    [InlineData("3 over two captures: one may be older", "Blank", "Value", "NotCaptured", false, "Accepted")]
    [InlineData("4", "Blank", "Blank", "Value", false, "Accepted")]
    [InlineData("4 before 3", "Blank", "Value", "Value", true, "Accepted")]
    [InlineData("5", "NotCaptured", "NotCaptured", "NotCaptured", false, "SuffixNotCaptured")]
    [InlineData("5, only a blank policy", "NotCaptured", "NotCaptured", "Blank", false, "SuffixNotCaptured")]
    [InlineData("7", "Value", "Blank", "NotCaptured", false, "Accepted")]
    [InlineData("white space", "WhiteSpace", "Blank", "NotCaptured", false, "OnlyWhiteSpace")]
    [InlineData("white space", "NotCaptured", "WhiteSpace", "NotCaptured", false, "OnlyWhiteSpace")]
    public void Every_row_has_its_verdict(string row, string inForce, string stored, string policy, bool isPair, string expected)
    {
        var verdict = PrimarySuffixTable.Judge(Enum.Parse<StatedAs>(inForce), Enum.Parse<StatedAs>(stored), Enum.Parse<StatedAs>(policy), isPair);

        Assert.Equal((row, expected), (row, verdict.ToString()));
    }
}
