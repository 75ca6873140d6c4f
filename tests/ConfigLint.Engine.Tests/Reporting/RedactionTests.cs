using ConfigLint.Engine.Anchoring;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("DefaultPassword", true)]
    [InlineData("ROOT_PASSWD", true)]
    [InlineData("KeyPassphrase", true)]
    [InlineData("client_secret", true)]
    [InlineData("CredentialType", true)]
    [InlineData("PassPort", false)]
    [InlineData("ApiToken", false)]
    [InlineData("Key", false)]
    [InlineData("", false)]
    public void Five_words_promise_a_secret_and_no_other(string name, bool expected) => Assert.Equal(expected, Redaction.IsSecretName(name));

    [Theory]
    [InlineData("\"DefaultPassword\"=\"hunter2\"", "\"DefaultPassword\"=***")]
    [InlineData("password: hunter2", "password:***")]
    [InlineData("  <Password>hunter2</Password>", "  <Password>***")]
    [InlineData("<add key=\"Secret\" value=\"hunter2\"/>", "<add key=\"Secret\" value=***")]
    [InlineData("    DefaultPassword    REG_SZ    hunter2", "    DefaultPassword    REG_SZ ***")]
    [InlineData("Server=db;User=sa;PASSWORD=hunter2;Timeout=1", "Server=db;User=sa;PASSWORD=***")]
    [InlineData("Description=the passphrase: hunter2", "Description=the passphrase:***")]
    public void A_line_keeps_its_name_and_loses_its_value(string line, string expected) =>
        Assert.Equal(expected, Redaction.Apply(new SourceLine(line, 0, line.Length, IsCut: false)).Text);

    [Theory]
    [InlineData("\"Domain\"=\"\"")]
    [InlineData("   Credential Manager")]
    [InlineData("\"ImagePath\"=\"C:\\\\secret\\\\x.exe\"")]
    [InlineData("password =")]
    public void A_line_without_a_secret_value_stays(string line) => Assert.Equal(line, Redaction.Apply(new SourceLine(line, 0, 1, IsCut: false)).Text);

    [Fact]
    public void The_place_moves_to_the_mask()
    {
        var line = Redaction.Apply(new SourceLine("password = hunter2", 11, 7, IsCut: false));

        Assert.Equal(("password =***", 10, 3), (line.Text, line.Start, line.Length));
    }

    [Fact]
    public void A_place_before_the_mask_stays()
    {
        var line = Redaction.Apply(new SourceLine("password = hunter2", 0, 8, IsCut: false));

        Assert.Equal((0, 8), (line.Start, line.Length));
    }

    [Fact]
    public void Message_arguments_and_related_places_lose_the_value()
    {
        var finding = ReportBuilder.Finding(
            "a.reg", 1, "\"Password\"=\"hunter2\"", 11, 9, ["EXCH01", "is 'hunter2'", "IMC"], [new(ReportBuilder.Place("b.reg", 1, 1, 1), "also hunter2 here")]);

        var shown = Redaction.Apply(finding, ReportBuilder.DomainRule).Finding;

        Assert.Equal("is '***'", shown.Arguments[1]);
        Assert.Contains("DNS domain name is '***' although", shown.Message, StringComparison.Ordinal);
        Assert.Equal("also *** here", shown.Related[0].Message);
    }

    [Fact]
    public void A_short_secret_is_masked_only_as_a_whole_argument()
    {
        var finding = ReportBuilder.Finding("a.reg", 1, "\"Password\"=\"a\"", 11, 3, ["EXCH01", "\"a\"", "a mail connector"]);

        var shown = Redaction.Apply(finding, ReportBuilder.DomainRule).Finding;

        Assert.Equal(["EXCH01", "***", "a mail connector"], shown.Arguments);
    }

    [Fact]
    public void A_rule_with_a_broken_format_still_loses_the_value()
    {
        var finding = ReportBuilder.Finding("a.reg", 1, "\"Password\"=\"hunter2\"", 11, 9, ["EXCH01", "hunter2", "IMC"]);

        var shown = Redaction.Apply(finding, rule: null).Finding;

        Assert.DoesNotContain("hunter2", shown.Message, StringComparison.Ordinal);
    }
}
