using ConfigLint.Engine.Analysis;
using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class NotificationTextTests
{
    [Fact]
    public void A_notification_about_a_file_starts_with_its_path() => Assert.Equal(
        "EXCH01/a.reg: warning CFG0003: cannot be read: permission denied",
        Of(new("CFG0003", RuleLevel.Warning, "cannot be read: permission denied") { Path = "captures/EXCH01/a.reg" }, "/repo/captures"));

    [Fact]
    public void A_line_stands_behind_the_path() => Assert.Equal(
        ".editorconfig(3): warning CFG0006: there is no rule 'X'",
        Of(new("CFG0006", RuleLevel.Warning, "there is no rule 'X'") { Path = ".editorconfig", Line = 3 }, "/repo"));

    [Fact]
    public void A_notification_about_no_file_starts_with_the_program() =>
        Assert.Equal("configlint: error CFG0002: Acme.Rules.dll is not there", Of(new("CFG0002", RuleLevel.Error, "Acme.Rules.dll is not there"), "/repo"));

    [Fact]
    public void Untrusted_text_in_it_is_inert() => Assert.Equal(
        "##x\\n:\\x3aerror::a.reg: note CFG0001: \\x1b[0m#\\x23vso[task.complete]",
        Of(new("CFG0001", RuleLevel.Note, "\e[0m##vso[task.complete]") { Path = "##x\n::error::a.reg" }, "/repo"));

    private static string Of(Notification notification, string workingDirectory) => NotificationText.Of(notification, "/repo", new() { WorkingDirectory = workingDirectory });
}
