namespace ConfigLint.Formats.Tests.Postfix;

/// <summary>References as postconf(5) defines them.</summary>
public sealed class MacroExpansionTests
{
    private const string Names = "full = text\nempty =\nten = 10\nnine = 9\n";

    [Theory]
    [InlineData("$full", "text")]
    [InlineData("a${full}b", "atextb")]
    [InlineData("a$(full)b", "atextb")]
    [InlineData("${ full }", "text")]
    [InlineData("$full.$full", "text.text")]
    [InlineData("$empty|$nobody|${nobody}", "||")]
    [InlineData("$$full $$$full", "$full $text")]
    [InlineData("${full?yes}", "yes")]
    [InlineData("${empty?yes}", "")]
    [InlineData("${nobody?yes}", "")]
    [InlineData("${full:no}", "")]
    [InlineData("${empty:no}", "no")]
    [InlineData("${nobody:no}", "no")]
    [InlineData("${full?{yes}}", "yes")]
    [InlineData("${full ? {yes} : {no}}", "yes")]
    [InlineData("${empty?{yes}:{no}}", "no")]
    [InlineData("${empty?{yes}:no}", "no")]
    [InlineData("${full??a:{b}c}", "?a:{b}c")]
    [InlineData("${full?{$ten}:{$nine}}", "10")]
    [InlineData("${empty:{${full?{$ten}}}}", "10")]
    [InlineData("$(full?$(ten))", "10")]
    [InlineData("${{$full} == {text} ? {yes} : {no}}", "yes")]
    [InlineData("${{$full} != {text} ? {yes} : {no}}", "no")]
    [InlineData("${{$full}=={text}?yes:no}", "yes:no")]
    [InlineData("${{$full} == {text}:no}", "")]
    [InlineData("${{$full} == {text}}", "true")]
    [InlineData("${{$full} == {other}}", "")]
    [InlineData("${{$nine} < {$ten} ? {yes} : {no}}", "yes")]
    [InlineData("${{$ten} <= {10} ? {yes} : {no}}", "yes")]
    [InlineData("${{$ten} > {$nine} ? {yes} : {no}}", "yes")]
    [InlineData("${{$nine} >= {$ten} ? {yes} : {no}}", "no")]
    [InlineData("${{a$nine} < {a$ten} ? {yes} : {no}}", "no")]
    [InlineData("${{3.10} >=level {3.6} ? {yes} : {no}}", "yes")]
    [InlineData("${{2} <level {2.0.1} ? {yes} : {no}}", "yes")]
    [InlineData("${{${{1} == {1} ? {a} : {b}}} == {a} ? {yes} : {no}}", "yes")]
    [InlineData("$mail_name", "Postfix")]
    [InlineData("${stress?{1}:{3}}", "3")]
    public void References_are_replaced(string value, string expected) => Assert.Equal(expected, PostfixSamples.Expand($"{Names}x = {value}\n"));

    [Theory]
    [InlineData("$")]
    [InlineData("a$ b")]
    [InlineData("${}")]
    [InlineData("${full")]
    [InlineData("$(full}")]
    [InlineData("${fu-ll}")]
    [InlineData("${full?{a}b}")]
    [InlineData("${full:{a}b}")]
    [InlineData("${full?{a}")]
    [InlineData("${{a} == b ? {yes}}")]
    [InlineData("${{a} =~ {b} ? {yes}}")]
    [InlineData("${{a} ? {yes}}")]
    [InlineData("${{a} == {b} yes}")]
    [InlineData("${{a} <level {b} ? {yes}}")]
    [InlineData("${{1} < {99999999999999999999} ? {yes}}")]
    public void What_Postfix_cannot_read_stays_as_it_is(string value) => Assert.Equal(value + " (unresolved)", PostfixSamples.Expand($"{Names}x = {value}\n"));

    [Theory]
    [InlineData("$myhostname", "$myhostname")]
    [InlineData("localhost.$mydomain", "localhost.$mydomain")]
    [InlineData("$myorigin", "$myhostname")]
    [InlineData("${data_directory}/smtpd_scache $full", "${data_directory}/smtpd_scache text")]
    [InlineData("${alias_maps?a}", "${alias_maps?a}")]
    [InlineData("${{$mydomain} == {b} ? {c} : {d}} $full", "${{$mydomain} == {b} ? {c} : {d}} text")]
    [InlineData("${domain_to_ascii{$full}}", "${domain_to_ascii{$full}}")]
    public void What_another_capture_may_state_is_left(string value, string expected) => Assert.Equal(expected + " (unresolved)", PostfixSamples.Expand($"{Names}x = {value}\n"));

    [Theory]
    [InlineData("myhostname = mail.corp.example\n", "corp.example")]
    [InlineData("myhostname = mail\n", "localdomain")]
    [InlineData("myhostname = mail.corp.example\nmydomain = other.example\n", "other.example")]
    [InlineData("mydomain = $name\nname = other.example\n", "other.example")]
    [InlineData("mydomain = corp.example\nmyhostname = mail.$mydomain\n", "corp.example")]
    [InlineData("myhostname = ${host?{$host.corp.example}:{x.lab.example}}\n", "lab.example")]
    [InlineData("myhostname = mail.$mydomain\n", "")]
    public void The_domain_is_derived_from_the_host_name(string settings, string expected) => Assert.Equal(expected, PostfixSamples.Expand(settings + "x = $mydomain\n"));

    [Fact]
    public void In_the_host_name_a_domain_that_is_not_set_is_nothing() => Assert.Equal("mail.", PostfixSamples.Expand("myhostname = mail.$mydomain\n", "myhostname"));

    [Theory]
    [InlineData("x = $x\n")]
    [InlineData("x = a$y\ny = b$z\nz = $x\n")]
    [InlineData("x = ${y?{$y}}\ny = $x\n")]
    public void A_cycle_stops_and_leaves_the_value_as_it_is(string text)
    {
        var setting = PostfixSamples.Read(text).Facts(FactKinds.MailSetting)[0];

        Assert.True(setting.IsUnresolved);
        Assert.Equal(setting.RawValue, setting.Value);
    }

    [Fact]
    public void References_to_references_do_not_grow_without_limit()
    {
        var lines = string.Concat(Enumerable.Range(0, 60).Select(i => $"a{i} = $a{i + 1}$a{i + 1}\n"));
        var settings = PostfixSamples.Read(lines + "a60 = x\n").Facts(FactKinds.MailSetting);

        Assert.Equal("x", settings[60].Value);
        Assert.True(settings[0].IsUnresolved);
        Assert.InRange(settings.Sum(setting => (long)setting.Value.Length), 60, 2_000_000);
    }

    [Theory]
    [InlineData("mailbox_command")]
    [InlineData("forward_path")]
    [InlineData("luser_relay")]
    [InlineData("default_rbl_reply")]
    [InlineData("smtpd_reject_footer")]
    [InlineData("command_execution_directory")]
    public void What_names_a_recipient_or_a_client_stays_unexpanded(string name)
    {
        Assert.Equal("$home/$full ${x", PostfixSamples.Expand($"{Names}{name} = $home/$full ${{x\n", name));
        Assert.Empty(PostfixSamples.Read($"{name} = ${{x\n").Errors());
    }

    [Fact]
    public void Continuation_lines_are_joined_before_they_are_expanded() =>
        Assert.Equal("text, yes", PostfixSamples.Expand(Names + "x = $full,\n# comment\n ${full?{yes}\n    }\n"));
}
